import fc from 'fast-check';

/** A change of a text that nobody planned. */
export type Mutation = (text: string) => string;

/** Texts that parsers, templates and browsers stumble over. */
const oddTexts = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '#',
  '- ',
  ': ',
  '"',
  "'",
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<',
  '</',
  '/>',
  '<b>',
  '<Cite source="x" />',
  '<Term id="ehr">',
  '</Term>',
  '{1}',
  'import a from "b"\n',
  '](javascript:alert(1))',
  '![x](y.png)',
  '$1',
  '5 %',
  '__proto__: 1\n',
  'constructor: 1\n',
  'NO',
  '1e3',
  '0x1F',
  '.nan',
  'null',
  '~',
  '2026-02-30',
  '9999-12-31',
  '-1',
  '/roles/',
  '//example.com',
  '../..',
  '"'.repeat(50),
  '['.repeat(300),
  '  '.repeat(200),
];

/** A place in a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number): number => Math.floor(part * text.length);

const replaceValue = (text: string, part: number, value: string): string => {
  const lines = text.split('\n');
  const index = Math.min(lines.length - 1, Math.floor(part * lines.length));
  const line = lines[index] ?? '';
  return lines
    .with(
      index,
      line.replace(/^(\s*(?:- )?(?:[A-Za-z0-9]+: )?).*$/, (_line, key) => `${key}${value}`),
    )
    .join('\n');
};

const moveLine = (text: string, from: number, to: number): string => {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(Math.floor(from * (lines.length - 1)), 1);
  return lines.toSpliced(Math.floor(to * lines.length), 0, line).join('\n');
};

const oddText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'grapheme', maxLength: 12 }));

/** One mutation: a text put in, a part cut out or doubled, a value replaced, a line moved, a line indented otherwise. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, oddText).map(([part, odd]): Mutation => {
    return (text) => text.slice(0, at(text, part)) + odd + text.slice(at(text, part));
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([part, length]): Mutation => {
    return (text) => text.slice(0, at(text, part)) + text.slice(at(text, part) + length);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(([part, length]): Mutation => {
    return (text) => text.slice(0, at(text, part) + length) + text.slice(at(text, part));
  }),
  fc.tuple(place, oddText).map(
    ([part, odd]): Mutation =>
      (text) =>
        replaceValue(text, part, odd),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (text) =>
        moveLine(text, from, to),
  ),
  fc.tuple(place, fc.constantFrom('  ', '\t', ' ')).map(([part, indent]): Mutation => {
    return (text) => `${text.slice(0, at(text, part))}${text.slice(at(text, part)).replace('\n', `\n${indent}`)}`;
  }),
);
