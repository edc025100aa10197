import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultContentFolder } from '../tools/content-folder.ts';
import { readContent } from '../tools/read-content.ts';
import { skills } from '../vocabulary/skills.ts';
import { eitherTitle, inSentence, startSentence } from './in-sentences.ts';

test('A title starts small inside a sentence, an abbreviation does not', () => {
  const cases = [
    ['Health informatics', 'health informatics'],
    ['HIM', 'HIM'],
    ['EHR analyst', 'EHR analyst'],
    ['HIM director', 'HIM director'],
    ['Imaging informatics and PACS administrator', 'imaging informatics and PACS administrator'],
    ['ICD-10-CM coder', 'ICD-10-CM coder'],
    ['Epic analyst', 'Epic analyst'],
    ['Python, R and SQL', 'Python, R and SQL'],
    ['', ''],
  ] as const;
  for (const [title, expected] of cases) assert.equal(inSentence(title), expected);
});

test('A name that the content never writes small keeps its capital where it starts a label', () => {
  const { content } = readContent(defaultContentFolder({}));
  const entries = [...content.careers, ...content.roles];
  const labels = [
    ...Object.values(skills).map(({ label }) => label),
    ...content.occupations.map(({ title }) => title),
    ...entries.flatMap(({ title, alternateTitles, tools }) => [title, ...alternateTitles, ...tools]),
  ];
  // What people type is small throughout, names too.
  const texts = JSON.stringify(content, (key, value) => (key === 'askedAs' ? undefined : value));
  const small = new Set(texts.match(/(?<=[ “(])[a-z]+(?=[ ,.;:!?)”"])/g));
  const named = new Set(texts.match(/(?<=[a-z,;] )[A-Z][a-z]+/g));
  const lowered = labels
    .map((label) => /^\w+/.exec(label)?.[0] ?? '')
    .filter((word) => named.has(word) && !small.has(word.toLowerCase()) && inSentence(word) !== word);
  assert.deepEqual([...new Set(lowered)], []);
});

test('A sentence starts with a capital', () => {
  const cases = [
    ['at least $1', 'At least $1'],
    ['$1', '$1'],
    ['', ''],
  ] as const;
  for (const [text, expected] of cases) assert.equal(startSentence(text), expected);
});

test('Two titles make a choice that reads well whatever they hold', () => {
  assert.equal(
    eitherTitle('Health informatics', 'Health information management'),
    'Health informatics or health information management',
  );
  assert.equal(
    eitherTitle('Clinical informatics manager or director', 'EHR analyst'),
    'Clinical informatics manager or director, or EHR analyst',
  );
});
