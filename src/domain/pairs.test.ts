import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkCatalogue } from './catalogue.ts';
import type { Content, Role } from './content.ts';
import {
  exampleArticle,
  exampleCareer,
  exampleChange,
  exampleComparison,
  exampleContent,
  examplePage,
  exampleProse,
  exampleRedirect,
  exampleRole,
} from './example-content.ts';
import { checkIntegrity } from './integrity.ts';
import {
  choosePairs,
  materialFrom,
  materialRows,
  nearestWithPage,
  pairId,
  pairPath,
  passesGate,
  splitPairId,
} from './pairs.ts';
import type { Related } from './relatedness.ts';

const id = fc.stringMatching(/^[a-u]{1,6}(?:-[a-u]{1,6}){0,2}$/);
const ids = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const careersWith = (careerIds: readonly string[]) =>
  careerIds.map((careerId) => exampleCareer({ id: careerId, title: careerId }));
const rolesWith = (roles: readonly (Partial<Role> & { id: string })[]) =>
  roles.map((role) => exampleRole({ title: role.id, ...role }));

const move = (to: string): Role['moves'][number] => ({
  to,
  carriesOver: 'Care.',
  missing: 'Practice.',
  evidence: 'editorial',
});
const near = (...others: string[]): Related[] => others.map((other) => ({ id: other, score: 0.5, reasons: [] }));

test('A pair has one id whichever is named first, and its parts can be read back in order', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      assert.equal(pairId(a, b), pairId(b, a));
      assert.deepEqual(splitPairId(pairId(a, b)), [a, b].sort());
    }),
  );
});

test('What is not two ids is no pair', () => {
  for (const text of ['', 'a', 'a-vs-', '-vs-b', 'a-vs-b-vs-c']) assert.equal(splitPairId(text), undefined, text);
});

test('A pair’s page lies under compare and ends in a slash', () => {
  assert.equal(pairPath('a-vs-b'), '/compare/a-vs-b/');
});

test('Every two careers have a page, in canonical order', () => {
  const careers = ids(6, 'career').reverse();
  const catalogue = linkCatalogue(exampleContent({ careers: careersWith(careers), roles: [], comparisons: [] }));
  const pairs = choosePairs(catalogue, new Map());
  assert.equal(pairs.length, (6 * 5) / 2);
  for (const pair of pairs) {
    assert.ok(pair.first < pair.second);
    assert.equal(pair.id, `${pair.first}-vs-${pair.second}`);
    assert.deepEqual([pair.kind, pair.origins], ['career', ['career']]);
  }
  assert.deepEqual(
    pairs.map((pair) => pair.id),
    pairs.map((pair) => pair.id).sort(),
  );
});

test('Two roles have a page for each reason, named by weight, and one page for all reasons', () => {
  const roles = rolesWith([
    { id: 'c', moves: [move('a')], confusedWith: [{ entry: 'a', difference: 'They differ.' }] },
    { id: 'a' },
    { id: 'b' },
  ]);
  const verdict = exampleComparison({ id: 'a-vs-c', first: 'a', second: 'c' });
  const catalogue = linkCatalogue(exampleContent({ careers: [], roles, comparisons: [verdict] }));
  const pairs = choosePairs(
    catalogue,
    new Map([
      ['a', near('c', 'b')],
      ['b', near('a')],
    ]),
  );
  assert.deepEqual(
    pairs.map((pair) => [pair.id, pair.kind, pair.origins]),
    [
      ['a-vs-b', 'role', ['near']],
      ['a-vs-c', 'role', ['verdict', 'confused', 'move', 'near']],
    ],
  );
});

/** Whether a content in which everything but this is well passes the check, and whether it has a page for two far roles. */
function judge(overrides: Partial<Content>): { found: string[]; hasPage: boolean } {
  const farRoles = [...exampleContent().roles.map(({ id }) => id), ...ids(8, 'x')].map((roleId) =>
    exampleRole({ id: roleId, title: roleId, careers: ['health-informatics', 'health-information-management'] }),
  );
  const content = exampleContent({ roles: farRoles, ...overrides });
  const pairs = choosePairs(linkCatalogue(content), new Map());
  return {
    found: checkIntegrity(content, '2026-11-22').map(({ code }) => code),
    hasPage: pairs.some((pair) => pair.id === 'ehr-analyst-vs-x-7'),
  };
}

