import { existsSync } from 'node:fs';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { formatPlural } from '../../domain/format.ts';
import { WrongCall } from '../check/check-request.ts';
import { makeOfCommit, readCleanContent } from '../edit-content/clean-content.ts';
import { findEntry } from '../edit-content/find-entry.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { readContent } from '../read-content.ts';
import { withContentAt } from './content-at.ts';
import { comparePages, type PageChanges, pageViews } from './page-views.ts';
import { touchEntry } from './touch-entry.ts';

const longestList = 40;

/** A list of addresses under a line that counts them; a long list is cut, and says so. */
function listPaths(heading: string, paths: readonly string[], isWhole: boolean): string {
  if (paths.length === 0) return '';
  const shown = isWhole ? paths : paths.slice(0, longestList);
  const rest = paths.length - shown.length;
  const more = rest === 0 ? '' : `- and ${rest} more (--all lists them)\n`;
  return `${heading}:\n\n${shown.map((path) => `- ${path}\n`).join('')}${more}\n`;
}

/** The pages that changed, are new and are gone since a commit. */
function reportChanges({ added, changed, removed }: PageChanges, since: string, isWhole: boolean): string {
  const lists = [
    listPaths(formatPlural(changed.length, 'page changes', 'pages change'), changed, isWhole),
    listPaths(formatPlural(added.length, 'page is new', 'pages are new'), added, isWhole),
    listPaths(formatPlural(removed.length, 'page is gone', 'pages are gone'), removed, isWhole),
  ];
  return lists.join('') || `No page has changed since ${since}.\n`;
}

/** The pages that show anything of an entry. */
function reportShowing({ changed }: PageChanges, id: string, isWhole: boolean): string {
  const heading = `${formatPlural(changed.length, 'page shows', 'pages show')} something of ${id}`;
  return listPaths(heading, changed, isWhole) || `No page shows ${id}.\n`;
}

/**
 * The pages of a commit.
 * @throws CannotDo where the content of that commit could not be built either.
 */
function pagesSince(folder: string, commit: string): Map<string, string> {
  const content = withContentAt(folder, commit, (past) => (existsSync(past) ? readContent(past).content : undefined));
  if (content === undefined) throw new CannotDo(`${commit} has no content folder. Name a later commit.`);
  return makeOfCommit(commit, content, (past) => pageViews(linkCatalogue(past)));
}

/** `npm run impact`: which pages show an entry, or which pages changed since a commit. */
export const impactCommand: EditorCommand = {
  usage: `Usage: npm run impact -- ID [--all]
       npm run impact -- --since COMMIT [--all]

Says which pages show something of an entry or a source, or which have changed since a commit.

  ID                the id of an entry or a source; where several have it, credentials/rhia
  --since COMMIT    compare with the content of a commit or branch, such as main
  --all             list every page, however many
${commonUsage}`,
  options: { since: { type: 'string' }, all: { type: 'boolean' } },
  run: (call) => {
    const [word, ...more] = call.words;
    const since = call.textOf('since');
    if ((word === undefined) === (since === undefined) || more.length > 0) {
      throw new WrongCall('Name one id, or a commit with --since.');
    }
    const reading = readCleanContent(call.folder, call.today);
    const now = pageViews(linkCatalogue(reading.content));
    if (since !== undefined) {
      return reportChanges(comparePages(pagesSince(call.folder, since), now), since, call.has('all'));
    }
    const entry = findEntry(reading, word ?? '');
    const touched = pageViews(linkCatalogue(touchEntry(reading.content, entry)));
    return reportShowing(comparePages(now, touched), entry.id, call.has('all'));
  },
};
