import { formatPlural } from '../../domain/format.ts';
import { addMonths } from '../../domain/staleness.ts';
import { siteConfig } from '../../site.config.ts';
import { WrongCall } from '../check/check-request.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import { commonUsage, type EditorCall, type EditorCommand } from '../editor-command.ts';
import { readContent } from '../read-content.ts';
import { type DueItem, dueItems } from './due-dates.ts';
import { securityContactRemark } from './security-contact.ts';

const usualAhead = 1;

function wholeMonths(text: string | undefined): number {
  if (text === undefined) return usualAhead;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new WrongCall(`--within needs a number of months, such as 3, not "${text}".`);
}

/** `within 3 months`, `today`. */
function spanOf(months: number): string {
  if (months === 0) return 'today';
  return months === 1 ? 'within a month' : `within ${months} months`;
}

function listItems(items: readonly DueItem[], title: string, call: EditorCall): string {
  if (items.length === 0) return '';
  const width = Math.max(...items.map(({ id }) => id.length));
  const lines = items.map(
    (item) =>
      `  ${item.dueOn}  ${item.id.padEnd(width)}  last read ${item.lastOn}, ${call.showPath(pathOfEntry(item))}`,
  );
  return `${call.style('bold', title)}\n${lines.join('\n')}\n\n`;
}

/** `npm run stale`: what should be read again. */
export const staleCommand: EditorCommand = {
  usage: `Usage: npm run stale -- [--within MONTHS]

Lists sources and entries that should be read again: a source so many months after \`accessedOn\` as its
\`refreshMonths\` says, an entry a year after \`reviewedOn\`.

  --within MONTHS   list also what is due in so many months (1 where left out)
${commonUsage}`,
  options: { within: { type: 'string' } },
  run: (call) => {
    if (call.words.length > 0) throw new WrongCall(`This command takes no words: leave out "${call.words.join(' ')}".`);
    const months = wholeMonths(call.textOf('within'));
    const until = addMonths(call.today, months);
    const { content, unread } = readContent(call.folder);
    const items = dueItems(content);
    const missed = unread.entries.length + unread.collections.length;
    const unreadRemark =
      missed === 0
        ? ''
        : `${formatPlural(missed, 'entry', 'entries')} could not be read and may be due too: run npm run check.\n`;
    const remark = unreadRemark + securityContactRemark(siteConfig.securityContactUntil, call.today);
    const overdue = items.filter(({ dueOn }) => dueOn < call.today);
    const due = items.filter(({ dueOn }) => dueOn >= call.today && dueOn <= until);
    const next = items.find(({ dueOn }) => dueOn > until);
    if (overdue.length + due.length === 0) {
      return `Nothing is due ${spanOf(months)}.${next === undefined ? '' : ` The next is ${next.id}, on ${next.dueOn}.`}\n${remark}`;
    }
    const lists = [
      listItems(overdue, `${formatPlural(overdue.length, 'item')} overdue`, call),
      listItems(due, `${formatPlural(due.length, 'item')} due by ${until}`, call),
    ];
    return `${lists.join('')}Read each again, correct what has changed, and set \`accessedOn\` (sources) or \`reviewedOn\` (entries) to ${call.today}.\n${remark}`;
  },
};
