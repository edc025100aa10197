import type { TraitKey } from '../../vocabulary/traits.ts';
import { profileDistance } from '../difference.ts';
import { formatList } from '../format-list.ts';
import type { Subject } from '../subject.ts';
import { largestGap } from './measure.ts';
import type { RowRule } from './row.ts';
import { everyOne, joinSentences, nameOf } from './wording.ts';

/** Trait keys that say what the work is made of; the others say what it asks of a person. */
export const materialTraits = [
  'records',
  'codes',
  'data',
  'systems',
  'patients',
] as const satisfies readonly TraitKey[];

/** Trait keys that say what the work asks of a person. */
export const demandTraits = [
  'precision',
  'programming',
  'law',
  'teaching',
  'leading',
] as const satisfies readonly TraitKey[];

/** How far apart the highest and the lowest score of a trait are, 0 to 4. */
export function traitGap(subjects: readonly Subject[], trait: TraitKey): number {
  const scores = subjects.map((subject) => subject.traits[trait].score);
  return Math.max(...scores) - Math.min(...scores);
}

/** `records (HIM 4 of 4, health informatics 1 of 4)`, the highest score first. */
function scoresOn(subjects: readonly Subject[], trait: TraitKey): string {
  const scores = [...subjects]
    .sort((a, b) => b.traits[trait].score - a.traits[trait].score)
    .map((subject) => `${nameOf(subject)} ${subject.traits[trait].score} of 4`);
  return `${subjects[0]?.traits[trait].label.toLowerCase()} (${scores.join(', ')})`;
}

/** The rule for trait scores: the mean gap as a share of the whole range. */
export const profileRule = (keys: readonly TraitKey[]): RowRule => ({
  cells: (subjects) =>
    subjects.map((subject) => ({
      kind: 'bars',
      bars: keys.map((key) => ({ label: subject.traits[key].label, score: subject.traits[key].score })),
    })),
  difference: (subjects) => {
    const scores = (subject: Subject) => keys.map((key) => subject.traits[key].score);
    return largestGap(subjects, (a, b) => profileDistance(scores(a), scores(b)));
  },
  sentence: (subjects) => {
    const widest = Math.max(...keys.map((key) => traitGap(subjects, key)));
    const apart = keys.filter((key) => traitGap(subjects, key) === widest);
    return joinSentences([
      widest === 0
        ? `the same scores for ${everyOne(subjects)}`
        : `furthest apart on ${formatList(apart.map((key) => scoresOn(subjects, key)))}`,
    ]);
  },
  sources: () => [],
});
