import type { Half } from './judgements.ts';
import { meansOf, type Score } from './measures.ts';

const columns = [16, 9, 11, 9, 9] as const;

const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell, column) => {
      const text = typeof cell === 'number' && column > 1 ? cell.toFixed(3) : String(cell);
      return column === 0 ? text.padEnd(columns[0]) : text.padStart(columns[column] ?? 0);
    })
    .join('');

/** The table of one half: a line for each class, then all. Queries that should find nothing count for success alone. */
export function tableOf(half: Half, scores: readonly Score[]): string {
  const own = scores.filter(({ judgement }) => judgement.half === half);
  const line = (name: string, of: readonly Score[]) => {
    const { queries, success, reciprocalRank, gain } = meansOf(of);
    return row(name, queries, success, reciprocalRank, gain);
  };
  const classes = Map.groupBy(own, ({ judgement }) => judgement.kind);
  return [
    `Half “${half}”`,
    row('class', 'queries', 'success@1', 'MRR@10', 'nDCG@10'),
    ...[...classes].map(([kind, of]) => line(kind, of)),
    line('all', own),
  ].join('\n');
}

/** The misses of a half: the query, what was meant, and what came first instead. */
export function missesOf(half: Half, scores: readonly Score[]): string {
  const misses = scores.filter(({ judgement, isFirst }) => judgement.half === half && !isFirst);
  const lines = misses.map(({ judgement, listed }) => {
    const meant = [...judgement.pages].filter(([, grade]) => grade === 3).map(([page]) => page);
    const found = listed.slice(0, 3).map(({ path }) => path);
    return `  ${judgement.kind}: ${judgement.query}\n    meant ${meant.join(' or ') || 'nothing'}\n    found ${found.join(', ') || 'nothing'}`;
  });
  return misses.length === 0
    ? `No misses in the half “${half}”`
    : [`Misses in the half “${half}”`, ...lines].join('\n');
}

/** The value below which a share of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
