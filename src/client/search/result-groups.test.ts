import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTable } from '../../domain/names-index/example-names.ts';
import { answerFromNames } from '../../domain/names-index.ts';
import { countInWords, groupResults } from './result-groups.ts';
import { joinLayers, type TextHit } from './search-result.ts';

const table = exampleTable();
const hit = (path: string, kind: TextHit['kind'] = 'role'): TextHit => ({
  path,
  kind,
  title: path,
  excerpt: `about <mark>it</mark> on ${path}`,
  section: undefined,
});
const search = (query: string, hits: readonly TextHit[] = []) =>
  joinLayers(table.site, answerFromNames(table, query), { hits, leading: 0 }, query);

test('Sure matches stand above the groups, texts below them', () => {
  const groups = groupResults(search('him', [hit('/roles/medical-biller/')]));
  assert.deepEqual(
    groups.map(({ heading, results }) => [heading, results.length]),
    [
      ['Best matches', 2],
      ['Roles', 2],
      ['In the texts', 1],
    ],
  );
});

test('A page that is described better than what is named stands above the groups', () => {
  const hits = [hit('/roles/medical-biller/'), hit('/articles/b/', 'article')];
  const [best, ...others] = groupResults(
    joinLayers(table.site, answerFromNames(table, 'director'), { hits, leading: 1 }, 'director'),
  );
  assert.equal(best?.heading, 'Best match');
  assert.deepEqual(
    best?.results.map(({ path }) => path),
    ['/roles/medical-biller/'],
  );
  assert.equal(others.at(-1)?.heading, 'In the texts');
});

test('Where no name was met, texts are grouped by kind, and a group keeps no more than it is told', () => {
  const results = joinLayers(
    table.site,
    undefined,
    { hits: [hit('/roles/a/'), hit('/articles/b/', 'article'), hit('/roles/c/')], leading: 0 },
    'x',
  );
  assert.deepEqual(
    groupResults(results, 1).map(({ heading, results: own }) => [heading, own.length]),
    [
      ['Roles', 1],
      ['Articles', 1],
    ],
  );
});

test('Counts are said in words', () => {
  assert.equal(countInWords(search('him')), '4 results: 1 career, 2 roles, 1 term');
  assert.equal(countInWords(search('medical biller').slice(0, 1)), '1 result: 1 role');
});
