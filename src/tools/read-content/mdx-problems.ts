import type { TextFinding } from '../../domain/issues.ts';
import { type ExplainedError, type Explanation, explainError } from './explanations.ts';
import { textFinding } from './parsed-text.ts';

const code = 'mdx-syntax';

const explanations: readonly Explanation[] = [
  {
    pattern: /Unexpected closing tag `(<\/.*?>)`, expected corresponding closing tag for `(<.*?>)` \((\d+):/,
    code,
    message: '$1 closes a component that is not open; $2 of line $3 comes first.',
    hint: 'Close the component of line $3 before this one.',
  },
  {
    pattern: /Expected a closing tag for `<(.*?)>`/,
    code,
    message: '<$1> is opened here and never closed.',
    hint: 'Write </$1> after the text it encloses, or end the tag with /> if it encloses none.',
  },
  {
    pattern: /Unexpected closing tag `(<\/.*?>)`/,
    code,
    message: '$1 closes a component that was never opened.',
    hint: 'Delete it, or open the component before the text.',
  },
  {
    pattern: /create a comment in MDX/,
    code,
    message: 'A comment cannot be written <!-- like this -->.',
    hint: 'Write it {/* like this */}, or delete it.',
  },
  {
    pattern: /closing brace for `\{`/,
    code,
    message: 'A curly brace is opened here and never closed.',
    hint: 'For the sign itself write \\{.',
  },
  {
    pattern: /Unexpected character after `<`/,
    code,
    message: 'A tag starts here that cannot be read.',
    hint: 'Write attributes as name="value" and close the tag. For the sign itself write &lt;.',
  },
];

const brokenCode: Explanation = {
  pattern: /acorn|expression|esm/i,
  code,
  message: 'What starts here would be read as a program, and cannot be.',
  hint: 'Curly braces and lines that start with import or export are not allowed. For the sign itself write \\{ and \\}.',
};

const unexplained: ExplainedError = { code, message: 'The text cannot be read from here on.' };

/**
 * Explains an error of the MDX parser.
 * @param said the parser’s message, which names the place as `line:column`.
 */
export function describeMdxError(said: string): TextFinding {
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(said) ?? [];
  const explained = explainError(said, [...explanations, brokenCode], unexplained);
  return textFinding({ line: Number(line), column: Number(column) }, explained.code, explained.message, explained.hint);
}
