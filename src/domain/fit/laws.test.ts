import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { defaultContentFolder } from '../../tools/content-folder.ts';
import { readContent } from '../../tools/read-content.ts';
import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import {
  fitReaches,
  type LeaningKey,
  leanings,
  mostFirsts,
  noLicense,
  payFloors,
} from '../../vocabulary/fit-questions.ts';
import { traits } from '../../vocabulary/traits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import { linkCatalogue } from '../catalogue.ts';
import { type FitAnswers, type FitLimits, leaningEntries, noAnswers } from './answers.ts';
import { type FitCandidates, type FitRole, weekValue } from './candidate.ts';
import { fitCandidates } from './candidates.ts';
import { firstStep } from './first-step.ts';
import { leanOf } from './lean.ts';
import { pointsFor, pointsOf } from './points.ts';
import { type FitRanking, firstsOf, rankFit } from './rank.ts';

/*
 * The laws of the fit finder, over all careers and roles of `content/`: what a reader may rely on whatever the answers.
 */

let candidates: FitCandidates;
before(() => {
  candidates = fitCandidates(linkCatalogue(readContent(defaultContentFolder({})).content));
});

const kinds = ['careers', 'roles'] as const;
const traitKeys = keysOf(traits);
const leaningKeys = keysOf(leanings);

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const someLeanings = fc
  .record(Object.fromEntries(traitKeys.map((key) => [key, optional(leaningKeys)])))
  .map((record) => defined(record) as FitAnswers['leanings']);
const someLimits = fc
  .record({
    education: optional(keysOf(educationLevels)),
    level: optional(keysOf(fitReaches)),
    license: optional([noLicense, ...keysOf(clinicalLicenses)] as const),
    pay: optional(payFloors),
  })
  .map((limits) => defined(limits) as FitLimits);
const someAnswers = fc.record({ leanings: someLeanings, limits: someLimits }) as fc.Arbitrary<FitAnswers>;

/** The answer on the other side of the middle: `most` -> `out`, `less` -> `more`, `either` -> itself. */
const mirrorLeaning = (key: LeaningKey): LeaningKey =>
  leaningKeys.find((other) => leanings[other].value === -leanings[key].value) as LeaningKey;

/** The same answers with every leaning turned to the other side. Limits are facts and stay. */
const mirrorAnswers = (answers: FitAnswers): FitAnswers => ({
  ...answers,
  leanings: Object.fromEntries(leaningEntries(answers).map(([trait, key]) => [trait, mirrorLeaning(key)])),
});

const idsOf = ({ within, outside }: FitRanking): string[] => [...within, ...outside].map(({ id }) => id).sort();

/** Answers as values from −2 to 2, in the order of the traits. */
type Values = readonly number[];

const answersOf = (values: Values): FitAnswers => ({
  leanings: Object.fromEntries(
    traitKeys.map((trait, index) => [trait, leaningKeys.find((key) => leanings[key].value === values[index])]),
  ) as FitAnswers['leanings'],
  limits: {},
});

/** Turns one value after the other, as long as that puts the week further ahead of all others. */
function climb(start: Values, lead: (values: Values) => number): Values {
  let best = start;
  for (;;) {
    const tries = best.flatMap((_, index) => [-2, -1, 0, 1, 2].map((value) => best.with(index, value)));
    const next = tries.reduce((a, b) => (lead(b) > lead(a) ? b : a));
    if (lead(next) <= lead(best)) return best;
    best = next;
  }
}

/** Answers under which a week leads alone; where a search of many starts finds none, those under which it comes nearest. */
function answersFor(weeks: readonly Values[], own: Values): FitAnswers {
  const points = (values: Values, week: Values) =>
    values.reduce((sum, value, index) => sum + pointsFor(value, week[index] ?? 0), 0);
  const others = weeks.filter((week) => week !== own);
  const lead = (values: Values) =>
    values.every((value) => value === 0)
      ? Number.NEGATIVE_INFINITY
      : points(values, own) - Math.max(...others.map((week) => points(values, week)));
  const someValues = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: own.length, maxLength: own.length });
  let best = own;
  for (const start of [own, own.map(Math.sign), ...fc.sample(someValues, { numRuns: 100, seed: 1 })]) {
    const found = climb(start, lead);
    if (lead(found) > lead(best)) best = found;
    if (lead(best) > 0) break;
  }
  return answersOf(best);
}

test('every career and every role comes first for some answers, and not with so many that it says nothing', () => {
  for (const kind of kinds) {
    const weeks = candidates[kind].map(({ scores }) => scores.map(weekValue));
    for (const [index, { id }] of candidates[kind].entries()) {
      const answers = answersFor(weeks, weeks[index] as Values);
      const firsts = firstsOf(rankFit(candidates, answers)[kind]).map((first) => first.id);
      assert.ok(firsts.includes(id) && firsts.length <= mostFirsts, `${id}: ${firsts.join(', ')}`);
    }
  }
});

test('every career and every role stays in the result, whatever the answers', () => {
  const all = (kind: (typeof kinds)[number]) => candidates[kind].map(({ id }) => id).sort();
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const rankings = rankFit(candidates, answers);
      for (const kind of kinds) assert.deepEqual(idsOf(rankings[kind]), all(kind));
    }),
  );
});

test('no leaning sets anything aside: only limits do', () => {
  fc.assert(
    fc.property(someLeanings, (given) => {
      const rankings = rankFit(candidates, { leanings: given, limits: {} });
      for (const kind of kinds) assert.deepEqual(rankings[kind].outside, []);
    }),
  );
});

