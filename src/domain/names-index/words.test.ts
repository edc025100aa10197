import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf, indexOfWords, looksAbbreviated, singular, tellingWords, withoutFillers, wordsOf } from './words.ts';

const words: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['Health information management', ['health', 'information', 'management']],
  ['ICD-10-CM', ['icd', '10', 'cm']],
  ['icd10', ['icd', '10']],
  ['O*NET', ['onet']],
  ['Bachelor’s degree', ['bachelors', 'degree']],
  ['health care, Health-care', ['healthcare', 'healthcare']],
  ['Tumour organisations', ['tumor', 'organizations']],
  ['café', ['cafe']],
  ['CIPP/US', ['cipp', 'us']],
  ['…?', []],
];

for (const [text, expected] of words) {
  test(`The words of “${text}” are ${expected.join(', ') || 'none'}`, () => {
    assert.deepEqual(wordsOf(text), expected);
  });
}

test('Plurals lose their ending, words that only look like plurals keep it', () => {
  assert.deepEqual(['coders', 'registries', 'classes', 'analysis', 'access', 'cms'].map(singular), [
    'coder',
    'registry',
    'class',
    'analysis',
    'access',
    'cms',
  ]);
  assert.deepEqual(formsOf('registry'), ['registry', 'registries']);
});

test('Fillers tell nothing, unless there is nothing else; “it” is a department', () => {
  assert.deepEqual(tellingWords(['who', 'does', 'it']), ['it']);
  assert.deepEqual(tellingWords(['how', 'to']), ['how', 'to']);
  assert.equal(withoutFillers('What is the EHR of a hospital'), 'EHR hospital');
  assert.equal(withoutFillers('how to'), 'how to');
});

test('Abbreviations are told from names', () => {
  assert.deepEqual(
    ['HIM', 'NI-BC', 'ICD-10-CM', 'CIPP/US', 'RxNorm', 'Epic', 'HIM director', 'A'].map(looksAbbreviated),
    [true, true, true, true, true, false, false, false],
  );
});

test('Words are found in one piece and in any number', () => {
  assert.equal(indexOfWords(['a', 'chart', 'auditors', 'b'], ['charts', 'auditor']), 1);
  assert.equal(indexOfWords(['chart', 'b', 'auditor'], ['chart', 'auditor']), -1);
  assert.equal(indexOfWords(['chart'], []), -1);
});
