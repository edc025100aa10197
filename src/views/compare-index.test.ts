import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleCareer, exampleComparison, exampleContent, exampleRole } from '../domain/example-content.ts';
import { relationsOf } from '../domain/relations.ts';
import { compareIndex, type PairsOf } from './compare-index.ts';
import { assertPlainValue } from './plain-value.test-data.ts';

const role = (id: string, skills: readonly string[] = ['sql']) =>
  exampleRole({
    id,
    title: `Role ${id}`,
    confusedWith: [],
    moves: [],
    skills: skills.map((skill) => ({ skill, level: 'working' })) as never,
  });
const content = exampleContent({
  careers: ['one', 'two', 'three'].map((id) => exampleCareer({ id, title: `Career ${id}` })),
  roles: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => role(id)),
  comparisons: [
    exampleComparison({ id: 'a-vs-b', first: 'a', second: 'b' }),
    exampleComparison({ id: 'one-vs-two', first: 'one', second: 'two' }),
  ],
});
const catalogue = linkCatalogue(content);
const relations = relationsOf(catalogue);
const view = compareIndex(catalogue, relations);
const listsOf = (groups: readonly PairsOf[], title: string) =>
  Object.fromEntries(
    groups
      .find((group) => group.title === title)
      ?.lists.map(({ label, links }) => [label, links.map((link) => link.label)]) ?? [],
  );

test('A pair with a verdict stands apart from pages made from the entries, under both of its entries', () => {
  assert.deepEqual(listsOf(view.roles, 'Role a')['With a verdict by our editors'], ['Role b']);
  assert.deepEqual(listsOf(view.roles, 'Role b')['With a verdict by our editors'], ['Role a']);
  assert.ok(!listsOf(view.roles, 'Role a')['Made from the entries']?.includes('Role b'));
});

test('Every pair with a page is linked under both entries, and near roles without one lead to the tool', () => {
  const hrefs = view.roles.flatMap(({ lists }) => lists.flatMap(({ links }) => links.map(({ href }) => href)));
  for (const { id, kind } of relations.pairs) {
    if (kind === 'role') assert.equal(hrefs.filter((href) => href === `/compare/${id}/`).length, 2, id);
  }
  const inTool = hrefs.filter((href) => href.startsWith('/compare/?with='));
  assert.ok(inTool.length > 0);
  for (const href of inTool) {
    const [first = '', second = ''] = href.replace('/compare/?with=', '').split(',');
    assert.ok(!relations.pairIds.has(first < second ? `${first}-vs-${second}` : `${second}-vs-${first}`), href);
  }
});

test('The matrix has a cell for every two careers, says which have a verdict, and mirrors itself', () => {
  const { names, rows } = view.matrix;
  const column = (title: string) => names.findIndex(({ label }) => label === title);
  const cell = (first: string, second: string) => rows.find(({ name }) => name === first)?.cells[column(second)];
  assert.equal(cell('Career one', 'Career two')?.standing, 'verdict');
  assert.equal(cell('Career one', 'Career three')?.standing, 'page');
  assert.equal(cell('Career one', 'Career one'), null);
  assert.equal(cell('Career one', 'Career three')?.href, cell('Career three', 'Career one')?.href);
  assertPlainValue(view);
});
