import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../domain/issues.ts';
import { codeFrame } from '../check/code-frame.ts';
import { count, guideOf } from '../check/issue-text.ts';

/** What the overlay in the browser is told. */
export interface OverlayMessage {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly frame: string;
    readonly id: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/** How many mistakes the overlay lists; the terminal has them all. */
const shown = 8;

const placeOf = ({ path, line, column }: Issue): string => `content/${path}:${line}:${column}`;

/** Words what was found for the overlay: the first mistake with its lines, and the others with their places. */
export function overlayMessage(folder: string, issues: readonly [Issue, ...Issue[]]): OverlayMessage {
  const [first] = issues;
  const file = join(folder, first.path);
  const listed = issues.slice(0, shown).map((issue) => `${placeOf(issue)}  ${issue.message}\n${issue.hint}`);
  const rest = issues.length > shown ? [`and ${issues.length - shown} more: run npm run check`] : [];
  let frame = '';
  try {
    frame = codeFrame(readFileSync(file, 'utf8'), first, false) ?? '';
  } catch {
    // What cannot be read has no lines to show; the message says so.
  }
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: `${count(issues.length, 'mistake')} in the content`,
      message: [...listed, ...rest].join('\n\n'),
      hint: `Why, and more: ${guideOf(first)}`,
      stack: '',
      frame,
      id: file,
      loc: { file, line: first.line, column: first.column },
    },
  };
}
