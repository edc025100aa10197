import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyRules } from '../../domain/rules/keys.ts';
import type { SampleChanges } from '../content-sample.test-data.ts';
import { append, checkSample, occupation, replace, role, testMistakes } from '../mistakes.test-data.ts';

testMistakes(
  [
    [
      'a required key is missing',
      { [role]: replace('question: Is this record complete?\n', '') },
      `${role}:1:1 missing-key The key "question" is missing.`,
    ],
    [
      'a required key is missing in a list',
      { [role]: replace('    because: The occupation has the same name.\n', '') },
      `${role}:35:5 missing-key The key "because" is missing in item 1 of "occupations".`,
    ],
    [
      'a key is misspelled',
      { [role]: replace('summary:', 'sumary:') },
      `${role}:7:1 unknown-key "sumary" is not a key here.`,
    ],
    ['a key is invented', { [role]: append('salary: 5\n') }, `${role}:75:1 unknown-key "salary" is not a key here.`],
    [
      'a key is named like a part of every object',
      { [role]: append('__proto__: 1\n') },
      `${role}:75:1 unknown-key "__proto__" is not a key here.`,
    ],
    [
      'a key has no value',
      { [role]: replace('tagline: Keeps patient records complete and findable.', 'tagline:') },
      `${role}:6:1 empty-value "tagline" has no value.`,
    ],
    [
      'a word of a closed list is misspelled',
      { [role]: replace('- hospitals', '- hospitl') },
      `${role}:33:5 not-in-list "hospitl" is not one of the work settings.`,
    ],
    [
      'two percentiles are swapped',
      { [occupation]: replace('p10: 36000\n  p25: 43000', 'p10: 43000\n  p25: 36000') },
      `${occupation}:6:8 invalid-value p25 (36000) is below p10 (43000). Percentiles must rise; perhaps two were swapped.`,
    ],
    [
      'a text is a number',
      { [role]: replace('title: Medical records specialist', 'title: 5') },
      `${role}:1:8 wrong-type "title" must be text; here stands 5.`,
    ],
    [
      'a number is a text',
      { [occupation]: replace('jobs: 187000', 'jobs: "187,000"') },
      `${occupation}:14:9 wrong-type "jobs" must be a number; here stands the text "187,000".`,
    ],
    [
      'a list is a single value',
      { [role]: replace('\n  - health-information-management', ' health-information-management') },
      `${role}:3:10 wrong-type "careers" must be a list; here stands the text "health-information-management".`,
    ],
    [
      'an entry is a list',
      { [role]: '- a\n' },
      `${role}:1:1 wrong-type The entry must be a group of keys; here stands a list.`,
    ],
    [
      'a fixed value is another',
      { [occupation]: replace('area: US', 'area: USA') },
      `${occupation}:11:9 invalid-value "area" can only be US; here stands the text "USA".`,
    ],
    [
      'a number is out of range',
      { [role]: replace('score: 2', 'score: 5') },
      `${role}:40:12 invalid-value "score": The highest score is 4.`,
    ],
    [
      'a statement rests on nothing',
      { [role]: replace('    editorial: true\ncredentials', 'credentials') },
      `${role}:27:5 invalid-value Item 1 of "routes": Say where this comes from: add \`sources:\`, or \`editorial: true\` if it is our judgment.`,
    ],
    [
      'a date does not exist',
      { [role]: replace('2026-11-22', '2026-02-30') },
      `${role}:74:13 invalid-value "reviewedOn": This day is not in the calendar.`,
    ],
    [
      'a date is written another way',
      { [role]: replace('2026-11-22', '22.11.2026') },
      `${role}:74:13 invalid-value "reviewedOn": Write the date as YYYY-MM-DD, such as 2026-11-22.`,
    ],
    [
      'an item of a list file has no id',
      { 'glossary.yaml': append('- term: EMR\n  definition: A chart.\n  editorial: true\n') },
      'glossary.yaml:6:3 missing-key The key "id" is missing.',
    ],
    [
      'a list file holds no list',
      { 'glossary.yaml': 'ehr:\n  term: EHR\n' },
      'glossary.yaml:1:1 wrong-type This file must hold a list.',
    ],
  ],
  Object.keys(keyRules),
);

test('hints name the nearest key or word, the purpose of the key, or the value to write', () => {
  const cases: [SampleChanges, RegExp][] = [
    [{ [role]: replace('summary:', 'sumary:') }, /^Did you mean "summary"\?$/],
    [{ 'redirects.yaml': append('  salary: 5\n') }, /^Delete it: all keys that can stand here are there already\.$/],
    [
      { [role]: replace('question:', 'salary:') },
      /^Delete it, or use one of the keys that can still be added here: .*question/,
    ],
    [{ [role]: replace('- hospitals', '- hospitl') }, /^Did you mean "hospitals"\? Possible are hospitals, clinics,/],
    [{ [role]: replace('record-integrity', 'zzz') }, /^All of them are listed in content\/README\.md\.$/],
    [
      { [role]: replace('question: Is this record complete?\n', '') },
      /^"question": The question this job answers at work/,
    ],
    [
      { [role]: replace('title: Medical records specialist', 'title: 5') },
      /^Put it between quotes: "5"\. "title": The name/,
    ],
    [
      { [occupation]: replace('jobs: 187000', 'jobs: "$187,000"') },
      /^Write it without quotes, signs and separators: 187000\./,
    ],
    [
      { [role]: replace('title: Medical', `title: ${'Long '.repeat(20)}Medical`) },
      /^It has 126 characters now\. "title": The name/,
    ],
    [{ [role]: replace('2026-11-22', '2026-02-30') }, /^Here stands the text "2026-02-30"\. "reviewedOn": The day/],
    [
      { [role]: replace('    editorial: true\ncredentials', 'credentials') },
      /^It concerns the whole group that starts here\.$/,
    ],
  ];
  for (const [changes, expected] of cases) {
    const hints = checkSample(changes).map(({ hint }) => hint);
    assert.ok(
      hints.some((hint) => expected.test(hint)),
      `${expected} among ${hints.join(' | ')}`,
    );
  }
});

test('a misspelled key is one mistake, and a missing one beside it another', () => {
  const changes = { [role]: (file: string) => file.replace('summary:', 'sumary:').replace(/^question:.*\n/m, '') };
  assert.deepEqual(
    checkSample(changes).map(({ message }) => message),
    ['The key "question" is missing.', '"sumary" is not a key here.'],
  );
});

test('two faults of one value are both told, but not the echo of the first', () => {
  const messagesFor = (value: string) =>
    checkSample({ [role]: replace('tagline: Keeps patient records complete and findable.', `tagline: ${value}`) })
      .length;
  assert.equal(messagesFor(`"<b>${'x'.repeat(200)}</b>"`), 2);
  assert.equal(checkSample({ [role]: replace('2026-11-22', '2026/11/22') }).length, 1);
});
