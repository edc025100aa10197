import { closeLink } from '../../domain/article-rules.ts';
import type { Issue } from '../../domain/issues.ts';
import { quoteAdvice } from '../read-content/schema-problems.ts';

/** Mends one line for an issue in it. @returns undefined where it cannot be mended safely. */
type LineMender = (line: string, issue: Issue) => string | undefined;

/** A value and what stands before it; what follows a `#` is a remark. */
function splitAt(line: string, column: number): { before: string; value: string } | undefined {
  const value = line.slice(column - 1).replace(/\r$/, '');
  return value === '' || / #|["\\]/.test(value) ? undefined : { before: line.slice(0, column - 1), value };
}

/** Puts the value that starts at the issue between quotes. */
const quoteValue: LineMender = (line, { column }) => {
  const parts = splitAt(line, column);
  return parts && `${parts.before}"${parts.value.trimEnd()}"`;
};

/** Gives the link that starts at the issue its slashes. */
const closeLinkAt: LineMender = (line, { column }) => {
  const before = line.slice(0, column - 1);
  const mended = line.slice(column - 1).replace(/\]\(([^)\s]+)\)/, (link, url: string) => {
    const closed = closeLink(url);
    return closed === undefined ? link : `](${closed})`;
  });
  return before + mended;
};

/** Gives the path of a redirect its slash at the end. */
const closePath: LineMender = (line) => line.replace(/^(\s*(?:- )?(?:from|to): \/[a-z0-9/-]*[a-z0-9])\s*$/, '$1/');

/** Replaces the quotation marks of a word processor around the values of attributes. */
const straightenQuotes: LineMender = (line) => line.replace(/(\s\w+=)[“”"]([^“”"<>]*)[“”"]/g, '$1"$2"');

/** What mends an issue; undefined where a person must. */
function menderOf({ code, path, message, hint }: Issue): LineMender | undefined {
  if (code === 'wrong-type' && hint.startsWith(quoteAdvice)) return quoteValue;
  if (code === 'yaml-syntax' && message === 'There is a second colon in this line.') return quoteValue;
  if (code === 'link-form') return closeLinkAt;
  if (code === 'mdx-syntax') return straightenQuotes;
  return path === 'redirects.yaml' && code === 'invalid-value' ? closePath : undefined;
}

/** Mends the line of an issue. @returns the whole text; undefined where nothing can be mended safely. */
export function mendLine(text: string, issue: Issue): string | undefined {
  const lines = text.split('\n');
  const line = lines[issue.line - 1];
  const mended = line === undefined ? undefined : menderOf(issue)?.(line, issue);
  if (mended === undefined || mended === line) return undefined;
  return lines.with(issue.line - 1, mended).join('\n');
}
