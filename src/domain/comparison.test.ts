import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ComparisonAttributeKey, comparisonAttributes } from '../vocabulary/comparison-attributes.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { anySet, anySubject } from './comparison/any-subject.test-data.ts';
import {
  type ComparisonRow,
  compareSubjects,
  decidingDifferences,
  demandTraits,
  leanOnOne,
  materialTraits,
} from './comparison.ts';
import { inSentence } from './in-sentences.ts';
import type { OccupationFigures, Subject } from './subject.ts';
import type { Wage } from './wages.ts';

const figureAttributes = ['pay', 'outlook', 'size', 'openings'] as const satisfies readonly ComparisonAttributeKey[];

const rowOf = (rows: readonly ComparisonRow[], attribute: ComparisonAttributeKey): ComparisonRow => {
  const row = rows.find((candidate) => candidate.attribute === attribute);
  assert.ok(row, `There is a row for ${attribute}.`);
  return row;
};
const compareOne = (attribute: ComparisonAttributeKey, subjects: readonly Subject[]): ComparisonRow =>
  rowOf(compareSubjects(subjects), attribute);

test('Every attribute of the vocabulary has a row, in the same order', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      assert.deepEqual(
        compareSubjects(subjects).map(({ attribute }) => attribute),
        keysOf(comparisonAttributes),
      );
    }),
  );
});

test('The order of the entries decides the order of the cells and nothing else', () => {
  fc.assert(
    fc.property(anySet(), fc.nat(), (subjects, turn) => {
      const places = subjects.map((_, index) => (index + turn) % subjects.length).reverse();
      const turned = compareSubjects(places.map((place) => subjects[place] as Subject));
      for (const [index, row] of compareSubjects(subjects).entries()) {
        assert.deepEqual(turned[index], { ...row, cells: places.map((place) => row.cells[place]) });
      }
    }),
  );
});

test('An entry beside itself differs in nothing', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      for (const { attribute, difference } of compareSubjects([subject, { ...subject }])) {
        assert.equal(difference ?? 0, 0, attribute);
      }
      assert.deepEqual(decidingDifferences([subject, { ...subject }]), []);
    }),
  );
});

test('A difference is from 0 to 1, or not known', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      for (const { attribute, difference = 0 } of compareSubjects(subjects)) {
        assert.ok(difference >= 0 && difference <= 1, `${attribute}: ${difference}`);
      }
    }),
  );
});

test('A set differs as much as the two in it that differ most', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      const pairs = subjects.flatMap((a, index) => subjects.slice(index + 1).map((b) => compareSubjects([a, b])));
      for (const { attribute, difference } of compareSubjects(subjects)) {
        const gaps = pairs.flatMap((rows) => rowOf(rows, attribute).difference ?? []);
        assert.equal(difference, gaps.length === 0 ? undefined : Math.max(...gaps), attribute);
      }
    }),
  );
});

test('A sentence is whole, or empty', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      for (const { attribute, sentence } of compareSubjects(subjects)) {
        assert.match(sentence, /^(?:[A-Z0-9$].*\.)?$/, attribute);
        assert.doesNotMatch(sentence, /undefined|NaN|\(\)|: \.|\.\.| {2}/, attribute);
      }
    }),
  );
});

test('The sources of a row are those of its figures, each once', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      for (const { attribute, sources } of compareSubjects(subjects)) {
        const named = subjects.flatMap((subject) =>
          subject.figures.map((own) =>
            attribute === 'pay' ? own.wagesSource : attribute === 'size' ? own.jobsSource : own.outlookSource,
          ),
        );
        const isFigure = figureAttributes.some((figure) => figure === attribute);
        assert.deepEqual([...sources].sort(), isFigure ? [...new Set(named)].sort() : []);
      }
    }),
  );
});

/** How an entry looks when it says nothing on an attribute. */
const blanks = {
  week: { week: [] },
  duties: { duties: [] },
  level: { levels: [] },
  credentials: { credentials: [] },
  skills: { skills: [] },
  tools: { tools: [] },
  settings: { settings: [] },
  leadsTo: { leadsTo: [] },
  thrives: { thrives: [] },
} as const satisfies Partial<Record<ComparisonAttributeKey, Partial<Subject>>>;

const blankAttributes = Object.keys(blanks) as (keyof typeof blanks)[];

for (const attribute of blankAttributes) {
  test(`What is missing is said and does not count as a difference: ${attribute}`, () => {
    fc.assert(
      fc.property(anySet(2), ([a, b]) => {
        const blank = { ...(a as Subject), ...blanks[attribute] };
        const row = compareOne(attribute, [blank, b as Subject]);
        assert.equal(row.difference, undefined);
        assert.equal(row.cells[0]?.kind, 'missing');
        assert.notEqual(row.cells[1]?.kind, 'missing');
        assert.ok(row.sentence.includes(inSentence(blank.shortTitle)), row.sentence);
      }),
    );
  });
}

