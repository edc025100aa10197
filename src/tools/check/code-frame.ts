import { codeFrameColumns } from '@babel/code-frame';
import type { Position } from '../../domain/issues.ts';
import { showSafely } from './issue-text.ts';

/** How much of a long line is shown: so many characters before the place and after it. */
const [before, after] = [50, 40];

/** Cuts what is far from a column off a line. @returns the rest, and the column in it, from 1. */
function cutAround(line: string, column: number): { line: string; column: number } {
  const start =
    line.length <= before + after ? 0 : Math.max(0, Math.min(column - before, line.length - before - after));
  const end = start + before + after;
  const head = start === 0 ? '' : '…';
  const shown = `${head}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  return { line: showSafely(shown), column: column - start + head.length };
}

/**
 * Shows the place of an issue: its line with its number, the line before and after it, and a mark below the place.
 * @param text what the file says.
 * @returns undefined where the file has no such line.
 */
export function codeFrame(text: string, { line, column }: Position, useColor: boolean): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[line - 1] === undefined || text === '') return undefined;
  const near = [line - 1, line, line + 1].filter((number) => number >= 1 && number <= lines.length);
  const cut = new Map(near.map((number) => [number, cutAround(lines[number - 1] ?? '', number === line ? column : 1)]));
  const place = { line, column: (cut.get(line)?.column ?? column) - 1 };
  return codeFrameColumns(
    [...cut.values()].map((shown) => shown.line).join('\n'),
    { start: place },
    { highlightCode: false, forceColor: useColor, linesAbove: 1, linesBelow: 1, startLine: near[0] ?? line },
  );
}