test('whatever is set aside says which of the limits named did it', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const rankings = rankFit(candidates, answers);
      for (const { broken } of [...rankings.careers.outside, ...rankings.roles.outside]) {
        assert.ok(broken.length > 0);
        for (const { limit, because } of broken) {
          assert.ok(answers.limits[limit] !== undefined);
          assert.match(because, /\w.*\.$/);
        }
      }
    }),
  );
});

test('no single leaning decides: with any one answer, no career falls out and none gets more than that answer gives', () => {
  for (const trait of traitKeys) {
    for (const key of leaningKeys) {
      const { careers, roles } = rankFit(candidates, { leanings: { [trait]: key }, limits: {} });
      assert.equal(careers.within.length, candidates.careers.length);
      assert.equal(roles.within.length, candidates.roles.length);
      for (const { points } of [...careers.within, ...roles.within]) assert.ok(Math.abs(points) <= 4);
    }
  }
});

test('answers given in another order give the same result', () => {
  fc.assert(
    fc.property(
      someAnswers.chain((answers) =>
        fc.record({
          answers: fc.constant(answers),
          entries: fc.shuffledSubarray(Object.entries(answers.leanings), {
            minLength: Object.keys(answers.leanings).length,
          }),
        }),
      ),
      ({ answers, entries }) => {
        const shuffled = { ...answers, leanings: Object.fromEntries(entries) } as FitAnswers;
        assert.deepEqual(rankFit(candidates, shuffled), rankFit(candidates, answers));
      },
    ),
  );
});

test('the order of the entries changes nothing either', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const turned = { careers: candidates.careers.toReversed(), roles: candidates.roles.toReversed() };
      assert.deepEqual(rankFit(turned, answers), rankFit(candidates, answers));
    }),
  );
});

test('the mirror image of answers turns every lean between two, by exactly as much', () => {
  fc.assert(
    fc.property(someLeanings, (given) => {
      const answers = { leanings: given, limits: {} };
      for (const kind of kinds) {
        for (const candidate of candidates[kind]) {
          assert.equal(pointsOf(candidate, mirrorAnswers(answers)) + pointsOf(candidate, answers), 0);
        }
      }
    }),
  );
});

test('the mirror of a mirror is what it was', () => {
  fc.assert(
    fc.property(someAnswers, (answers) =>
      assert.deepEqual(rankFit(candidates, mirrorAnswers(mirrorAnswers(answers))), rankFit(candidates, answers)),
    ),
  );
});

test('no first step is outside the limits, for any role within them', () => {
  const roles = new Map(candidates.roles.map((role) => [role.id, role]));
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const { within, outside } = rankFit(candidates, answers).roles;
      const aside = new Set(outside.map(({ id }) => id));
      for (const { id } of within) {
        const { arrival, startIn, startsOutside } = firstStep(roles.get(id) as FitRole, answers.limits, roles);
        assert.ok(arrival === undefined || arrival.license === answers.limits.license, id);
        assert.ok(startIn === undefined || !aside.has(startIn.id), id);
        assert.ok(
          startsOutside.every((start) => aside.has(start.id)),
          id,
        );
      }
    }),
  );
});

test('holders of each license are known to come into some role', () => {
  const known = new Set(candidates.roles.flatMap(({ arrivals = [] }) => arrivals.map(({ license }) => license)));
  assert.deepEqual([...known].sort(), keysOf(clinicalLicenses).toSorted());
});

test('equal points share a place, and the place says by how many', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const rankings = rankFit(candidates, answers);
      for (const { within } of [rankings.careers, rankings.roles]) {
        for (const { points, place, sharedBy } of within) {
          assert.equal(sharedBy, within.filter((other) => other.points === points).length);
          assert.equal(place, within.filter((other) => other.points > points).length + 1);
        }
      }
    }),
  );
});

test('the reasons of a place add up to its points, and each names an answer that was given', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const rankings = rankFit(candidates, answers);
      for (const { reasons, points } of [...rankings.careers.within, ...rankings.roles.within]) {
        assert.equal(
          reasons.reduce((sum, reason) => sum + reason.points, 0),
          points,
        );
        for (const { trait, leaning } of reasons) assert.equal(answers.leanings[trait], leaning);
      }
    }),
  );
});

test('without answers there is no lean, and everything shares the first place', () => {
  const rankings = rankFit(candidates, noAnswers);
  for (const kind of kinds) {
    assert.equal(leanOf(candidates, noAnswers, rankings, kind).strength, 'unasked');
    assert.equal(firstsOf(rankings[kind]).length, candidates[kind].length);
  }
});

test('limits alone give no lean, so nothing is said to change it', () => {
  const answers: FitAnswers = { leanings: {}, limits: { pay: 80_000 } };
  const rankings = rankFit(candidates, answers);
  for (const kind of kinds) assert.deepEqual(leanOf(candidates, answers, rankings, kind).changes, []);
});

test('a lean is called clear only if it stays without any one of the answers', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const rankings = rankFit(candidates, answers);
      const lean = leanOf(candidates, answers, rankings, 'careers');
      if (lean.strength !== 'clear') return;
      for (const trait of Object.keys(answers.leanings)) {
        const fewer = Object.fromEntries(Object.entries(answers.leanings).filter(([key]) => key !== trait));
        const firsts = firstsOf(rankFit(candidates, { ...answers, leanings: fewer }).careers);
        assert.deepEqual(
          firsts.map(({ id }) => id),
          lean.firsts.map(({ id }) => id),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('an entry’s week of middle scores gets no points from any answer', () => {
  const flat = { scores: traitKeys.map(() => 2) };
  fc.assert(fc.property(someAnswers, (answers) => assert.equal(pointsOf(flat, answers) + 0, 0)));
});
