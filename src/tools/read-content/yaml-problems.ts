import { type Document, isNode, isScalar, visit, type YAMLError } from 'yaml';
import type { Position, TextFinding } from '../../domain/issues.ts';
import { type ExplainedError, type Explanation, explainError } from './explanations.ts';
import { keyGluedToValue } from './glued-key.ts';
import { textFinding } from './parsed-text.ts';

const quoteIt = 'Put the whole text between double quotes: "…".';
const misindented: ExplainedError = {
  code: 'yaml-syntax',
  message: 'This line is not indented like its neighbors.',
  hint: 'Start all keys of a group, and all hyphens of a list, in the same column.',
};
const stray: ExplainedError = {
  code: 'yaml-syntax',
  message: 'This does not fit what stands before it.',
  hint: 'Check the indentation of this line and the quotes before it. A text that holds quotes or a colon stands between double quotes.',
};

/** Matched against `CODE: message` of the parser. */
const explanations: readonly Explanation[] = [
  { pattern: /^TAB_AS_INDENT/, code: 'yaml-tab', message: 'This line is indented with a tab.' },
  { pattern: /^RESOURCE_EXHAUSTION/, code: 'nesting-depth', message: 'The values are nested too deeply.' },
  {
    pattern: /^MULTIPLE_DOCS/,
    code: 'yaml-feature',
    message: 'A second document starts here.',
    hint: 'Delete the line --- or ..., or move what follows to a file of its own.',
  },
  { pattern: /^BAD_ALIAS/, code: 'yaml-feature', message: 'A value cannot start with & or * here.', hint: quoteIt },
  { pattern: /^(?:ALIAS|MULTIPLE)_/, code: 'yaml-feature', message: 'Anchors, aliases and tags cannot be used.' },
  { pattern: /^BAD_DIRECTIVE/, code: 'yaml-feature', message: 'A line cannot start with % here.', hint: 'Delete it.' },
  { pattern: /block sequence may not be used|Sequence item without/, ...misindented },
  {
    pattern: /^BAD_INDENT: Flow/,
    code: 'yaml-syntax',
    message: 'A bracket is opened above and never closed.',
    hint: 'Close it with ] or }.',
  },
  { pattern: /^BAD_INDENT/, ...misindented },
  {
    pattern: /^BAD_SCALAR_START.*character (\S)/,
    code: 'yaml-syntax',
    message: 'A value cannot start with $1.',
    hint: quoteIt,
  },
  {
    pattern: /^BAD_DQ_ESCAPE/,
    code: 'yaml-syntax',
    message: 'A backslash between double quotes has a special meaning.',
    hint: 'Write two backslashes, or use single quotes.',
  },
  {
    pattern: /^BLOCK_AS_IMPLICIT_KEY over lines/,
    code: 'yaml-syntax',
    message: 'This value goes on in the line below, in which a colon stands.',
    hint: 'If a key begins there, start it in the same column as its neighbors. If the text goes on there, put the whole text between double quotes: "…".',
  },
  {
    pattern: /^BLOCK_AS_IMPLICIT_KEY/,
    code: 'yaml-syntax',
    message: 'There is a second colon in this line.',
    hint: `${quoteIt} Or start a new line if a key begins here.`,
  },
  {
    pattern: /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR).* after "(\S+?:)"/,
    code: 'yaml-syntax',
    message: 'A space is missing after $1',
    hint: 'Write a space after the colon: `key: value`.',
  },
  {
    pattern: /^MULTILINE_IMPLICIT_KEY/,
    code: 'yaml-syntax',
    message: 'A colon is missing here.',
    hint: 'Write it as `key: value`, or indent the line if it continues the text above.',
  },
  {
    pattern: /^MISSING_CHAR: Missing closing/,
    code: 'yaml-syntax',
    message: 'A quotation mark is opened here and never closed.',
    hint: 'Close it at the end of the text.',
  },
  {
    pattern: /^MISSING_CHAR.*map values/,
    code: 'yaml-syntax',
    message: 'A colon is missing here.',
    hint: 'Write it as `key: value`, or indent the line if it continues the text above.',
  },
  {
    pattern: /^MISSING_CHAR/,
    code: 'yaml-syntax',
    message: 'A comma is missing here.',
    hint: 'Part the items of a list in brackets by commas.',
  },
  {
    pattern: /block-seq-ind/,
    code: 'yaml-syntax',
    message: 'A list cannot start on the line of its key.',
    hint: 'Start a new line before the hyphen.',
  },
  { pattern: /^NON_STRING_KEY/, code: 'yaml-syntax', message: 'A key must be a plain word.' },
];

/** Where an error is told: an open quotation mark where it stands, and too deep nesting at the top. */
function offsetOfError({ code, message, pos }: YAMLError, document: Document.Parsed): number {
  if (code === 'RESOURCE_EXHAUSTION') return 0;
  let [offset] = pos;
  if (!message.startsWith('Missing closing')) return offset;
  visit(document, (_key, node) => {
    if (isNode(node) && isScalar(node) && node.type?.startsWith('QUOTE_')) offset = node.range?.[0] ?? offset;
  });
  return offset;
}

/**
 * Explains the parser’s first error; after it the rest cannot be trusted.
 * @param text what was parsed.
 * @returns undefined when there is none.
 */
export function describeYamlError(
  document: Document.Parsed,
  at: (offset: number) => Position,
  text: string,
): TextFinding | undefined {
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const runsOver = document.errors.some(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0],
  );
  const glued = keyGluedToValue(text.slice(first.pos[0]))?.[0];
  const seen = glued === undefined ? '' : ` after "${glued}:"`;
  const said = `${first.code}${runsOver ? ' over lines' : ''}: ${first.message}${seen}`;
  const { code, message, hint } = explainError(said, explanations, stray);
  return textFinding(at(offsetOfError(first, document)), code, message, hint);
}
