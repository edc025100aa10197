import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCommandSample } from '../command-sample.test-data.ts';
import { adviseOnFiller, adviseOnLength } from './advice.ts';
import { fillerPhrases } from './filler-phrases.ts';
import { passagesOf, typedLinesOf } from './passages.ts';
import { proseCommand } from './prose-command.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

test('A sentence of thirty words is left alone, one of thirty-one is named with its length', () => {
  assert.deepEqual(adviseOnLength({ line: 4, text: `${words(30)}. Then ${words(29)}.` }), []);
  const [advice] = adviseOnLength({ line: 4, text: `Short one. The ${words(30)}.` });
  assert.equal(advice?.line, 4);
  assert.match(advice?.message ?? '', /^A sentence of 31 words: “The word0 /);
});

test('Empty phrases are found in any case and with either apostrophe, parts of words are not', () => {
  assert.match(
    adviseOnFiller({ line: 1, text: "In Today's hospital" })[0]?.message ?? '',
    /^“in today’s” adds nothing/,
  );
  assert.deepEqual(adviseOnFiller({ line: 1, text: 'Reutilized and seamlessness' }), []);
});

test('Every phrase of the list can be found, and is written in small letters', () => {
  for (const phrase of Object.keys(fillerPhrases)) {
    assert.equal(phrase, phrase.toLowerCase());
    assert.ok(adviseOnFiller({ line: 1, text: `So ${phrase} it.` }).length > 0, phrase);
  }
});

test('What people type into search is no passage: it keeps their spelling', () => {
  const yaml = 'askedAs:\n  - is hippa the same as hipaa\nsummary: One two three four\n';
  assert.deepEqual(passagesOf('a.yaml', yaml), [{ line: 3, text: 'One two three four' }]);
});

test('Values of several words are passages with their line; ids, keys and short names are not', () => {
  const yaml =
    'title: Short name\nsummary: >-\n  One two three four\n  five.\nlist:\n  - plain\n  - six seven eight nine\n';
  assert.deepEqual(passagesOf('a.yaml', yaml), [
    { line: 2, text: 'One two three four five.' },
    { line: 7, text: 'six seven eight nine' },
  ]);
});

test('Keys, paragraphs, items and cells of an article are passages with the lines of the file', () => {
  const mdx =
    '---\ntitle: One two three four\n---\n\nSome **bold** words here.\n\n- An item of words\n\n<Cite source="a" />\n';
  assert.deepEqual(passagesOf('a.mdx', mdx), [
    { line: 2, text: 'One two three four' },
    { line: 5, text: 'Some bold words here.' },
    { line: 7, text: 'An item of words' },
  ]);
});

test('A file that cannot be read gives no advice, since the check says what is wrong', () => {
  assert.deepEqual(passagesOf('a.mdx', '---\nno end'), []);
  assert.deepEqual(passagesOf('a.mdx', '---\n---\n<Open'), []);
});

test('The command names file, line and word, and stops nobody', async () => {
  const changes = {
    'roles/ehr-analyst.yaml': (text: string) =>
      text.replace(/^summary: .*/m, 'summary: You utilize the chartt, and Epic’s FHIR API.'),
  };
  await withCommandSample(changes, async ({ run }) => {
    const { output, exitCode } = await run(proseCommand, 'roles/ehr-analyst.yaml');
    assert.match(output, /roles\/ehr-analyst\.yaml:\d+ {2}“chartt” is in no dictionary\. Perhaps .*chart/);
    assert.match(output, /roles\/ehr-analyst\.yaml:\d+ {2}“utilize” adds nothing\. Write use\./);
    assert.match(output, /Read 1 file: 1 unknown word, 0 long sentences, 1 empty phrase\.\n$/);
    assert.equal(exitCode, 0);
  });
});

test('Words that people type into search draw no advice on spelling, in keys of both kinds of files', async () => {
  const asked = 'askedAs:\n  - what is a chartt\n  - chartts\n';
  assert.deepEqual([...typedLinesOf('a.yaml', `title: A\n${asked}summary: B\n`)], [3, 4]);
  assert.deepEqual([...typedLinesOf('a.mdx', `---\n${asked}---\n\nText\n`)], [3, 4]);
  const changes = {
    'roles/ehr-analyst.yaml': (text: string) => text.replace(/^summary: .*/m, `${asked}summary: You see a chartt.`),
  };
  await withCommandSample(changes, async ({ run }) => {
    assert.match((await run(proseCommand, 'roles/ehr-analyst.yaml')).output, /Read 1 file: 1 unknown word, /);
  });
});

test('A file that is not in the content folder is refused with an example', async () => {
  await withCommandSample({}, async ({ run }) => {
    const { complaint, exitCode } = await run(proseCommand, 'nowhere.yaml');
    assert.match(complaint, /"nowhere\.yaml" is no file of the content folder\. Name one/);
    assert.equal(exitCode, 2);
  });
});
