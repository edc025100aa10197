import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Judgement } from './judgements.ts';
import { meansOf, measure } from './measures.ts';

const judgement = (pages: Readonly<Record<string, number>>): Judgement => ({
  kind: 'name',
  half: 'tune',
  query: 'q',
  pages: new Map(Object.entries(pages)),
});
const listed = (...paths: string[]) => paths.map((path) => ({ path, isNamed: true }));

test('The page that is meant, listed first, is a success', () => {
  const { isFirst, reciprocalRank, gain } = measure(judgement({ '/a/': 3, '/b/': 1 }), listed('/a/', '/b/'));
  assert.deepEqual([isFirst, reciprocalRank, gain], [true, 1, 1]);
});

test('Listed second, it counts half; a page that merely helps is no success', () => {
  const { isFirst, reciprocalRank, gain } = measure(judgement({ '/a/': 3, '/b/': 1 }), listed('/b/', '/a/'));
  assert.deepEqual([isFirst, reciprocalRank], [false, 0.5]);
  assert.ok(gain > 0 && gain < 1);
});

test('A page judged without an anchor is met by any of its sections, one with an anchor by that alone', () => {
  assert.ok(measure(judgement({ '/a/': 3 }), listed('/a/#pay')).isFirst);
  assert.ok(!measure(judgement({ '/a/#pay': 3 }), listed('/a/')).isFirst);
  assert.ok(measure(judgement({ '/glossary/#ehr': 3 }), listed('/glossary/#ehr')).isFirst);
});

test('A page that is listed twice gains once', () => {
  assert.equal(measure(judgement({ '/a/': 3 }), listed('/a/', '/a/#pay')).gain, 1);
});

test('Where nothing should be found, no name may answer; words of a text may', () => {
  assert.ok(measure(judgement({}), [{ path: '/a/', isNamed: false }]).isFirst);
  assert.ok(!measure(judgement({}), listed('/a/')).isFirst);
});

test('Means are taken over all scores, and are 0 over none', () => {
  const scores = [measure(judgement({ '/a/': 3 }), listed('/a/')), measure(judgement({ '/a/': 3 }), listed('/b/'))];
  assert.deepEqual(meansOf(scores), { queries: 2, success: 0.5, reciprocalRank: 0.5, gain: 0.5 });
  assert.equal(meansOf([]).success, 0);
});
