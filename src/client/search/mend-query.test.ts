import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTable } from '../../domain/names-index/example-names.ts';
import { mendQuery } from './mend-query.ts';

const inTexts = new Set(['tumor', 'regular', 'teacher']);
const mended = (query: string) => mendQuery(exampleTable(), query, async (word) => inTexts.has(word));

const slips: readonly (readonly [typed: string, meant: string])[] = [
  ['nursing infomatics', 'nursing informatics'],
  ['cancer registar salary', 'cancer registrar salary'],
  ['medcial biller', 'medical biller'],
  ['health information managment', 'health information management'],
  ['infor matics', 'informatics'],
  ['outpatientcodr', 'outpatient coder'],
  ['nursing informatcs specialst', 'nursing informatics specialist'],
];
for (const [typed, meant] of slips) {
  test(`“${typed}” is read as “${meant}”`, async () => assert.equal(await mended(typed), meant));
}

for (const typed of [
  'How do I become a Cancer Registrar?',
  'teacher of tumor registrars',
  'informat',
  'hom director',
  'physicel therapy',
  'xbiller',
  'zzzzzz',
]) {
  test(`“${typed}” stays as it was typed`, async () => assert.equal(await mended(typed), typed));
}

test('A text that holds the word is asked for only where the names do not hold it', async () => {
  const asked: string[] = [];
  await mendQuery(exampleTable(), 'cancer registrar oncology', async (word) => {
    asked.push(word);
    return true;
  });
  assert.deepEqual(asked, ['oncology']);
});
