import { byLevelThenTitle, type Catalogue, known } from '../domain/catalogue.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence } from '../domain/in-sentences.ts';
import { type Pathway, pathwaysFrom } from '../domain/pathways/find-pathways.ts';
import { type PathwayGraph, type PathwayMove, stepNeeds } from '../domain/pathways/graph.ts';
import { pathwayGraph } from '../domain/pathways/pathway-graph.ts';
import { uncountedSkills, wayAsks } from '../domain/pathways/say-needs.ts';
import { type StartingPoint, type StartingPointKey, startingPoints } from '../vocabulary/starting-points.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import type { IndexPage } from './index-pages.ts';
import { entryLink, type Link, type Provenance, provenanceOf } from './links.ts';
import { makeHead } from './page-head.ts';
import { placesOf } from './pathway-data.ts';
import { needNames, type PathwayStepView, stepView } from './pathway-parts.ts';
import { type RoleRoute, roleRoutes } from './routes.ts';
import { href } from './urls.ts';

/** A role further on, with the way there. */
export interface FurtherRole extends Link {
  /** The roles passed on the shortest way, in order. */
  readonly through: readonly Link[];
  /** The roles passed on a gentler way; empty where there is none. */
  readonly gentler: readonly Link[];
  /** What the shortest way asks for in all; empty where the lists of its roles name nothing new. */
  readonly asks: string;
}

/** Everything the page of a starting point shows. */
export interface StartingPointPage extends IndexPage {
  readonly id: StartingPointKey;
  /** Moves out of the starting point; empty where it is a level. */
  readonly steps: readonly PathwayStepView[];
  /** Roles to begin with, with their ways in; empty where the starting point is a place. */
  readonly beginnings: readonly (Link & { readonly tagline: string; readonly routes: readonly RoleRoute[] })[];
  /** What is not counted of the ways further on; empty where all is. */
  readonly uncounted: string;
  readonly further: readonly { readonly label: string; readonly roles: readonly FurtherRole[] }[];
  readonly others: readonly Link[];
  readonly provenance: Provenance;
}

/** The roles that a pathway passes before its end; where it can begin at several, the one to begin with comes first. */
const passed = (catalogue: Catalogue, { from, steps }: Pathway, isOneOfSeveral: boolean): Link[] =>
  [...(isOneOfSeveral ? [from] : []), ...steps.slice(0, -1).map(({ to }) => to)].map(({ id }) =>
    entryLink(catalogue, id),
  );

/** Roles further on by the number of moves. Where the start is several roles, the one to begin with is named too. */
function furtherRoles(catalogue: Catalogue, graph: PathwayGraph, from: readonly string[], nearest: number) {
  const found = [...pathwaysFrom(graph, from)].filter(([, { shortest }]) => shortest.steps.length >= nearest);
  const lengths = [...new Set(found.map(([, { shortest }]) => shortest.steps.length))].sort((a, b) => a - b);
  return lengths.map((length) => ({
    label: `After ${formatPlural(length, 'move')}`,
    roles: found
      .filter(([, { shortest }]) => shortest.steps.length === length)
      .map(([id, { shortest, gentler }]) => ({
        ...entryLink(catalogue, id),
        through: passed(catalogue, shortest, from.length > 1),
        gentler: gentler ? passed(catalogue, gentler, from.length > 1) : [],
        asks: wayAsks(shortest, needNames(catalogue)),
      }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  }));
}

/** The moves out of some places, those to the earliest level first. */
const movesOut = (catalogue: Catalogue, graph: PathwayGraph, from: readonly string[]): PathwayMove[] =>
  graph.moves
    .filter((move) => from.includes(move.from))
    .sort((a, b) => byLevelThenTitle(known(catalogue.roles, a.to, 'role'), known(catalogue.roles, b.to, 'role')));

/** What the page of a starting point is called. */
export const startingPointTitle = ({ from }: StartingPoint): string => `From ${from} into health information`;

/** The view-model of the page of a starting point. */
export function startingPointPage(catalogue: Catalogue, key: StartingPointKey): StartingPointPage {
  const start = startingPoints[key];
  const graph = pathwayGraph(catalogue);
  const from = placesOf(catalogue, start.at);
  const isLevel = 'level' in start.at;
  const places = new Map(graph.places.map((place) => [place.id, place]));
  const moves = isLevel ? [] : movesOut(catalogue, graph, from);
  const beginnings = isLevel ? from.map((id) => known(catalogue.roles, id, 'role')) : [];
  const first = isLevel ? beginnings.map(({ title }) => title) : moves.map(({ to }) => entryLink(catalogue, to).label);
  const named = first.slice(0, 3).map(inSentence);
  const path = `/pathways/${key}/`;
  const title = startingPointTitle(start);
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Pathways', path: '/pathways/' },
  ];
  const reviewed = [...catalogue.content.roles.map(({ reviewedOn }) => reviewedOn)].sort()[0] ?? '';
  return {
    id: key,
    head: makeHead({
      title,
      description: `${start.definition} ${isLevel ? 'Roles to begin with' : 'First moves'}: ${first.slice(0, 4).join(', ')}. What carries over, what is missing, and where it leads from there.`,
      path,
      crumbs: [...crumbs, { label: title, path }],
    }),
    path,
    crumbs: crumbs.map(({ label, path: to }) => ({ label, href: href(to) })),
    title,
    lead: isLevel
      ? `${formatPlural(from.length, 'role')} that people start in, each with its ways in. From there, moves lead on to others.`
      : `${formatPlural(first.length, 'role')} one move away${first.length > named.length ? ', such as' : ':'} ${formatList(named)}. Each with what you bring, what is missing, and how we know.`,
    steps: moves.map((move) =>
      stepView(catalogue, move, stepNeeds(known(places, move.from, 'place'), known(places, move.to, 'place'))),
    ),
    beginnings: beginnings.map((role) => ({
      ...entryLink(catalogue, role.id),
      tagline: role.tagline,
      routes: roleRoutes(catalogue, role),
    })),
    uncounted: 'occupation' in start.at ? uncountedSkills : '',
    further: furtherRoles(catalogue, graph, from, isLevel ? 1 : 2),
    others: Object.entries(startingPoints)
      .filter(([other]) => other !== key)
      .map(([other, { label }]) => ({ label, href: href(`/pathways/${other}/`) })),
    provenance: provenanceOf(
      catalogue,
      [
        ...moves.flatMap(({ sources }) => sources),
        ...beginnings.flatMap((role) => role.routes.flatMap(({ sources }) => sources ?? [])),
      ],
      reviewed,
    ),
  };
}

/** The pages of all starting points. */
export const startingPointPages = (catalogue: Catalogue): StartingPointPage[] =>
  keysOf(startingPoints).map((key) => startingPointPage(catalogue, key));
