import fc from 'fast-check';
import { credentialStandings } from '../../vocabulary/credential-kinds.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { skillLevels } from '../../vocabulary/skill-levels.ts';
import { skills } from '../../vocabulary/skills.ts';
import { sourceFits } from '../../vocabulary/source-fits.ts';
import { traits } from '../../vocabulary/traits.ts';
import { keysOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { workSettings } from '../../vocabulary/work-settings.ts';
import type { OccupationFigures, Subject } from '../subject.ts';
import type { Wage } from '../wages.ts';

const keyIn = <V extends Vocabulary>(vocabulary: V) => fc.constantFrom(...keysOf(vocabulary));
const line = fc.constantFrom('Checks records', 'Codes charts', 'Trains the staff', 'Builds reports', 'Answers audits');
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 4 });
const wage: fc.Arbitrary<Wage> = fc.oneof(
  fc.record({ kind: fc.constant('published' as const), value: fc.integer({ min: 20_000, max: 239_000 }) }),
  fc.constant({ kind: 'topCoded' as const, atLeast: 239_200 }),
  fc.constant({ kind: 'suppressed' as const }),
);

const figures: fc.Arbitrary<OccupationFigures> = fc.constantFrom('clerks', 'analysts', 'managers').chain((occupation) =>
  fc.record({
    occupation: fc.constant(occupation),
    title: fc.constant(`Health ${occupation}`),
    sourceFit: keyIn(sourceFits),
    because: line,
    wages: fc.record({ p10: wage, p25: wage, p50: wage, p75: wage, p90: wage }),
    wagesPeriod: fc.constant('May 2025'),
    wagesSource: fc.constantFrom('wages-a', 'wages-b'),
    jobs: fc.integer({ min: 1, max: 3_000_000 }),
    jobsSource: fc.constantFrom('wages-a', 'wages-b'),
    changePercent: fc.integer({ min: -400, max: 800 }).map((tenths) => tenths / 10),
    openingsPerYear: fc.integer({ min: 1, max: 200_000 }),
    outlookYears: fc.constant([2024, 2034] as const),
    outlookSource: fc.constantFrom('outlook-a', 'outlook-b'),
  }),
);

const reference = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

/** Any entry that the schemas would accept, with nothing missing but withheld figures. */
export const anySubject: fc.Arbitrary<Subject> = fc.constantFrom<Subject['kind']>('career', 'role').chain((kind) =>
  fc.record({
    id: fc.stringMatching(/^[a-z]{6,9}$/),
    kind: fc.constant(kind),
    title: fc.constantFrom('Records clerk', 'EHR analyst', 'Data manager'),
    shortTitle: fc.constantFrom('Records clerk', 'EHR analyst', 'Data manager'),
    tagline: line,
    question: line,
    week: lines,
    duties: lines,
    levels: fc.uniqueArray(keyIn(roleLevels), { minLength: 1, maxLength: kind === 'career' ? 4 : 1 }),
    education: fc.record({ level: keyIn(educationLevels), text: line }),
    credentials: reference(['rhia', 'rhit', 'ccs', 'cca']).chain((ids) =>
      fc.tuple(
        ...ids.map((id) => keyIn(credentialStandings).map((standing) => ({ id, label: id.toUpperCase(), standing }))),
      ),
    ),
    skills: fc
      .uniqueArray(fc.record({ skill: keyIn(skills), level: keyIn(skillLevels) }), {
        minLength: 1,
        maxLength: 8,
        selector: ({ skill }) => skill,
      })
      .map((held) => held.map(({ skill, level }) => ({ skill, label: skills[skill].label, level }))),
    tools: lines,
    settings: fc
      .uniqueArray(keyIn(workSettings), { minLength: 1, maxLength: 4 })
      .map((keys) => keys.map((setting) => ({ setting, label: workSettings[setting].label }))),
    traits: fc.record(
      Object.fromEntries(
        keysOf(traits).map((key) => [
          key,
          fc.record({ label: fc.constant(traits[key].label), score: fc.integer({ min: 0, max: 4 }), because: line }),
        ]),
      ) as Record<keyof Subject['traits'], fc.Arbitrary<Subject['traits']['data']>>,
    ),
    figures: fc.array(figures, { minLength: 1, maxLength: kind === 'career' ? 4 : 2 }),
    leadsTo: reference(['manager', 'director', 'auditor']).map((ids) => ids.map((id) => ({ id, title: id }))),
    thrives: lines,
    sources: fc.constant(['source']),
  }),
);

/** Two to four entries with ids of their own. */
export const anySet = (most = 4) =>
  fc.uniqueArray(anySubject, { minLength: 2, maxLength: most, selector: ({ id }) => id });
