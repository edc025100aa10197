import { styleText } from 'node:util';
import type { Issue, Severity } from '../../domain/issues.ts';
import { rules } from '../../domain/rules.ts';
import { count, guideOf, showSafely } from './issue-text.ts';

/** How to print for people. */
export interface PeopleOptions {
  readonly useColor: boolean;
  /** How many files were looked at. */
  readonly fileCount: number;
  /** What could not be checked here, each in one sentence. */
  readonly notes: readonly string[];
  /** Turns a path relative to the content folder into one that the terminal can open. */
  showPath(path: string): string;
  /** The text of a file; undefined where it cannot be shown. */
  textOf(path: string): string | undefined;
}

const colors = { error: 'red', warning: 'yellow' } as const;

function closingLine(issues: readonly Issue[], fileCount: number): string {
  if (issues.length === 0) return `${count(fileCount, 'file')} checked, nothing to mend.`;
  const countOf = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const files = new Set(issues.map(({ path }) => path)).size;
  return `${count(countOf('error'), 'error')} and ${count(countOf('warning'), 'warning')} in ${files} of ${count(fileCount, 'file')}.`;
}

/** Why each rule that is broken is asked, and where the guide says more. */
function reasons(issues: readonly Issue[]): string {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.map((code) => `${code}: ${rules[code].what} ${rules[code].why}\n    ${guideOf({ code })}\n`).join('');
}

/**
 * Prints issues for people: each with what to do and with the lines around it, then the reasons of the rules, and a
 * closing line that counts.
 * @param issues in the order to print.
 */
export async function formatForPeople(issues: readonly Issue[], options: PeopleOptions): Promise<string> {
  const { useColor, fileCount, notes, showPath, textOf } = options;
  const closing = [closingLine(issues, fileCount), ...notes].join('\n');
  if (issues.length === 0) return `${closing}\n`;
  const { codeFrame } = await import('./code-frame.ts');
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    useColor ? styleText(format, text, { validateStream: false }) : text;
  const blocks = issues.map((issue) => {
    const { path, line, column, severity, code, message, hint } = issue;
    const place = style('cyan', `${showSafely(showPath(path))}:${line}:${column}`);
    const text = textOf(path);
    const frame = text === undefined ? undefined : codeFrame(text, issue, useColor);
    const shown = frame === undefined ? '' : `${frame.replace(/^/gm, '    ')}\n`;
    return `${place}  ${style(colors[severity], severity)}  ${style('dim', code)}  ${showSafely(message)}\n    ${showSafely(hint)}\n${shown}`;
  });
  return `${[...blocks, style('dim', reasons(issues)), closing].join('\n')}\n`;
}
