import { type Catalogue, known } from '../domain/catalogue.ts';
import type { PathwayGraph } from '../domain/pathways/graph.ts';
import { pathwayGraph } from '../domain/pathways/pathway-graph.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { skills } from '../vocabulary/skills.ts';
import { type StartsAt, startingPoints } from '../vocabulary/starting-points.ts';
import { sourceNote } from './links.ts';

type Names = Readonly<Record<string, string>>;

/** What the route finder of the pathways page loads. */
export interface PathwayData {
  readonly graph: PathwayGraph;
  /** Starting point -> ids of the places where it begins. */
  readonly starts: Readonly<Record<string, readonly string[]>>;
  readonly skills: Names;
  readonly credentials: Names;
  readonly evidence: Names;
  /** Short titles of the sources that moves name. */
  readonly sources: Names;
}

const names = <T>(keys: Iterable<string>, nameOf: (key: string) => T): Record<string, T> =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, nameOf(key)]));

/** The places where a starting point begins: one, or all roles of a level. */
export const placesOf = (catalogue: Catalogue, at: StartsAt): string[] => {
  if ('role' in at) return [at.role];
  if ('occupation' in at) return [at.occupation];
  return catalogue.content.roles.filter(({ level }) => level === at.level).map(({ id }) => id);
};

/** All moves with the names of what they mention, as open data and for the route finder. */
export function pathwayData(catalogue: Catalogue): PathwayData {
  const graph = pathwayGraph(catalogue);
  return {
    graph,
    starts: Object.fromEntries(Object.entries(startingPoints).map(([key, { at }]) => [key, placesOf(catalogue, at)])),
    skills: names(
      graph.places.flatMap((place) => place.skills),
      (key) => skills[key as keyof typeof skills].label,
    ),
    credentials: names(
      graph.places.flatMap((place) => place.credentials),
      (id) => known(catalogue.credentials, id, 'credential').abbreviation,
    ),
    evidence: names(Object.keys(evidenceKinds), (key) => evidenceKinds[key as keyof typeof evidenceKinds].label),
    sources: names(
      graph.moves.flatMap((move) => move.sources),
      (id) => sourceNote(catalogue, id).shortTitle,
    ),
  };
}
