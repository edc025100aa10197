import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import type { Collection } from '../../domain/issues.ts';
import { WrongCall } from '../check/check-request.ts';
import { readWholeContent } from '../edit-content/find-entry.ts';
import { commonUsage, type EditorCall, type EditorCommand } from '../editor-command.ts';
import { findGaps, type Gap } from './gaps.ts';

const longestList = 12;

function listGap({ what, ids }: Gap, call: EditorCall): string {
  const shown = call.has('all') ? ids : ids.slice(0, longestList);
  const rest = ids.length - shown.length;
  const lines = [...shown, ...(rest === 0 ? [] : [`and ${rest} more (--all lists them)`])].map((line) => `  ${line}\n`);
  return `${call.style('bold', `${ids.length}  ${what}`)}\n${lines.join('')}\n`;
}

function countEntries(content: Content): string {
  const names = Object.keys(content) as Collection[];
  return names.map((name) => `${String(content[name].length).padStart(5)}  ${name}\n`).join('');
}

/** `npm run stats`: how much there is, and what is missing. */
export const statsCommand: EditorCommand = {
  usage: `Usage: npm run stats -- [--all]

Counts the entries and lists what the catalogue does not cover yet. A gap is advice, not an error.

  --all             list every id, however many
${commonUsage}`,
  options: { all: { type: 'boolean' } },
  run: (call) => {
    if (call.words.length > 0) throw new WrongCall(`This command takes no words: leave out "${call.words.join(' ')}".`);
    const { content } = readWholeContent(call.folder);
    const gaps = findGaps(linkCatalogue(content)).map((gap) => listGap(gap, call));
    return `${countEntries(content)}\n${gaps.join('') || 'Nothing is missing.\n'}`;
  },
};
