import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { anySet } from './comparison/any-subject.test-data.ts';
import { decidingDifferences } from './comparison.ts';
import { alikeNote, decidingRows, drawnReasons } from './deciding-rows.ts';
import type { Subject } from './subject.ts';

let base: Subject;
before(() => {
  [base] = fc.sample(anySet(), { numRuns: 1, seed: 7 })[0] as [Subject, ...Subject[]];
});

/** An entry that scores 2 on every trait but those given. */
function scoring(title: string, kind: Subject['kind'], scores: Readonly<Record<string, number>>): Subject {
  const traits = Object.fromEntries(
    Object.entries(base.traits).map(([key, trait]) => [key, { ...trait, score: scores[key] ?? 2 }]),
  ) as Subject['traits'];
  return { ...base, id: title, kind, title, shortTitle: title, traits };
}

const sentences = (...subjects: readonly Subject[]) => decidingRows(subjects).map(({ sentence }) => sentence);

test('Two roles are people who spend as much of the week as their scores say', () => {
  const biller = (systems: number) => scoring('Medical biller', 'role', { systems });
  const analyst = (systems: number) => scoring('EHR analyst', 'role', { systems });
  const most = 'An EHR analyst spends most of the week on setting up systems, a medical biller';
  assert.deepEqual(sentences(biller(2), analyst(4)), [`${most} part of it.`]);
  assert.deepEqual(sentences(biller(0), analyst(4)), [`${most} hardly any of it.`]);
  assert.deepEqual(sentences(biller(0), analyst(1)), [
    'An EHR analyst spends a little of the week on setting up systems, a medical biller hardly any of it.',
  ]);
});

test('In two careers it is the reader who spends the week', () => {
  assert.deepEqual(sentences(scoring('HIM', 'career', { records: 4 }), scoring('Analytics', 'career', {})), [
    'In HIM you spend most of the week on single records, in analytics part of it.',
  ]);
});

test('Three are told by who has most and who least, and how much that is', () => {
  const three = [
    scoring('Coder', 'role', { law: 4 }),
    scoring('Biller', 'role', { law: 0 }),
    scoring('Trainer', 'role', { law: 0 }),
  ];
  assert.deepEqual(sentences(...three), [
    'Most time on law and policy: coder, most of the week. Least: biller and trainer, hardly any of it.',
  ]);
});

test('A career beside a role is told the same way, since it has no person’s week', () => {
  assert.deepEqual(sentences(scoring('Coder', 'role', { law: 4 }), scoring('HIM', 'career', {})), [
    'Most time on law and policy: coder, most of the week. Least: HIM, part of it.',
  ]);
});

test('Where no gap is wider than one step, the weeks are said to hardly differ', () => {
  const note = (law: number) =>
    alikeNote(decidingRows([scoring('Coder', 'role', { law }), scoring('Biller', 'role', { law: 0, data: 3 })]));
  assert.match(note(1) ?? '', /^The weeks hardly differ/);
  assert.equal(note(2), undefined);
});

test('Reasons for a side are what its week has more of; a side that has more of nothing is for who wants less', () => {
  const rows = decidingRows([
    scoring('Trainer', 'role', { teaching: 4, patients: 3 }),
    scoring('Analyst', 'role', { teaching: 1 }),
  ]);
  const phrases = ['on teaching', 'with patients and clinicians'];
  assert.deepEqual(drawnReasons(rows, 0), { amount: 'more', phrases });
  assert.deepEqual(drawnReasons(rows, 1), { amount: 'less', phrases });
});

test('Unweighed, what decides is what the engine says decides, in its order', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      assert.deepEqual(
        decidingRows(subjects).map(({ trait }) => trait),
        decidingDifferences(subjects).map(({ trait }) => trait),
      );
    }),
  );
});

test('A factor moves a trait to the front, and never brings in one that does not decide', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      const all = decidingDifferences(subjects, 10).map(({ trait }) => trait);
      const last = all.at(-1);
      const weighed = decidingRows(subjects, (trait) => (trait === last ? 100 : 1)).map(({ trait }) => trait);
      assert.equal(weighed[0], last);
      for (const trait of weighed) assert.ok(all.includes(trait));
    }),
  );
});
