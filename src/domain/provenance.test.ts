import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from './catalogue.ts';
import {
  exampleChange,
  exampleComparison,
  exampleContent,
  examplePage,
  exampleProse,
  exampleRole,
  exampleSource,
  exampleWages,
} from './example-content.ts';
import { sourceIdsIn, sourceUses } from './provenance.ts';

test('Sources are found wherever they stand in an entry, each once', () => {
  const entry = {
    sources: ['a', 'b'],
    wages: { p50: 1, source: 'c' },
    moves: [{ sources: ['b', 'd'] }, { evidence: 'editorial' }],
    note: 'source',
  };
  assert.deepEqual([...sourceIdsIn(entry)], ['a', 'b', 'c', 'd']);
  for (const nothing of [undefined, null, 'source', 3, []]) assert.equal(sourceIdsIn(nothing).size, 0);
});

test('A source lists the entries that name it, careers before roles and each kind by title', () => {
  const content = exampleContent({
    sources: [exampleSource(), exampleSource({ id: 'unused' })],
    roles: [exampleRole({ id: 'b', title: 'B' }), exampleRole({ id: 'a', title: 'A' })],
  });
  const uses = sourceUses(linkCatalogue(content));
  assert.deepEqual(uses.get('unused'), []);
  assert.deepEqual(
    uses.get('bls-oews-2025')?.map(({ kind, title }) => `${kind}: ${title}`),
    [
      'career: Health informatics',
      'career: Health information management',
      'role: A',
      'role: B',
      'credential: RHIA',
      'article: What work with records pays',
      'term: EHR',
      'occupation: Medical records specialists',
    ],
  );
});

test('A source counts as named by verdicts, changes, texts of pages and wages by state', () => {
  const cited = exampleProse({ embeds: [{ component: 'Cite', attributes: { source: 'own' } }] });
  const figure = { of: 'medical-records-specialists', figure: 'p50', was: 1, is: 2, source: 'own' } as const;
  const uses = sourceUses(
    linkCatalogue(
      exampleContent({
        sources: [exampleSource(), exampleSource({ id: 'own' })],
        comparisons: [exampleComparison({ sources: ['own'] })],
        pages: [examplePage({ prose: cited })],
        changes: [exampleChange({ figures: [figure] })],
        wages: [exampleWages({ id: 'own' })],
      }),
    ),
  );
  assert.deepEqual(
    uses.get('own')?.map(({ kind, id, title }) => [kind, id, title]),
    [
      [
        'comparison',
        'health-informatics-vs-health-information-management',
        'Health informatics vs. Health information management',
      ],
      ['occupation', 'medical-records-specialists', 'Medical records specialists'],
      ['page', 'about', 'About'],
      ['page', 'changes', 'First edition'],
    ],
  );
});
