import type { EducationLevel } from '../../vocabulary/education-levels.ts';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import {
  type NewNeeds,
  type PathwayGraph,
  type PathwayMove,
  type PathwayPlace,
  rankOf,
  type StepNeeds,
  stepNeeds,
  stepSize,
} from './graph.ts';

/** One step of a pathway: a move that an entry states, with what it asks for. */
export interface PathwayStep {
  readonly move: PathwayMove;
  readonly to: PathwayPlace;
  readonly needs: StepNeeds;
}

/** A chain of moves from one place to another. It passes no executive role on the way to a lower one. */
export interface Pathway {
  readonly from: PathwayPlace;
  readonly steps: readonly PathwayStep[];
  /** What its steps ask for, added up: missing licenses, levels of education, skills and credentials. */
  readonly size: number;
}

/** The pathways to a place that are worth knowing. Where there are several starts, each may begin at another. */
export interface FoundPathways {
  /** The fewest moves; among those the one that asks for least. */
  readonly shortest: Pathway;
  /** A way with smaller steps that somebody would take (see `gentlerFinder`); left out where there is none. */
  readonly gentler?: Pathway;
}

/** The best pathway to each place that is reached. */
type Pathways = ReadonlyMap<string, Pathway>;

interface Network {
  readonly places: ReadonlyMap<string, PathwayPlace>;
  readonly movesFrom: ReadonlyMap<string, readonly PathwayStep[]>;
  /** The sizes that steps have, smallest first. */
  readonly sizes: readonly number[];
}

/** Many places are asked for in one graph, and its network is the same for all. */
const networks = new WeakMap<PathwayGraph, Network>();

function networkOf(graph: PathwayGraph): Network {
  const known = networks.get(graph);
  if (known) return known;
  const network = makeNetwork(graph);
  networks.set(graph, network);
  return network;
}

function makeNetwork({ places, moves }: PathwayGraph): Network {
  const byId = new Map(places.map((place) => [place.id, place]));
  const movesFrom = new Map<string, PathwayStep[]>();
  for (const move of moves) {
    const from = byId.get(move.from);
    const to = byId.get(move.to);
    if (!from || !to) continue;
    movesFrom.set(move.from, [...(movesFrom.get(move.from) ?? []), { move, to, needs: stepNeeds(from, to) }]);
  }
  const sizes = new Set([...movesFrom.values()].flat().map(({ needs }) => stepSize(needs)));
  return { places: byId, movesFrom, sizes: [...sizes].sort((a, b) => a - b) };
}

const asksForLess = (a: Pathway, b: Pathway): boolean =>
  a.size < b.size || (a.size === b.size && a.steps.length < b.steps.length);

/**
 * Whether a pathway that has come to an executive role would go on to a lower one. Nobody becomes an analyst that way: the
 * editors’ judgment.
 */
const leavesTheTop = ({ steps }: Pathway, { to }: PathwayStep): boolean =>
  steps.at(-1)?.to.level === 'executive' && to.level !== 'executive';

/** The best pathways with one move more at most: those that ask for least, among those the ones with the fewest moves. */
function withOneMoveMore(pathways: Pathways, network: Network, mayTake: (step: PathwayStep) => boolean): Pathways {
  const longer = new Map(pathways);
  for (const [id, pathway] of pathways) {
    for (const step of network.movesFrom.get(id) ?? []) {
      if (!mayTake(step) || leavesTheTop(pathway, step)) continue;
      const { from, steps, size } = pathway;
      const grown = { from, steps: [...steps, step], size: size + stepSize(step.needs) };
      const known = longer.get(step.to.id);
      if (!known || asksForLess(grown, known)) longer.set(step.to.id, grown);
    }
  }
  return longer;
}

/** The best pathways of at most so many moves over the steps that may be taken, found once for each number of moves. */
function pathwaysOver(network: Network, starts: Pathways, mayTake: (step: PathwayStep) => boolean) {
  const byMoves = [starts];
  return (moves: number): Pathways => {
    for (let last = byMoves.at(-1); last && byMoves.length <= moves; last = byMoves.at(-1)) {
      byMoves.push(withOneMoveMore(last, network, mayTake));
    }
    return byMoves[moves] ?? starts;
  };
}

/** The shortest pathways to all places: those by which a place is reached first. */
function shortestFrom(network: Network, starts: Pathways): Pathways {
  const within = pathwaysOver(network, starts, () => true);
  const shortest = new Map(starts);
  for (let moves = 1, before = 0; shortest.size > before; moves += 1) {
    before = shortest.size;
    for (const [id, pathway] of within(moves)) if (!shortest.has(id)) shortest.set(id, pathway);
  }
  return shortest;
}

/** The size of the largest step. */
export const largestStep = ({ steps }: Pathway): number => Math.max(0, ...steps.map(({ needs }) => stepSize(needs)));

/** How high the level of a place is; a place without one is below all. */
const levelRank = ({ level }: PathwayPlace): number => (level === undefined ? -1 : keysOf(roleLevels).indexOf(level));

