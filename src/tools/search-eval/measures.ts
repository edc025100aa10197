import type { Judgement } from './judgements.ts';

/** A result as the site listed it. */
export interface Listed {
  /** The path without the site’s base, with its anchor. */
  readonly path: string;
  /** Whether a name or a comparison answered; otherwise words of a text did. */
  readonly isNamed: boolean;
}

/** How well one query was answered. */
export interface Score {
  readonly judgement: Judgement;
  readonly listed: readonly Listed[];
  /** Whether the first result is what was meant; for queries that should find nothing, whether no name answered. */
  readonly isFirst: boolean;
  /** 1 divided by the rank of the first result that is meant; 0 beyond rank 10. */
  readonly reciprocalRank: number;
  /** Discounted gain of the first ten results, as a share of the best possible. */
  readonly gain: number;
}

const meant = 3;
const depth = 10;

const withoutAnchor = (path: string): string => path.replace(/#.*$/, '');

/** The judged page that a result is, with its grade. An anchor in the judgement must be met; none is met by any section. */
function judged(path: string, pages: Judgement['pages']): [page: string, grade: number] | undefined {
  for (const page of [path, withoutAnchor(path)]) {
    const grade = pages.get(page);
    if (grade !== undefined) return [page, grade];
  }
  return undefined;
}

const discounted = (grades: readonly number[]): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** Measures how well a list of results answers a judged query. A page that is listed twice gains once. */
export function measure(judgement: Judgement, listed: readonly Listed[]): Score {
  if (judgement.pages.size === 0) {
    const isFirst = !listed.some(({ isNamed }) => isNamed);
    return { judgement, listed, isFirst, reciprocalRank: Number(isFirst), gain: Number(isFirst) };
  }
  const seen = new Set<string>();
  const grades = listed.slice(0, depth).map(({ path }) => {
    const [page, grade] = judged(path, judgement.pages) ?? [path, 0];
    const isRepeated = seen.has(page);
    seen.add(page);
    return isRepeated ? 0 : grade;
  });
  const best = Math.min(meant, Math.max(...judgement.pages.values()));
  const rank = grades.findIndex((grade) => grade >= best);
  const ideal = discounted([...judgement.pages.values()].sort((a, b) => b - a));
  return {
    judgement,
    listed,
    isFirst: rank === 0,
    reciprocalRank: rank === -1 ? 0 : 1 / (rank + 1),
    gain: discounted(grades) / ideal,
  };
}

/** The means of some scores. */
export interface Means {
  readonly queries: number;
  readonly success: number;
  readonly reciprocalRank: number;
  readonly gain: number;
}

/** Takes the means of scores; 0 where there are none. */
export function meansOf(scores: readonly Score[]): Means {
  const mean = (value: (score: Score) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  return {
    queries: scores.length,
    success: mean(({ isFirst }) => Number(isFirst)),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    gain: mean(({ gain }) => gain),
  };
}