test('Wherever the check accepts a pair of roles, the pair has a page', () => {
  const path = '/compare/ehr-analyst-vs-x-7/';
  const [comparison = assert.fail()] = exampleContent().comparisons;
  const linking = (link: string) => exampleProse({ embeds: [], links: [link] });
  const cited = (link: string) => exampleProse({ links: [link] });
  const places: Record<string, (link: string) => Partial<Content>> = {
    articles: (link) => ({ articles: [exampleArticle({ prose: cited(link) })] }),
    changes: (link) => ({ changes: [exampleChange({ prose: linking(link) })] }),
    comparisons: (link) => ({ comparisons: [{ ...comparison, prose: linking(link) }] }),
    pages: (link) => ({ pages: [examplePage({ prose: linking(link) })] }),
  };
  for (const [place, write] of Object.entries(places)) {
    for (const link of [path, `${path}#pay`, `${path}?from=list`, `${path}?from=list#pay`]) {
      assert.deepEqual(judge(write(link)), { found: [], hasPage: true }, `${link} in ${place}`);
    }
    for (const link of [`${path}pay/`, '/compare//ehr-analyst-vs-x-7/', '/compare/x-7-vs-ehr-analyst/#pay']) {
      assert.deepEqual(judge(write(link)).found, ['unknown-link'], `${link} in ${place}`);
    }
  }
  const embed = { component: 'MiniComparison', attributes: { first: 'x-7', second: 'ehr-analyst' } };
  const others: Partial<Content>[] = [
    { redirects: [exampleRedirect({ from: '/compare/old-vs-x-7/', to: path })] },
    { articles: [exampleArticle({ nextSteps: [{ to: 'ehr-analyst-vs-x-7', because: 'Both in short.' }] })] },
    { articles: [exampleArticle({ nextSteps: [{ to: 'x-7-vs-ehr-analyst', because: 'Both in short.' }] })] },
    { pages: [examplePage({ prose: exampleProse({ embeds: [embed] }) })] },
  ];
  for (const overrides of others) assert.deepEqual(judge(overrides), { found: [], hasPage: true });
  assert.equal(judge({}).hasPage, false, 'they are far from each other');
});

test('A role that is confused with a career has no page with it', () => {
  const roles = rolesWith([{ id: 'a', confusedWith: [{ entry: 'field', difference: 'They differ.' }] }]);
  const catalogue = linkCatalogue(exampleContent({ careers: careersWith(['field']), roles, comparisons: [] }));
  assert.deepEqual(choosePairs(catalogue, new Map()), []);
});

test('Each role has a page with its nearest ones and no more, and none with itself', () => {
  const others = ids(nearestWithPage + 3, 'role');
  const roles = rolesWith(['center', ...others].map((roleId) => ({ id: roleId })));
  const catalogue = linkCatalogue(exampleContent({ careers: [], roles, comparisons: [] }));
  const pairs = choosePairs(catalogue, new Map([['center', near(...others)]]));
  assert.deepEqual(
    pairs.map((pair) => pair.id),
    others.slice(0, nearestWithPage).map((other) => pairId('center', other)),
  );
  assert.deepEqual(choosePairs(catalogue, new Map([['center', near('center')]])), []);
});

test('The number of role pairs grows with the number of roles and not with its square', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 80 }), (count) => {
      const roleIds = ids(count, 'role');
      const catalogue = linkCatalogue(
        exampleContent({ careers: [], comparisons: [], roles: rolesWith(roleIds.map((roleId) => ({ id: roleId }))) }),
      );
      const everyone = new Map(roleIds.map((roleId) => [roleId, near(...roleIds.filter((other) => other !== roleId))]));
      assert.ok(choosePairs(catalogue, everyone).length <= count * nearestWithPage);
    }),
    { numRuns: 20 },
  );
});

test('A pair with a verdict may be listed whatever its rows say', () => {
  assert.equal(passesGate(true, []), true);
});

test('A pair without a verdict may be listed from the set number of clear differences on', () => {
  const clear = (count: number) => Array.from({ length: count }, () => materialFrom);
  assert.equal(passesGate(false, clear(materialRows)), true);
  assert.equal(passesGate(false, clear(materialRows - 1)), false);
});

test('What is unknown, and what is below the line, does not open the gate', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: 0, max: materialFrom, maxExcluded: true, noNaN: true }), { nil: undefined })),
      (differences) => {
        assert.equal(passesGate(false, differences), false);
      },
    ),
  );
});
