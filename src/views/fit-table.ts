import type { Catalogue, Entry } from '../domain/catalogue.ts';
import { weekValue } from '../domain/fit/candidate.ts';
import { pointsFor } from '../domain/fit/points.ts';
import { signed } from '../domain/fit/wording.ts';
import { leanings } from '../vocabulary/fit-questions.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { entryLink, type Link } from './links.ts';

/** The scores of entries of one kind, one row each. */
export interface ScoreTable {
  readonly label: string;
  readonly rows: readonly (Link & { readonly scores: readonly number[] })[];
}

/** The scoring of the fit finder, from the data: what an answer counts, and the scores it counts against. */
export interface FitTable {
  /** The answers, with their points for a week’s score of 0, 1, 2, 3 and 4. */
  readonly answers: readonly { readonly label: string; readonly points: readonly string[] }[];
  readonly scores: readonly number[];
  readonly traits: readonly string[];
  readonly tables: readonly ScoreTable[];
}

const scores = [0, 1, 2, 3, 4];

const scoreRow = (
  catalogue: Catalogue,
  { id, traits: own }: Pick<Entry, 'id' | 'traits'>,
): ScoreTable['rows'][number] => ({
  ...entryLink(catalogue, id),
  scores: keysOf(traits).map((key) => own[key].score),
});

/** The scoring table, the same for the worksheet and the methodology page. */
export const fitTable = (catalogue: Catalogue): FitTable => ({
  answers: Object.values(leanings).map(({ label, value }) => ({
    label,
    points: scores.map((score) => signed(pointsFor(value, weekValue(score)))),
  })),
  scores,
  traits: Object.values(traits).map(({ label }) => label),
  tables: [
    { label: 'Careers', rows: catalogue.content.careers.map((career) => scoreRow(catalogue, career)) },
    { label: 'Roles', rows: catalogue.content.roles.map((role) => scoreRow(catalogue, role)) },
  ],
});
