import type { Catalogue } from '../domain/catalogue.ts';
import { formatPlural } from '../domain/format.ts';
import { type Pair, pairId } from '../domain/pairs.ts';
import type { Relations } from '../domain/relations.ts';
import { seedCareers } from '../vocabulary/home-choices.ts';
import { type CompareTool, compareTool } from './compare-tool.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { entryLink, type Link } from './links.ts';
import { href, hrefOf } from './urls.ts';

/** Where a comparison stands: a page with a verdict by editors, a page made from the entries, or the tool alone. */
export type PairStanding = 'written' | 'generated' | 'tool';

/** What readers see of a standing. */
const standings: Readonly<Record<PairStanding, { readonly cell: string; readonly label: string }>> = {
  written: { cell: 'verdict', label: 'With a verdict by our editors' },
  generated: { cell: 'page', label: 'Made from the entries' },
  tool: { cell: 'tool', label: 'Near, in the tool' },
};

/** A career or a role with what it can be compared to, by standing; empty lists are left out. */
export interface PairsOf {
  readonly title: string;
  readonly anchor: string;
  readonly lists: readonly { readonly label: string; readonly links: readonly Link[] }[];
}

/** A cell of the matrix: one comparison. */
export interface MatrixCell {
  readonly first: string;
  readonly second: string;
  readonly href: string;
  readonly standing: string;
}

/** The compare index: every pair that has a page, and near pairs that have none. */
export interface CompareIndex extends IndexPage {
  readonly seed: Link & { readonly answer: string };
  readonly careers: readonly PairsOf[];
  readonly roles: readonly PairsOf[];
  readonly matrix: {
    readonly names: readonly Link[];
    readonly rows: readonly { readonly name: string; readonly cells: readonly (MatrixCell | null)[] }[];
  };
  readonly counts: string;
  readonly tool: CompareTool;
}

/** How many near roles without a page are offered for the tool. */
const nearInTool = 3;

const toolHref = (a: string, b: string): string => href(`/compare/?with=${a},${b}`);

const standingOf = (catalogue: Catalogue, pair: Pair): PairStanding =>
  catalogue.verdicts.has(pair.id) ? 'written' : 'generated';

/** Entry id -> the pairs it belongs to, each found from both of its sides. */
function pairsByEntry(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const byEntry = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const id of [pair.first, pair.second]) byEntry.set(id, [...(byEntry.get(id) ?? []), pair]);
  }
  return byEntry;
}

/** Every entry with its comparisons, so that a reader finds a pair from either side; near ones without a page come last. */
function pairsUnder(
  catalogue: Catalogue,
  { pairs, pairIds, nearest }: Relations,
  entries: readonly { readonly id: string; readonly title: string }[],
): PairsOf[] {
  const byEntry = pairsByEntry(pairs);
  return entries.map(({ id, title }) => {
    const own = (byEntry.get(id) ?? []).map((pair) => ({
      standing: standingOf(catalogue, pair),
      label: entryLink(catalogue, pair.first === id ? pair.second : pair.first).label,
      href: hrefOf('comparison', pair.id),
    }));
    const near = (nearest.get(id) ?? [])
      .filter((other) => !pairIds.has(pairId(id, other.id)))
      .slice(0, nearInTool)
      .map((other) => ({
        standing: 'tool' as const,
        label: entryLink(catalogue, other.id).label,
        href: toolHref(id, other.id),
      }));
    const byStanding = Map.groupBy([...own, ...near], ({ standing }) => standing);
    const lists = (Object.keys(standings) as PairStanding[]).flatMap((standing) => {
      const links = byStanding.get(standing)?.map(({ label, href: to }) => ({ label, href: to }));
      return links ? [{ label: standings[standing].label, links }] : [];
    });
    return { title, anchor: id, lists };
  });
}

function matrixOf(catalogue: Catalogue, pairs: readonly Pair[]): CompareIndex['matrix'] {
  const { careers } = catalogue.content;
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  const cell = (a: string, b: string): MatrixCell => {
    const pair = byId.get(pairId(a, b));
    return {
      first: entryLink(catalogue, a).label,
      second: entryLink(catalogue, b).label,
      href: pair ? hrefOf('comparison', pair.id) : toolHref(a, b),
      standing: standings[pair ? standingOf(catalogue, pair) : 'tool'].cell,
    };
  };
  return {
    names: careers.map(({ id, title, shortTitle }) => ({ label: shortTitle ?? title, href: hrefOf('career', id) })),
    rows: careers.map((row) => ({
      name: row.shortTitle ?? row.title,
      cells: careers.map((column) => (row.id === column.id ? null : cell(row.id, column.id))),
    })),
  };
}

/** The compare index page. */
export function compareIndex(catalogue: Catalogue, relations: Relations): CompareIndex {
  const { pairs } = relations;
  const ofKind = (kind: Pair['kind']) => pairs.filter((pair) => pair.kind === kind);
  const written = pairs.filter((pair) => standingOf(catalogue, pair) === 'written').length;
  const seedId = seedCareers.join('-vs-');
  return {
    ...indexShell(
      '/compare/',
      'Compare careers and roles',
      `${formatPlural(pairs.length, 'comparison')}: every pair of careers, and the pairs of roles that people weigh against each other. Each says what decides before it shows the rest.`,
      {
        description:
          'Compare any two careers in health information, or the roles people confuse most: what decides, pay on one axis, skills in common, and how to switch.',
      },
    ),
    seed: {
      label: 'Health informatics or health information management',
      href: hrefOf('comparison', seedId),
      answer: catalogue.verdicts.get(seedId)?.answer ?? '',
    },
    careers: pairsUnder(catalogue, relations, catalogue.content.careers),
    roles: pairsUnder(catalogue, relations, catalogue.content.roles),
    matrix: matrixOf(catalogue, pairs),
    counts: `${formatPlural(ofKind('career').length, 'pair')} of careers and ${formatPlural(ofKind('role').length, 'pair')} of roles have a page, ${written} of them with a verdict by our editors`,
    tool: compareTool(catalogue),
  };
}
