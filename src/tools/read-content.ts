import { assembleContent, type ContentReading } from './read-content/assemble-content.ts';
import { listContentFiles } from './read-content/list-files.ts';
import { readContentFile } from './read-content/read-file.ts';

export type { ContentReading } from './read-content/assemble-content.ts';

/**
 * Reads a content folder, every file of every collection, and checks each entry by itself.
 * @param folder the content folder, which must exist.
 * @returns everything that is well, and an issue for everything that is not; bad content never throws.
 */
export function readContent(folder: string): ContentReading {
  const listing = listContentFiles(folder);
  return assembleContent(
    listing,
    listing.files.map((file) => readContentFile(folder, file)),
  );
}
