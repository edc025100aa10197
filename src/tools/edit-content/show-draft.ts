import { diff } from 'node:util';
import type { Issue } from '../../domain/issues.ts';
import type { EditorCall } from '../editor-command.ts';
import type { Draft, DraftChange } from './draft.ts';

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** The lines that differ, each with its number: taken away by the old text's count, added by the new one's. */
function changedLines(oldText: string, newText: string): { sign: '-' | '+'; number: number; line: string }[] {
  const [before, after] = [linesOf(oldText), linesOf(newText)];
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  let tail = 0;
  const longest = Math.min(before.length, after.length) - same;
  while (tail < longest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (same + tail === before.length && same + tail === after.length) return [];
  const steps = diff(before.slice(same, before.length - tail), after.slice(same, after.length - tail));
  let [oldNumber, newNumber] = [same, same];
  const changed: { sign: '-' | '+'; number: number; line: string }[] = [];
  for (const [kind, line] of steps) {
    // What `diff` calls 1 is only in its first argument, the old text.
    if (kind >= 0) oldNumber += 1;
    if (kind <= 0) newNumber += 1;
    if (kind === 1) changed.push({ sign: '-', number: oldNumber, line });
    if (kind === -1) changed.push({ sign: '+', number: newNumber, line });
  }
  return changed;
}

/** How changes are shown to the person who called. */
type Showing = Pick<EditorCall, 'showPath' | 'style'>;

function titleOf({ before, after }: DraftChange, { showPath }: Showing): string {
  if (before === undefined) return `${showPath(after ?? '')} (new)`;
  if (after === undefined) return `${showPath(before)} (deleted)`;
  return before === after ? showPath(before) : `${showPath(before)} becomes ${showPath(after)}`;
}

/** Prints what a draft changes: each file with its lines before and after. A deleted file is only named. */
export function showDraft(draft: Pick<Draft, 'changes'>, call: Showing): string {
  const files = draft.changes().map((change) => {
    const lines = change.after === undefined ? [] : changedLines(change.oldText, change.newText);
    const shown = lines.map(({ sign, number, line }) =>
      call.style(sign === '-' ? 'red' : 'green', `  ${String(number).padStart(4)} ${sign} ${line}`),
    );
    return [call.style('bold', titleOf(change, call)), ...shown].join('\n');
  });
  return files.map((file) => `${file}\n`).join('\n');
}

/** Prints issues for a person, one a line, each with what to do below it. */
export function showIssues(issues: readonly Issue[], { showPath }: EditorCall): string {
  return issues
    .map(({ path, line, column, message, hint }) => `${showPath(path)}:${line}:${column}  ${message}\n    ${hint}\n`)
    .join('');
}
