import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Content } from '../../domain/content.ts';
import type { Collection, Issue } from '../../domain/issues.ts';
import { problem } from '../../domain/rules.ts';
import { places } from '../../schemas/places.ts';
import { entryPages, pageAddress } from '../edit-content/entry-address.ts';
import { topOfFile } from '../read-content/parsed-text.ts';

/** Addresses that are gone, or why they could not be looked for. */
export interface VanishedFinding {
  readonly issues: readonly Issue[];
  readonly note: string | undefined;
}

/** A page whose file is gone. */
interface VanishedPage {
  readonly collection: Collection;
  readonly address: string;
}

const unseen = 'Addresses that vanished were not looked for';

/** Whether a folder, or one above it, is a working copy of git. */
function isWorkingCopy(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isWorkingCopy(dirname(folder));
}

/** The address of the page that was made from a file; undefined where there was none. */
function addressOf(path: string): VanishedPage | undefined {
  const [, at, id] = /^([a-z]+)\/([^/]+)\.(?:yaml|mdx)$/.exec(path) ?? [];
  const collection = (Object.keys(places) as Collection[]).find((name) => places[name].at === at);
  const address = collection && id !== undefined ? pageAddress(collection, id) : undefined;
  return collection === undefined || address === undefined ? undefined : { collection, address };
}

/** The paths of the folder that the last commit holds and the working copy does not. @throws where git cannot tell */
async function deletedFiles(folder: string): Promise<string[]> {
  const args = ['-C', folder, 'diff', '--name-only', '--relative', '--no-renames', '--diff-filter=D', '-z', 'HEAD'];
  const { stdout } = await promisify(execFile)('git', [...args, '--', '.']);
  return stdout.split('\0').filter((path) => path !== '');
}

/** Whether an address answers still: it redirects, or it is that of a pair that has a page without a text of its own. */
function isAnswered(content: Content, isWell: boolean, { collection, address }: VanishedPage): boolean {
  if (content.redirects.some(({ from }) => from === address)) return true;
  if (collection !== 'comparisons') return false;
  return !isWell || entryPages(content).some((page) => page.address === address);
}

/**
 * Finds addresses of the last commit whose file is gone and that nothing redirects.
 * @param isWell whether the content is free of errors; until it is, the pages of pairs cannot be made and are left alone.
 */
export async function findVanished(folder: string, content: Content, isWell: boolean): Promise<VanishedFinding> {
  if (!isWorkingCopy(folder)) return { issues: [], note: `${unseen}: this folder is in no git repository.` };
  try {
    const gone = (await deletedFiles(folder)).map(addressOf).filter((found) => found !== undefined);
    const issues = gone
      .filter((page) => !isAnswered(content, isWell, page))
      .map(({ address }): Issue => {
        const message = `The page ${address} is in the last commit, and would answer “page not found”.`;
        return { path: places.redirects.at, ...topOfFile, ...problem('vanished-page', message) };
      });
    return { issues, note: undefined };
  } catch {
    return { issues: [], note: `${unseen}: git could not tell what the last commit holds.` };
  }
}
