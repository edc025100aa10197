import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { formatPlural } from '../../domain/format.ts';
import { collections } from '../../schemas/collections.ts';
import type { DraftChange } from '../edit-content/draft.ts';
import { showDraft } from '../edit-content/show-draft.ts';
import { type ContentFile, listContentFiles } from '../read-content/list-files.ts';
import { maximumKilobytes } from '../read-content/read-file.ts';
import { readText } from '../read-content/read-text.ts';
import { mendText } from './mend-text.ts';

/** How the change is shown. */
export interface MendSurroundings {
  readonly currentFolder: string;
  readonly useColor: boolean;
}

/** What mending would change in a file; undefined where it changes nothing, or the file is not read as a text. */
function changeOf(folder: string, file: ContentFile): DraftChange | undefined {
  const path = join(folder, file.path);
  if ('fault' in readText(path, maximumKilobytes[collections[file.collection].form])) return undefined;
  const oldText = readFileSync(path, 'utf8');
  const newText = mendText(file, oldText);
  return oldText === newText ? undefined : { before: file.path, after: file.path, oldText, newText };
}

/**
 * Mends the files of a content folder where that is safe, and writes them.
 * @param isChosen whether a file may be changed.
 * @returns what was changed, to be shown; empty when nothing was.
 */
export function mendContent(folder: string, isChosen: (path: string) => boolean, around: MendSurroundings): string {
  const files = listContentFiles(folder).files.filter(({ path }) => isChosen(path));
  const changes = files.map((file) => changeOf(folder, file)).filter((change) => change !== undefined);
  if (changes.length === 0) return '';
  for (const { after, newText } of changes) writeFileSync(join(folder, after ?? ''), newText);
  const shown = showDraft(
    { changes: () => changes },
    {
      showPath: (path) => relative(around.currentFolder, join(folder, path)),
      style: (format, text) => (around.useColor ? styleText(format, text, { validateStream: false }) : text),
    },
  );
  return `${shown}\n${formatPlural(changes.length, 'file')} mended.\n\n`;
}