/** The highest level of education among some places. */
const highestEducation = (places: readonly PathwayPlace[]): EducationLevel | undefined =>
  places.flatMap(({ education }) => education ?? []).sort((a, b) => rankOf(b) - rankOf(a))[0];

/** Whether one pathway passes a license, or a level of education, that another can do without. */
function asksForMoreStudy(one: Pathway, other: Pathway): boolean {
  const [own, others] = [pathwayNeeds(one), pathwayNeeds(other)];
  const [highest, othersHighest] = [one, other].map(({ from, steps }) =>
    highestEducation([from, ...steps.map(({ to }) => to)]),
  );
  return (
    own.licenses.some((license) => !others.licenses.includes(license)) ||
    (highest !== undefined && othersHighest !== undefined && rankOf(highest) > rankOf(othersHighest))
  );
}

/** A gentler way has at most this many moves more than the shortest. */
const mostMovesMore = 1;
/** Its largest step asks for at least this many things less. */
const leastRelief = 2;
/** It asks for at most this many things more in all. */
const mostThingsMore = 2;

/**
 * Finds the gentler way to the end of a shortest pathway: the one with the smallest largest step that somebody would take.
 * What somebody would take is the editors’ judgment, and no source says it: one move more at most, no stop at a role of a
 * higher level than the end, a largest step that is clearly smaller, no license and no education beyond what the
 * shortest asks for, and hardly more that is new in all. It may begin at another start than the shortest. The methodology
 * page tells readers the same.
 */
function gentlerFinder(network: Network, starts: Pathways) {
  const known = new Map<string, ReturnType<typeof pathwaysOver>>();
  /** The pathways over steps that ask for no more than this and lead to no higher level: the same for many ends. */
  const pathwaysWithin = (largest: number, level: number) => {
    const key = `${largest} ${level}`;
    const found =
      known.get(key) ??
      pathwaysOver(network, starts, ({ to, needs }) => stepSize(needs) <= largest && levelRank(to) <= level);
    known.set(key, found);
    return found;
  };
  return (end: PathwayPlace, shortest: Pathway): Pathway | undefined => {
    const worthwhile = largestStep(shortest) - leastRelief;
    for (const largest of network.sizes.filter((size) => size <= worthwhile)) {
      const pathway = pathwaysWithin(largest, levelRank(end))(shortest.steps.length + mostMovesMore).get(end.id);
      const isHardlyMore = pathway && pathway.size <= shortest.size + mostThingsMore;
      if (isHardlyMore && !asksForMoreStudy(pathway, shortest)) return pathway;
    }
    return undefined;
  };
}

/** The places of a graph with these ids, each as a pathway of no steps. */
const beginAt = ({ places }: Network, ids: readonly string[]): Pathways =>
  new Map(
    ids.flatMap((id) => {
      const from = places.get(id);
      return from ? [[id, { from, steps: [], size: 0 }] as const] : [];
    }),
  );

/**
 * The pathways from one or several starts to every other place that moves lead to. A place that none leads to, or
 * none but by way of an executive role above it, is not in the map. The shortest and the gentler are chosen by themselves, each from the start that suits it best.
 */
export function pathwaysFrom(graph: PathwayGraph, starts: readonly string[]): Map<string, FoundPathways> {
  const network = networkOf(graph);
  const begun = beginAt(network, starts);
  const gentlerThan = gentlerFinder(network, begun);
  const found = new Map<string, FoundPathways>();
  for (const [id, shortest] of shortestFrom(network, begun)) {
    const end = network.places.get(id);
    if (!end || begun.has(id)) continue;
    const gentler = gentlerThan(end, shortest);
    found.set(id, { shortest, ...(gentler ? { gentler } : {}) });
  }
  return found;
}

/** The pathways from one or several starts to one place; undefined where no chain of moves leads there. */
export const findPathways = (graph: PathwayGraph, starts: readonly string[], to: string): FoundPathways | undefined =>
  pathwaysFrom(graph, starts).get(to);

/** What is asked for and not held, each thing once. */
const withoutHeld = <T>(asked: readonly T[], held: readonly T[]): T[] =>
  [...new Set(asked)].filter((thing) => !held.includes(thing));

/**
 * What a whole pathway asks for that its start does not bring, each thing once. Where the skills or the education of the
 * start are not known, those of its first role are taken as brought.
 */
export function pathwayNeeds({ from, steps }: Pathway): NewNeeds {
  const passed = steps.map(({ to }) => to);
  const [first = from] = passed;
  const brought = from.education ?? first.education;
  const education = highestEducation(passed);
  const isHigher = education !== undefined && brought !== undefined && rankOf(education) > rankOf(brought);
  const licenses = passed.flatMap(({ license }) => license ?? []);
  const skills = passed.flatMap((place) => place.skills);
  const credentials = passed.flatMap((place) => place.credentials);
  return {
    licenses: withoutHeld(licenses, from.license ? [from.license] : []),
    ...(isHigher ? { education } : {}),
    skills: withoutHeld(skills, from.skills.length > 0 ? from.skills : first.skills),
    credentials: withoutHeld(credentials, from.credentials),
  };
}
