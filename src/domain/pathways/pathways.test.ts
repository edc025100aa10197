import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { defaultContentFolder } from '../../tools/content-folder.ts';
import { readContent } from '../../tools/read-content.ts';
import { startingPoints } from '../../vocabulary/starting-points.ts';
import { type Catalogue, linkCatalogue } from '../catalogue.ts';
import { findPathways, largestStep, type Pathway, pathwayNeeds, pathwaysFrom } from './find-pathways.ts';
import { type PathwayGraph, type PathwayMove, type PathwayPlace, stepNeeds, stepSize } from './graph.ts';
import { pathwayGraph } from './pathway-graph.ts';

let catalogue: Catalogue;
let graph: PathwayGraph;
before(() => {
  catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);
  graph = pathwayGraph(catalogue);
});

/** Whether an entry states this move, read from the entries and not from the graph. */
function isStated(from: string, to: string): boolean {
  const stated = catalogue.roles.get(from)?.moves.some((move) => move.to === to);
  return stated || catalogue.roles.get(to)?.arrivals.some((arrival) => arrival.from === from) || false;
}

test('no pathway uses a move that no entry states, and each step starts where the last ended', () => {
  for (const { id } of graph.places) {
    for (const [to, { shortest, gentlest }] of pathwaysFrom(graph, id)) {
      for (const { steps } of [shortest, gentlest]) {
        let at = id;
        for (const { move } of steps) {
          assert.equal(move.from, at);
          assert.ok(isStated(move.from, move.to), `${move.from} to ${move.to}`);
          at = move.to;
        }
        assert.equal(at, to);
      }
    }
  }
});

test('the shortest has no more moves than the gentlest, and the gentlest no larger step than the shortest', () => {
  for (const { id } of graph.places) {
    for (const { shortest, gentlest } of pathwaysFrom(graph, id).values()) {
      assert.ok(shortest.steps.length <= gentlest.steps.length);
      assert.ok(largestStep(gentlest) <= largestStep(shortest));
    }
  }
});

test('every move has an evidence class, and a source unless it is the editors’ judgment', () => {
  assert.ok(graph.moves.length > 0);
  for (const { evidence, sources, from, to } of graph.moves) {
    assert.ok(evidence === 'editorial' || sources.length > 0, `${from} to ${to}`);
  }
});

test('every starting point is in the data and leads somewhere', () => {
  const roles = catalogue.content.roles;
  for (const [key, { at }] of Object.entries(startingPoints)) {
    if ('level' in at)
      assert.ok(
        roles.some(({ level }) => level === at.level),
        key,
      );
    else assert.ok(pathwaysFrom(graph, 'role' in at ? at.role : at.occupation).size > 3, key);
  }
});

test('what is missing of a step is what the second asks for and the first does not', () => {
  const byId = new Map(graph.places.map((place) => [place.id, place]));
  for (const { from, to } of graph.moves) {
    const [a, b] = [byId.get(from), byId.get(to)];
    assert.ok(a && b);
    const { shared, skills, skillsKnown } = stepNeeds(a, b);
    assert.deepEqual(new Set(skillsKnown ? [...shared, ...skills] : []), new Set(skillsKnown ? b.skills : []));
    assert.ok(skills.every((skill) => !a.skills.includes(skill)));
  }
});

/** A network of a few places that ask for some of six skills, with moves between them. */
const someGraph = fc
  .record({
    skills: fc.array(fc.subarray(['sql', 'python', 'coding', 'privacy', 'teaching', 'statistics']), {
      minLength: 2,
      maxLength: 6,
    }),
    moves: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 16 }),
  })
  .map(
    ({ skills, moves }): PathwayGraph => ({
      places: skills.map((own, index) => ({
        id: `${index}`,
        title: `Place ${index}`,
        kind: 'role',
        skills: own as unknown as PathwayPlace['skills'],
        credentials: [],
      })),
      moves: moves
        .filter(([from, to]) => from !== to && from < skills.length && to < skills.length)
        .map(
          ([from, to]): PathwayMove => ({
            from: `${from}`,
            to: `${to}`,
            carriesOver: 'Skills.',
            missing: 'Others.',
            evidence: 'editorial',
            sources: [],
          }),
        ),
    }),
  );

/** Every chain of moves that visits no place twice: slow and plain. */
function allChains({ places, moves }: PathwayGraph, from: string, to: string): Pick<Pathway, 'steps' | 'size'>[] {
  const place = (id: string) => places.find((candidate) => candidate.id === id) as PathwayPlace;
  const grow = (steps: Pathway['steps'], seen: readonly string[]): Pathway['steps'][] => {
    const at = seen.at(-1) ?? from;
    if (at === to) return [steps];
    return moves
      .filter((move) => move.from === at && !seen.includes(move.to))
      .flatMap((move) => {
        const needs = stepNeeds(place(move.from), place(move.to));
        return grow([...steps, { move, to: place(move.to), needs }], [...seen, move.to]);
      });
  };
  return grow([], [from]).map((steps) => ({
    steps,
    size: steps.reduce((sum, { needs }) => sum + stepSize(needs), 0),
  }));
}

test('the pathways found are the best of all chains, in any network', () => {
  fc.assert(
    fc.property(someGraph, (network) => {
      const chains = allChains(network, '0', '1');
      const found = findPathways(network, '0', '1');
      assert.equal(found === undefined, chains.length === 0);
      if (!found) return;
      const fewest = Math.min(...chains.map(({ steps }) => steps.length));
      assert.equal(found.shortest.steps.length, fewest);
      assert.equal(
        found.shortest.size,
        Math.min(...chains.filter(({ steps }) => steps.length === fewest).map(({ size }) => size)),
      );
      const smallest = Math.min(...chains.map(largestStep));
      assert.equal(largestStep(found.gentlest), smallest);
      assert.equal(
        found.gentlest.size,
        Math.min(...chains.filter((chain) => largestStep(chain) === smallest).map(({ size }) => size)),
      );
    }),
  );
});

test('what a whole pathway asks for names each thing once', () => {
  for (const { shortest } of pathwaysFrom(graph, 'registered-nurses').values()) {
    const { skills, credentials } = pathwayNeeds(shortest);
    assert.equal(new Set(skills).size, skills.length);
    assert.equal(new Set(credentials).size, credentials.length);
  }
});