test('An entry with nothing to say leaves the difference of the others as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySubject, { minLength: 3, maxLength: 3, selector: ({ id }) => id }), ([a, b, c]) => {
      const pair = [a as Subject, b as Subject];
      const blank = Object.assign({ ...(c as Subject), figures: [] }, ...Object.values(blanks));
      for (const attribute of [...blankAttributes, ...figureAttributes]) {
        assert.equal(compareOne(attribute, [...pair, blank]).difference, compareOne(attribute, pair).difference);
      }
    }),
  );
});

const roleWith = (subject: Subject, own: Partial<OccupationFigures>): Subject => ({
  ...subject,
  kind: 'role',
  figures: [{ ...(subject.figures[0] as OccupationFigures), ...own }],
});
const medianOf = (subject: Subject, p50: Wage) => ({ ...(subject.figures[0] as OccupationFigures).wages, p50 });

test('A median that is withheld is said and does not count as a difference', () => {
  fc.assert(
    fc.property(anySet(2), ([a, b]) => {
      const withheld = roleWith(a as Subject, {
        occupation: 'x',
        title: 'Withheld occupation',
        wages: medianOf(a as Subject, { kind: 'suppressed' }),
      });
      const row = compareOne('pay', [withheld, roleWith(b as Subject, { occupation: 'y' })]);
      assert.equal(row.difference, undefined);
      assert.deepEqual(row.cells[0], { kind: 'missing', because: 'Not published for withheld occupation' });
      assert.match(row.sentence, /Not compared: .*median not published for withheld occupation/);
    }),
  );
});

test('A median that is only "at least" is shown so and does not count as a difference', () => {
  fc.assert(
    fc.property(anySet(2), ([a, b]) => {
      const top = roleWith(a as Subject, {
        occupation: 'x',
        title: 'Top occupation',
        wages: medianOf(a as Subject, { kind: 'topCoded', atLeast: 239_200 }),
      });
      const row = compareOne('pay', [top, roleWith(b as Subject, { occupation: 'y' })]);
      assert.equal(row.difference, undefined);
      const [cell] = row.cells;
      assert.ok(cell?.kind === 'text' && /[Mm]edian at least \$239,200$/.test(cell.text));
      assert.match(row.sentence, /Not compared: .*median at least \$239,200 a year for top occupation/);
    }),
  );
});

test('Roles that are counted together differ in no figure, and the sentence says why', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      const roles = subjects.map((subject) => roleWith(subject, { occupation: 'one', title: 'Records specialists' }));
      assert.equal(leanOnOne(roles), true);
      for (const attribute of figureAttributes) {
        const { difference, sentence } = compareOne(attribute, roles);
        assert.equal(difference, 0);
        assert.match(
          sentence,
          /^(Official statistics count|This site uses) .+ one occupation, records specialists, .+ apart\.$/,
        );
      }
    }),
  );
});

test('Careers are never counted together and have no figure to compare', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      const careers = subjects.map((subject): Subject => ({ ...subject, kind: 'career' }));
      assert.equal(leanOnOne(careers), false);
      for (const attribute of figureAttributes) {
        assert.equal(compareOne(attribute, careers).difference, undefined);
        assert.match(compareOne(attribute, careers).sentence, /^No statistic counts a career as a whole/);
      }
    }),
  );
});

test('Two rows of traits show every trait once', () => {
  assert.deepEqual([...materialTraits, ...demandTraits].sort(), [...keysOf(traits)].sort());
});

test('Deciding differences come widest first, at most as many as asked for, the same for both orders', () => {
  fc.assert(
    fc.property(anySet(), fc.integer({ min: 1, max: 6 }), (subjects, most) => {
      const deciding = decidingDifferences(subjects, most);
      const gaps = deciding.map(({ sides }) => {
        const scores = sides.map(({ score }) => score);
        return Math.max(...scores) - Math.min(...scores);
      });
      assert.ok(deciding.length <= most);
      assert.deepEqual(
        gaps,
        [...gaps].sort((a, b) => b - a),
      );
      assert.ok(gaps.every((gap) => gap > 0));
      assert.ok(deciding.length <= 3 || gaps.every((gap) => gap > 1));
      assert.deepEqual(
        decidingDifferences([...subjects].reverse(), most).map(({ trait }) => trait),
        deciding.map(({ trait }) => trait),
      );
      for (const { trait, sides } of deciding) {
        assert.deepEqual(
          sides,
          subjects.map((subject) => subject.traits[trait]),
        );
      }
    }),
  );
});
