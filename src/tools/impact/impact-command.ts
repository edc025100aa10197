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
function listPaths(verb: string, paths: readonly string[], isWhole: boolean): string {
  if (paths.length === 0) return '';
  const shown = isWhole ? paths : paths.slice(0, longestList);
  const rest = paths.length - shown.length;
  const more = rest === 0 ? '' : `- and ${rest} more (--all lists them)\n`;
  return `${formatPlural(paths.length, 'page')} ${verb}:\n\n${shown.map((path) => `- ${path}\n`).join('')}${more}\n`;
}

function report({ added, changed, removed }: PageChanges, isWhole: boolean, nothing: string): string {
  const lists = [
    listPaths('change', changed, isWhole),
    listPaths('new', added, isWhole),
    listPaths('gone', removed, isWhole),
  ];
  return lists.join('') || `${nothing}\n`;
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

Says which pages change when an entry or a source changes, or which have changed since a commit.

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
      return report(
        comparePages(pagesSince(call.folder, since), now),
        call.has('all'),
        `No page has changed since ${since}.`,
      );
    }
    const entry = findEntry(reading, word ?? '');
    const touched = pageViews(linkCatalogue(touchEntry(reading.content, entry)));
    return report(comparePages(now, touched), call.has('all'), `No page shows ${entry.id}.`);
  },
};
