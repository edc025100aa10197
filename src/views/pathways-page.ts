import { layOutMoves, type MoveMap } from '../charts/move-map.ts';
import { byLevelThenTitle, type Catalogue, known } from '../domain/catalogue.ts';
import type { Role } from '../domain/content.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { type PathwayGraph, type PathwayPlace, stepNeeds } from '../domain/pathways/graph.ts';
import { pathwayGraph } from '../domain/pathways/pathway-graph.ts';
import { newThings } from '../domain/pathways/say-needs.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { startingPoints } from '../vocabulary/starting-points.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { entryLink, type Link, type SourceNote, sourceNote } from './links.ts';
import { needNames } from './pathway-parts.ts';
import { href, hrefOf } from './urls.ts';

/** A move in one line of the list. */
export interface MoveLine extends Link {
  /** What carries over and what is new, in short. */
  readonly says: string;
  readonly evidence: string;
  readonly sources: readonly SourceNote[];
}

/** A role with the moves that lead out of it. */
export interface RoleMoves extends Link {
  readonly level: string;
  readonly moves: readonly MoveLine[];
}

/** One career: its roles with their moves as an ordered list, and the map that shows the same. */
export interface PathwayRegion {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly roles: readonly RoleMoves[];
  readonly map: MoveMap;
  /** The addresses of the map’s nodes, in their order. */
  readonly hrefs: readonly string[];
}

/** A choice of the finder. */
export interface PathwayOption {
  readonly value: string;
  readonly label: string;
}

/** How people move between roles: everything on one page. */
export interface PathwaysPage extends IndexPage {
  readonly starts: readonly (Link & { readonly reason: string })[];
  readonly evidence: readonly { readonly label: string; readonly definition: string; readonly count: string }[];
  readonly regions: readonly PathwayRegion[];
  readonly finder: {
    readonly data: string;
    readonly starts: readonly PathwayOption[];
    readonly roles: readonly PathwayOption[];
  };
}

function moveLine(
  catalogue: Catalogue,
  places: ReadonlyMap<string, PathwayPlace>,
  from: Role,
  move: Role['moves'][number],
): MoveLine {
  const needs = stepNeeds(known(places, from.id, 'place'), known(places, move.to, 'place'));
  const anew = newThings(needs, needNames(catalogue));
  const all = needs.shared.length + needs.skills.length;
  return {
    ...entryLink(catalogue, move.to),
    says: `Carries over ${needs.shared.length} of ${all} skills. ${anew.length > 0 ? `New: ${formatList(anew)}.` : 'Nothing new in its list.'}`,
    evidence: evidenceKinds[move.evidence].label,
    sources: (move.sources ?? []).map((id) => sourceNote(catalogue, id)),
  };
}

/** The roles of a career with the moves out of them; roles of other careers stand under a heading of their own. */
function regionMap(catalogue: Catalogue, own: readonly Role[]): { map: MoveMap; hrefs: string[] } {
  const ids = new Set(own.map(({ id }) => id));
  const moves = own.flatMap(({ id, moves: out }) => out.map(({ to }) => ({ from: id, to })));
  const outside = [...new Set(moves.map(({ to }) => to))]
    .filter((id) => !ids.has(id))
    .map((id) => known(catalogue.roles, id, 'role'))
    .sort(byLevelThenTitle);
  const nodes = [
    ...own.map(({ id, title, level }) => ({ id, label: title, group: roleLevels[level].label as string })),
    ...outside.map(({ id, title }) => ({ id, label: title, group: 'In other careers' })),
  ];
  return { map: layOutMoves(nodes, moves), hrefs: nodes.map(({ id }) => hrefOf('role', id)) };
}

function regions(catalogue: Catalogue, graph: PathwayGraph): PathwayRegion[] {
  const places = new Map(graph.places.map((place) => [place.id, place]));
  return catalogue.content.careers.map(({ id, title }) => {
    const own = (catalogue.rolesByCareer.get(id) ?? []).filter(({ careers }) => careers[0] === id);
    const count = own.reduce((sum, { moves }) => sum + moves.length, 0);
    return {
      id,
      title,
      count: `${formatPlural(own.length, 'role')}, ${formatPlural(count, 'move')} out of them`,
      roles: own.map((role) => ({
        label: role.title,
        href: href(`/roles/${role.id}/#moves`),
        level: roleLevels[role.level].label,
        moves: role.moves.map((move) => moveLine(catalogue, places, role, move)),
      })),
      ...regionMap(catalogue, own),
    };
  });
}

/** The view-model of the pathways page. */
export function pathwaysPage(catalogue: Catalogue): PathwaysPage {
  const graph = pathwayGraph(catalogue);
  const between = catalogue.content.roles.reduce((sum, { moves }) => sum + moves.length, 0);
  const counts = keysOf(evidenceKinds).map((kind) => graph.moves.filter(({ evidence }) => evidence === kind).length);
  return {
    ...indexShell(
      '/pathways/',
      'Pathways: how people move between roles',
      `${formatPlural(graph.moves.length, 'move')} into and between ${formatPlural(catalogue.content.roles.length, 'role')}: what carries over, what is new, and how we know. Find the way from where you are to where you want to be.`,
      {
        searchTitle: 'Career pathways in health information',
        description: `${formatPlural(between, 'move')} between roles in health information and ${graph.moves.length - between} into them from nursing, software and other work: what carries over, what is missing, how we know.`,
      },
    ),
    starts: keysOf(startingPoints).map((key) => ({
      label: startingPoints[key].label,
      href: href(`/pathways/${key}/`),
      reason: startingPoints[key].definition,
    })),
    evidence: keysOf(evidenceKinds)
      .map((kind, index) => ({ ...evidenceKinds[kind], count: formatPlural(counts[index] ?? 0, 'move') }))
      .filter((_, index) => (counts[index] ?? 0) > 0),
    regions: regions(catalogue, graph),
    finder: {
      data: href('/data/v1/pathways.json'),
      starts: keysOf(startingPoints).map((key) => ({ value: key, label: startingPoints[key].label })),
      roles: [...catalogue.content.roles]
        .sort((a, b) => (a.title < b.title ? -1 : 1))
        .map(({ id, title }) => ({ value: id, label: title })),
    },
  };
}
