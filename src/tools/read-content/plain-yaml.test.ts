import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { mutation } from '../bad-content/mutations.test-data.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { listContentFiles } from './list-files.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readDocument } from './read-yaml.ts';

const folder = defaultContentFolder({});
const texts = listContentFiles(folder)
  .files.filter(({ path }) => path.endsWith('.yaml'))
  .map(({ path }) => readFileSync(join(folder, path), 'utf8'));

/** Holds that a text which counts as plain says the same to the parser that looks twice, and nothing is wrong with it. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { value, problems } = readDocument(text, 1);
  assert.deepEqual(problems, []);
  assert.deepStrictEqual(plain.value, value);
  return true;
}

test('Every entry of the content is plain, and both parsers read it alike', () => {
  assert.ok(texts.length > 0);
  assert.ok(texts.every(agree));
});

test('Whatever is damaged in an entry, what counts as plain is what the other parser reads without a complaint', () => {
  const damages = fc.array(mutation, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), damages, (text, mutations) => {
      agree(mutations.reduce((changed, mutate) => mutate(changed), text.slice(0, 3000)));
    }),
    { numRuns: 400 },
  );
});

test('Small documents of signs with a meaning are read alike', () => {
  const parts = [
    'a',
    'b: ',
    '- ',
    '\n',
    '\n  ',
    '  ',
    '# ',
    '"',
    "'",
    '|',
    '>-',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '1',
    '.5',
    'null',
  ];
  const more = [
    '~',
    'true',
    'No',
    '0x1F',
    '2026-01-02',
    '1_000',
    '\t',
    '\r\n',
    ':',
    '?',
    '&x ',
    '*x',
    '!',
    '<<: ',
    '---\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ...more), { maxLength: 14 }), (chosen) => {
      agree(`a: 1\n${chosen.join('')}`);
    }),
    { numRuns: 4000 },
  );
});

const looksTwice = [
  'a: *b',
  'a: &b 1',
  'a: !!str 1',
  'a: 1\na: 2',
  '<<: {a: 1}',
  'a: 0x1F',
  'title: 2026-01-02',
  '%YAML 1.1\n---\na: 1',
];
for (const text of [
  ...looksTwice,
  'a: 1\n---\nb: 2',
  '? [a]\n: 1',
  '__proto__: 1',
  'a: .inf',
  '# nothing',
  'a: [1',
  'a: 007',
]) {
  test(`${JSON.stringify(text)} is looked at twice`, () => {
    assert.equal(readPlainYaml(text), undefined);
  });
}

test('Days stand bare where a day is asked for, and as texts elsewhere', () => {
  assert.deepEqual(readPlainYaml('date: 2026-01-02\ntitle: "2026-01-02"'), {
    value: { date: '2026-01-02', title: '2026-01-02' },
  });
});
