import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAskedWord } from './asked-words.ts';
import { exampleTable } from './example-names.ts';
import { innerName, subjectWords } from './inner-name.ts';

const table = exampleTable();

const held: readonly (readonly [query: string, words: string | undefined, why: string])[] = [
  ['what happens when you fail the rhit exam', 'rhit', 'an abbreviation among a few other words'],
  ['retrain as a cancer registrar at forty', 'cancer registrar', 'a title in one piece'],
  ['medical coder or not in ohio', 'medical coder', 'another title'],
  ['is coding hard to learn', 'coding', 'one word of the editors’ where nothing else is said'],
  ['coding bootcamp javascript', undefined, 'one word of the editors’ beside something else'],
  ['rhit rugby league fixtures tonight', undefined, 'an abbreviation among too many other words'],
  ['how to bake bread', undefined, 'no name'],
];

for (const [query, words, why] of held) {
  test(`“${query}” holds ${words ?? 'no name'}: ${why}`, () => {
    assert.equal(innerName(table, query, isAskedWord)?.join(' '), words);
  });
}

test('What a query is about is left when the words of asking are taken off', () => {
  assert.deepEqual(subjectWords('good starting pay for an EHR trainer', isAskedWord), ['ehr', 'trainer']);
});
