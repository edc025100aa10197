import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleChange, exampleContent, exampleOccupation, exampleSource } from '../domain/example-content.ts';
import { changedFiguresOf } from './changed-figures.ts';

const catalogue = linkCatalogue(exampleContent());
const [of, source] = [exampleOccupation().id, exampleSource().id];

test('A change without figures has none', () => {
  assert.deepEqual(changedFiguresOf(catalogue, exampleChange()), []);
});

test('Changed figures are told by occupation, old and new, with their edition and the roles that show them', () => {
  const figures = [
    { of, figure: 'p50', was: 52_000, is: 51_140, source },
    { of, figure: 'p90', was: 'withheld', is: { atLeast: 239_200 }, source },
    { of, figure: 'changePercent', was: 7.1, is: -0.7, source },
    { of, figure: 'jobs', was: 187_000, is: 194_720, source },
  ] as const;
  const [changed, ...more] = changedFiguresOf(catalogue, exampleChange({ figures: [...figures] }));
  assert.deepEqual(more, []);
  assert.deepEqual(changed?.rows, [
    { label: 'Median annual wage', was: '$52,000', is: '$51,140' },
    { label: '90th percentile of annual wages', was: 'not published', is: 'at least $239,200' },
    { label: 'Expected change in jobs', was: '7.1%', is: '−0.7%' },
    { label: 'Jobs', was: '187,000', is: '194,720' },
  ]);
  assert.equal(changed?.occupation.label, exampleOccupation().title);
  const { publisher, title, edition } = exampleSource();
  assert.equal(changed?.editions[0]?.label, `${publisher}, ${title}, ${edition}`);
  assert.deepEqual(
    changed?.pages.map(({ href }) => href),
    ['/roles/ehr-analyst/', '/roles/medical-records-specialist/'],
  );
});
