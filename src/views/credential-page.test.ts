import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, linkCatalogue } from '../domain/catalogue.ts';
import type { Credential } from '../domain/content.ts';
import { exampleContent, exampleCredential } from '../domain/example-content.ts';
import { type CredentialPage, credentialPage } from './credential-page.ts';
import { assertPlainValue } from './plain-value.test-data.ts';

function pageOf(overrides: Partial<Credential>): CredentialPage {
  const catalogue = linkCatalogue(exampleContent({ credentials: [exampleCredential(overrides)] }));
  return credentialPage(catalogue, known(catalogue.credentials, 'rhia', 'credential'));
}

const exam = { sources: ['bls-oews-2025'] };

test('The page of a credential is a plain JSON value', () => {
  assertPlainValue(pageOf({ exam: { ...exam, items: '150', minutes: 210 } }));
});

test('What is known of an exam stands in rows, and one sentence names what is not', () => {
  const { rows, missing } = pageOf({ exam: { ...exam, items: '150', minutes: 210 } }).exam;
  assert.deepEqual(rows, [
    { label: 'Questions', value: '150' },
    { label: 'Time', value: '3 hours 30 minutes' },
  ]);
  assert.equal(missing, 'Not in any source that we read: form, pass mark, and fee.');
});

test('Nothing is said to be missing where all is known', () => {
  const renewal = { ...exam, years: 2, continuingEducation: '20 CEUs', fees: [{ who: 'members', amount: 50 }] };
  const { rows, missing } = pageOf({ renewal }).renewal;
  assert.deepEqual([rows.map(({ label }) => label), missing], [['Cycle', 'Continuing education', 'Fee'], undefined]);
});
