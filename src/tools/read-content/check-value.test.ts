import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SampleChanges } from '../content-sample.test-data.ts';
import { append, checkSample, occupation, replace, role } from '../mistakes.test-data.ts';

test('hints name the nearest key or word, the purpose of the key, or the value to write', () => {
  const cases: [SampleChanges, RegExp][] = [
    [{ [role]: replace('summary:', 'sumary:') }, /^Did you mean "summary"\?$/],
    [{ 'redirects.yaml': append('  salary: 5\n') }, /^Delete it: all keys that can stand here are there already\.$/],
    [
      { [role]: replace('question:', 'salary:') },
      /^Delete it, or use one of the keys that can still be added here: .*question/,
    ],
    [{ [role]: replace('- hospitals', '- hospitl') }, /^Did you mean "hospitals"\? Possible are hospitals, clinics,/],
    [{ [role]: replace('record-integrity', 'zzz') }, /^All of them are listed in content\/README\.md#the-skills\.$/],
    [
      { [role]: replace('question: Is this record complete?\n', '') },
      /^Add a line for it: `question: …`\. "question": The question this job answers at work/,
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
