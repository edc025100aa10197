import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTable } from '../../domain/names-index/example-names.ts';
import { answerFromNames } from '../../domain/names-index.ts';
import { choicesOf, countFacets, filterResults, sortResults } from './result-filters.ts';
import { joinLayers } from './search-result.ts';

const table = exampleTable();
const search = (query: string) =>
  joinLayers(table.site, answerFromNames(table, query), { hits: [], leading: 0 }, query);

test('Facets count what each choice would leave, the other choices kept', () => {
  const results = search('coding');
  const facets = countFacets(table.site.facets, results, { kind: 'role' });
  const counts = (key: string) =>
    facets.find((facet) => facet.key === key)?.values.map(({ value, count }) => [value, count]);
  assert.deepEqual(
    counts('kind')?.find(([value]) => value === 'role'),
    ['role', filterResults(results, { kind: 'role' }).length],
  );
  assert.deepEqual(counts('career'), [
    ['coding-revenue-cycle', filterResults(results, { kind: 'role', career: 'coding-revenue-cycle' }).length],
  ]);
  assert.ok(filterResults(results, { kind: 'role' }).every(({ kind }) => kind === 'role'));
  assert.equal(filterResults(results, { kind: '' }).length, results.length);
});

test('What an address says that is no facet narrows nothing', () => {
  const results = search('coding');
  const choices = choicesOf(table.site.facets, { utm_source: 'x', kind: 'role' });
  assert.ok(filterResults(results, choices).length > 0);
  assert.deepEqual(filterResults(results, choices), filterResults(results, { kind: 'role' }));
});

test('Results are sorted by median pay, those without one last, or by title', () => {
  const results = search('him');
  assert.deepEqual(sortResults(results, 'best'), results);
  assert.deepEqual(
    sortResults(results, 'median').map(({ kind }) => kind),
    ['role', 'role', 'career', 'term'],
  );
  assert.deepEqual(
    sortResults(results, 'title').map(({ title }) => title),
    ['Health information management', 'HIM', 'HIM director', 'HIM or informatics instructor'],
  );
});
