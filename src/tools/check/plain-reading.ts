import type { ContentFile } from '../read-content/list-files.ts';
import { topOfFile } from '../read-content/parsed-text.ts';
import type { FileReading } from '../read-content/read-file.ts';

/** What a file says in which everything is well, as plain data, which can be written down. */
export type PlainReading = readonly { readonly id: string; readonly value: unknown }[];

/** Whether nothing in a file is wrong by itself. */
export const isWell = ({ entries, issues, isKnown }: FileReading): boolean =>
  isKnown && issues.length === 0 && entries.every(({ isAccepted }) => isAccepted);

/** The plain data of a file in which everything is well. */
export const plainReading = ({ entries }: FileReading): PlainReading => entries.map(({ id, value }) => ({ id, value }));

/** Makes a reading of plain data; where its keys stand is not known, so the file is read again if a place is needed. */
export const readingOf = (file: ContentFile, plain: PlainReading): FileReading => ({
  entries: plain.map((entry) => ({ ...file, ...entry, isAccepted: true, positionOf: () => topOfFile })),
  issues: [],
  isKnown: true,
});
