import { styleText } from 'node:util';
import type { Issue, Severity } from '../../domain/issues.ts';

/** How to print for people. */
export interface ReportOptions {
  /** Whether to use colour. */
  readonly useColor: boolean;
  /** How many files were looked at. */
  readonly fileCount: number;
  /** Turns a path relative to the content folder into one that the terminal can open. */
  showPath(path: string): string;
}

const colors = { error: 'red', warning: 'yellow' } as const;

/** Counts things in words: `1 error`, `2 errors`. */
const count = (amount: number, thing: string): string => `${amount} ${thing}${amount === 1 ? '' : 's'}`;

function closingLine(issues: readonly Issue[], fileCount: number): string {
  if (issues.length === 0) return `${count(fileCount, 'file')} checked, nothing to mend.`;
  const countOf = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const files = new Set(issues.map(({ path }) => path)).size;
  return `${count(countOf('error'), 'error')} and ${count(countOf('warning'), 'warning')} in ${files} of ${count(fileCount, 'file')}.`;
}

/**
 * Prints issues for people: one line each with its hint below, and a closing line that counts.
 * @param issues in the order to print.
 */
export function formatForPeople(issues: readonly Issue[], { useColor, fileCount, showPath }: ReportOptions): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    useColor ? styleText(format, text, { validateStream: false }) : text;
  const lines = issues.map(({ path, line, column, severity, code, message, hint }) => {
    const place = style('cyan', `${showPath(path)}:${line}:${column}`);
    return `${place}  ${style(colors[severity], severity)}  ${style('dim', code)}  ${message}\n    ${hint}\n`;
  });
  return `${[...lines, closingLine(issues, fileCount)].join('\n')}\n`;
}

/** Prints issues for other programs: one JSON array. */
export function formatAsJson(issues: readonly Issue[]): string {
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
