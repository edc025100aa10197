import {
  type PathwayGraph,
  type PathwayMove,
  type PathwayPlace,
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

/** A chain of moves from one place to another. */
export interface Pathway {
  readonly steps: readonly PathwayStep[];
  /** What all steps ask for together: missing skills, credentials and levels of education. */
  readonly size: number;
}

/** The pathways from one place to another that are worth knowing. */
export interface FoundPathways {
  /** The fewest moves; among those the one that asks for least. */
  readonly shortest: Pathway;
  /** The one whose largest step is smallest; among those the one that asks for least, then the fewest moves. */
  readonly gentlest: Pathway;
}

/** What is compared, most important first. */
type Cost = readonly [number, number];

const isLess = ([a, b]: Cost, [c, d]: Cost): boolean => a < c || (a === c && b < d);

interface Network {
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
  const steps = [...movesFrom.values()].flat();
  return { movesFrom, sizes: [...new Set(steps.map(({ needs }) => stepSize(needs)))].sort((a, b) => a - b) };
}

/** How the cost of a chain grows by a step of a size. */
type AddStep = (cost: Cost, size: number) => Cost;

/**
 * The best chain of moves from one place to every other, by Dijkstra’s method, which holds because a cost only grows by
 * adding to it.
 * @param largest steps that ask for more than this are not taken
 */
function searchFrom(network: Network, from: string, add: AddStep, largest = Number.POSITIVE_INFINITY) {
  const costs = new Map<string, Cost>([[from, [0, 0]]]);
  const best = new Map<string, PathwayStep[]>([[from, []]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const id = [...open].reduce((a, b) => (isLess(costs.get(b) as Cost, costs.get(a) as Cost) ? b : a));
    open.delete(id);
    for (const step of network.movesFrom.get(id) ?? []) {
      const size = stepSize(step.needs);
      const cost = add(costs.get(id) as Cost, size);
      const known = costs.get(step.to.id);
      if (size > largest || (known && !isLess(cost, known))) continue;
      costs.set(step.to.id, cost);
      best.set(step.to.id, [...(best.get(id) ?? []), step]);
      open.add(step.to.id);
    }
  }
  best.delete(from);
  return new Map([...best].map(([id, steps]) => [id, pathwayOf(steps)]));
}

const pathwayOf = (steps: readonly PathwayStep[]): Pathway => ({
  steps,
  size: steps.reduce((sum, { needs }) => sum + stepSize(needs), 0),
});

/** The size of the largest step. */
export const largestStep = ({ steps }: Pathway): number => Math.max(0, ...steps.map(({ needs }) => stepSize(needs)));

/**
 * The pathways from one place to every place that moves lead to. A place that none leads to is not in the map.
 *
 * The gentlest are found by taking away all steps above a size, and raising that size until the place is reached.
 */
export function pathwaysFrom(graph: PathwayGraph, from: string): Map<string, FoundPathways> {
  const network = networkOf(graph);
  const gentlest = new Map<string, Pathway>();
  for (const size of network.sizes) {
    for (const [id, pathway] of searchFrom(network, from, ([sum, moves], step) => [sum + step, moves + 1], size)) {
      if (!gentlest.has(id)) gentlest.set(id, pathway);
    }
  }
  return new Map(
    [...searchFrom(network, from, ([moves, sum], step) => [moves + 1, sum + step])].map(([to, shortest]) => [
      to,
      { shortest, gentlest: gentlest.get(to) ?? shortest },
    ]),
  );
}

/** The pathways between two places; undefined where no chain of moves leads there. */
export const findPathways = (graph: PathwayGraph, from: string, to: string): FoundPathways | undefined =>
  pathwaysFrom(graph, from).get(to);

/** What all steps of a pathway ask for, each thing once. */
export function pathwayNeeds({ steps }: Pathway): Pick<StepNeeds, 'skills' | 'credentials'> {
  return {
    skills: [...new Set(steps.flatMap(({ needs }) => needs.skills))],
    credentials: [...new Set(steps.flatMap(({ needs }) => needs.credentials))],
  };
}
