import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GlossaryTerm } from './content.ts';
import { splitAtTerms, termFinder } from './term-links.ts';

const term = (id: string, name: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  term: name,
  definition: 'A thing.',
  editorial: true,
  ...more,
});

const finder = termFinder([
  term('ehr', 'EHR', { expandsTo: 'Electronic health record' }),
  term('roi', 'ROI', { expandsTo: 'Release of information' }),
  term('claim', 'Claim', { autoLink: false }),
  term('fhir', 'FHIR'),
]);

const linked = (text: string, used = new Set<string>(), most = 9) =>
  splitAtTerms(text, finder, used, most).flatMap((piece) =>
    piece.kind === 'term' ? [`${piece.text}=${piece.id}`] : [],
  );

test('a term is linked at its first use only, whichever of its names stands there', () => {
  assert.deepEqual(linked('The electronic health record (EHR) and another EHR.'), ['electronic health record=ehr']);
});

test('abbreviations are matched with their capitals, so that common words stay as they are', () => {
  assert.deepEqual(linked('le roi and ROI'), ['ROI=roi']);
});

test('words inside other words are not terms', () => {
  assert.deepEqual(linked('EHRs, pre-EHR and FHIR-based work'), []);
});

test('terms that may not link by themselves, terms used before and terms past the limit are left alone', () => {
  assert.deepEqual(linked('A claim'), []);
  assert.deepEqual(linked('An EHR', new Set(['ehr'])), []);
  assert.deepEqual(linked('An EHR with FHIR', new Set(), 1), ['EHR=ehr']);
});

test('the pieces put together are the text', () => {
  const text = 'FHIR reads an EHR.';
  assert.equal(
    splitAtTerms(text, finder, new Set(), 9)
      .map((piece) => piece.text)
      .join(''),
    text,
  );
});
