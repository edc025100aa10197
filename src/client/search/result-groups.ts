import { type EntryKind, entryKinds } from '../../vocabulary/entry-kinds.ts';
import type { SearchResult } from './search-result.ts';

/** Results under one heading. */
export interface ResultGroup {
  readonly heading: string;
  readonly results: readonly SearchResult[];
}

/** Results that answer the query as it stands: the comparison asked for, what it describes, and names met in full. */
const sureRanks: readonly SearchResult['rank'][] = ['comparison', 'described', 'exact', 'abbreviation'];

/** At most this many results stand above the groups. */
const mostSure = 3;

/**
 * Groups results in rank order: what is surely meant, then other names by kind, the kind with the best one first, then
 * pages whose texts hold the words; these by kind too where no name was met.
 * @param results best first
 * @param mostInGroup how many results of a group are kept
 */
export function groupResults(results: readonly SearchResult[], mostInGroup = Number.POSITIVE_INFINITY): ResultGroup[] {
  const unsure = results.findIndex(({ rank }) => !sureRanks.includes(rank));
  const sure = results.slice(0, Math.min(mostSure, unsure === -1 ? results.length : unsure));
  const others = results.slice(sure.length);
  const isNamed = results.some(({ rank }) => rank !== 'text');
  const headingOf = ({ rank, kind }: SearchResult) =>
    isNamed && rank === 'text' ? 'In the texts' : entryKinds[kind].plural;
  return [
    ...(sure.length > 0 ? [{ heading: sure.length === 1 ? 'Best match' : 'Best matches', results: sure }] : []),
    ...[...Map.groupBy(others, headingOf)].map(([heading, own]) => ({ heading, results: own.slice(0, mostInGroup) })),
  ];
}

/** `12 results: 1 career, 9 roles, 2 terms`, in words for the live region. */
export function countInWords(results: readonly SearchResult[]): string {
  const counts = Map.groupBy(results, ({ kind }) => kind);
  const words = (Object.keys(entryKinds) as EntryKind[])
    .filter((kind) => counts.has(kind))
    .map((kind) => {
      const count = counts.get(kind)?.length ?? 0;
      const label = entryKinds[kind].label.toLowerCase();
      return `${count} ${count === 1 ? label : `${label}s`}`;
    });
  return `${results.length === 1 ? '1 result' : `${results.length} results`}: ${words.join(', ')}`;
}
