import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { anySet } from './comparison/any-subject.test-data.ts';
import { decidingDifferences } from './comparison.ts';
import { decidingRows } from './deciding-rows.ts';
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

test('Two roles are people who spend their week', () => {
  assert.deepEqual(sentences(scoring('Medical biller', 'role', {}), scoring('EHR analyst', 'role', { systems: 4 })), [
    'An EHR analyst spends more of the week on systems than a medical biller.',
  ]);
  assert.deepEqual(
    sentences(scoring('Medical biller', 'role', { systems: 0 }), scoring('EHR analyst', 'role', { systems: 4 })),
    ['An EHR analyst spends part of the week on systems, a medical biller next to none.'],
  );
});

test('Two careers are places where the week goes', () => {
  assert.deepEqual(sentences(scoring('HIM', 'career', { records: 4 }), scoring('Analytics', 'career', {})), [
    'In HIM more of the week goes into records than in analytics.',
  ]);
});

test('Three are told by who has most and who least', () => {
  const three = [
    scoring('Coder', 'role', { law: 4 }),
    scoring('Biller', 'role', { law: 0 }),
    scoring('Trainer', 'role', { law: 0 }),
  ];
  assert.deepEqual(sentences(...three), ['Most law and policy: coder. Least: biller and trainer.']);
});

test('A career beside a role is told the same way, since it has no person’s week', () => {
  assert.deepEqual(sentences(scoring('Coder', 'role', { law: 4 }), scoring('HIM', 'career', {})), [
    'Most law and policy: coder. Least: HIM.',
  ]);
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
