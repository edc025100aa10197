import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { defaultContentFolder } from '../../tools/content-folder.ts';
import { readContent } from '../../tools/read-content.ts';
import { type EducationLevel, educationLevels } from '../../vocabulary/education-levels.ts';
import { type RoleLevel, roleLevels } from '../../vocabulary/role-levels.ts';
import { startingPoints } from '../../vocabulary/starting-points.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import { type Catalogue, linkCatalogue } from '../catalogue.ts';
import {
  type FoundPathways,
  findPathways,
  largestStep,
  type Pathway,
  pathwayNeeds,
  pathwaysFrom,
} from './find-pathways.ts';
import { type PathwayGraph, type PathwayMove, type PathwayPlace, stepNeeds, stepSize } from './graph.ts';
import { pathwayGraph } from './pathway-graph.ts';
import { wayAsks } from './say-needs.ts';

let catalogue: Catalogue;
let graph: PathwayGraph;
before(() => {
  catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);
  graph = pathwayGraph(catalogue);
});

const entryRoles = (): string[] => catalogue.content.roles.filter(({ level }) => level === 'entry').map(({ id }) => id);

/** A network of places with these skills, with moves written `from to`. */
function networkOf(
  skills: Readonly<Record<string, readonly string[]>>,
  moves: readonly string[],
  levels: Readonly<Record<string, RoleLevel>> = {},
): PathwayGraph {
  return {
    places: Object.entries(skills).map(([id, own]) => ({
      id,
      title: `Place ${id}`,
      kind: 'role',
      skills: own as PathwayPlace['skills'],
      credentials: [],
      ...(levels[id] ? { level: levels[id] } : {}),
    })),
    moves: moves.map((move): PathwayMove => {
      const [from = '', to = ''] = move.split(' ');
      return { from, to, carriesOver: 'Skills.', missing: 'Others.', evidence: 'editorial', sources: [] };
    }),
  };
}

/** The places of the shortest and of the gentler way, written in a row. */
const waysOf = ({ shortest, gentler }: FoundPathways): string[] =>
  [shortest, ...(gentler ? [gentler] : [])].map(({ from, steps }) =>
    [from.id, ...steps.map(({ to }) => to.id)].join(' '),
  );

/** Whether an entry states this move, read from the entries and not from the graph. */
function isStated(from: string, to: string): boolean {
  const stated = catalogue.roles.get(from)?.moves.some((move) => move.to === to);
  return stated || catalogue.roles.get(to)?.arrivals.some((arrival) => arrival.from === from) || false;
}

test('no pathway uses a move that no entry states, and each step starts where the last ended', () => {
  for (const { id } of graph.places) {
    for (const [to, { shortest, gentler }] of pathwaysFrom(graph, [id])) {
      for (const { steps } of [shortest, ...(gentler ? [gentler] : [])]) {
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

const rankOf = (level: EducationLevel | undefined): number => (level ? keysOf(educationLevels).indexOf(level) : -1);

/** How high the level of a place is. */
const rank = ({ level }: PathwayPlace): number => (level === undefined ? -1 : keysOf(roleLevels).indexOf(level));

test('a gentler way is one that somebody would take: hardly longer, clearly smaller steps, never above its end', () => {
  let count = 0;
  const starts = [...graph.places.map(({ id }) => [id]), entryRoles()];
  for (const start of starts) {
    for (const { shortest, gentler } of pathwaysFrom(graph, start).values()) {
      if (!gentler) continue;
      count += 1;
      const way = gentler.steps.map(({ to }) => to.id).join();
      assert.ok(gentler.steps.length >= shortest.steps.length, way);
      assert.ok(gentler.steps.length <= shortest.steps.length + 1, way);
      assert.ok(largestStep(gentler) <= largestStep(shortest) - 2, way);
      assert.ok(gentler.size <= shortest.size + 2, way);
      const end = gentler.steps.at(-1)?.to;
      assert.ok(end && gentler.steps.every(({ to }) => rank(to) <= rank(end)), way);
      const [asked, known] = [pathwayNeeds(gentler), pathwayNeeds(shortest)];
      assert.ok(
        asked.licenses.every((license) => known.licenses.includes(license)),
        way,
      );
      if (start.length === 1) assert.ok(rankOf(asked.education) <= rankOf(known.education), way);
    }
  }
  assert.ok(count > 0);
});

test('from several starts the shortest and the gentler way are each the best from any of them', () => {
  const starts = entryRoles();
  const alone = starts.map((start) => pathwaysFrom(graph, [start]));
  for (const [id, { shortest, gentler }] of pathwaysFrom(graph, starts)) {
    const ways = alone.flatMap((found) => found.get(id) ?? []).map((way) => way.shortest);
    const fewest = Math.min(...ways.map(({ steps }) => steps.length));
    assert.equal(shortest.steps.length, fewest, id);
    assert.equal(
      shortest.size,
      Math.min(...ways.filter(({ steps }) => steps.length === fewest).map(({ size }) => size)),
    );
    assert.ok(starts.includes(shortest.from.id));
    assert.ok(gentler === undefined || starts.includes(gentler.from.id));
  }
});

test('the gentler way may begin at another start than the shortest', () => {
  const goal = ['sql', 'python', 'coding', 'privacy'];
  const skills = { a: ['teaching'], b: goal.slice(0, 2), c: goal.slice(0, 3), goal };
  const found = findPathways(networkOf(skills, ['a goal', 'b c', 'c goal']), ['a', 'b'], 'goal');
  assert.deepEqual(found && waysOf(found), ['a goal', 'b c goal']);
});

test('no gentler way is named where it has two moves more, passes a higher level, or asks for much more in all', () => {
  const skills = { a: ['coding'], goal: ['sql', 'python', 'privacy', 'statistics'] };
  const half = ['sql', 'python'];
  const by = (stops: Readonly<Record<string, readonly string[]>>, moves: readonly string[], level?: RoleLevel) =>
    networkOf({ ...skills, ...stops }, ['a goal', ...moves], { goal: 'mid', ...(level ? { b: level } : {}) });
  const find = (network: PathwayGraph) => {
    const found = findPathways(network, ['a'], 'goal');
    return found && waysOf(found);
  };
  const one = ['a b', 'b goal'];
  assert.deepEqual(find(by({ b: half }, one, 'mid')), ['a goal', 'a b goal']);
  assert.deepEqual(find(by({ b: half }, one, 'senior')), ['a goal']);
  assert.deepEqual(find(by({ b: [...half, 'privacy'] }, one, 'mid')), ['a goal']);
  assert.deepEqual(find(by({ b: half, c: half }, ['a b', 'b c', 'c goal'])), ['a goal']);
  const more = { goal: ['1', '2', '3', '4', '5', '6', '7'], b: ['1', '2', 'sql', 'python', 'privacy'] };
  assert.deepEqual(find(by(more, one)), ['a goal']);
});

test('no way leads through an executive role to a lower one, but people who are executives may move down', () => {
  const skills = { a: ['sql'], top: ['sql'], goal: ['sql'] };
  const network = networkOf(skills, ['a top', 'top goal'], { a: 'mid', top: 'executive', goal: 'mid' });
  assert.equal(findPathways(network, ['a'], 'goal'), undefined);
  assert.ok(findPathways(network, ['top'], 'goal'));
  for (const { id } of graph.places) {
    for (const { shortest } of pathwaysFrom(graph, [id]).values()) {
      const end = shortest.steps.at(-1)?.to;
      const passesTop = shortest.steps.slice(0, -1).some(({ to }) => to.level === 'executive');
      assert.ok(!passesTop || end?.level === 'executive', `${id} to ${end?.id}`);
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
    else assert.ok(pathwaysFrom(graph, ['role' in at ? at.role : at.occupation]).size > 3, key);
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
  .map(({ skills, moves }) =>
    networkOf(
      Object.fromEntries(skills.map((own, index) => [index, own])),
      moves
        .filter(([from, to]) => from !== to && from < skills.length && to < skills.length)
        .map((move) => move.join(' ')),
    ),
  );

/** Every chain of moves that visits no place twice: slow and plain. */
function allChains({ places, moves }: PathwayGraph, from: string, to: string): Pathway[] {
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
    from: place(from),
    steps,
    size: steps.reduce((sum, { needs }) => sum + stepSize(needs), 0),
  }));
}

test('the pathways found are the best of all chains, in any network', () => {
  fc.assert(
    fc.property(someGraph, (network) => {
      const chains = allChains(network, '0', '1');
      const found = findPathways(network, ['0'], '1');
      assert.equal(found === undefined, chains.length === 0);
      if (!found) return;
      const fewest = Math.min(...chains.map(({ steps }) => steps.length));
      assert.equal(found.shortest.steps.length, fewest);
      assert.equal(
        found.shortest.size,
        Math.min(...chains.filter(({ steps }) => steps.length === fewest).map(({ size }) => size)),
      );
      const gentler = chains.filter(({ steps, size }) => steps.length <= fewest + 1 && size <= found.shortest.size + 2);
      const smallest = Math.min(...gentler.map(largestStep));
      assert.equal(found.gentler !== undefined, smallest <= largestStep(found.shortest) - 2);
      assert.ok(found.gentler === undefined || largestStep(found.gentler) === smallest);
    }),
  );
});

test('what a whole pathway asks for names each thing once, and nothing that the start brings', () => {
  for (const { id } of graph.places) {
    for (const { shortest } of pathwaysFrom(graph, [id]).values()) {
      const { skills, credentials } = pathwayNeeds(shortest);
      assert.equal(new Set(skills).size, skills.length);
      assert.equal(new Set(credentials).size, credentials.length);
      assert.ok(skills.every((skill) => !shortest.from.skills.includes(skill)));
    }
  }
});

/** What the shortest way asks for, in words. */
function asksOf(from: string, to: string): string {
  const found = findPathways(graph, [from], to);
  assert.ok(found, `${from} to ${to}`);
  return wayAsks(found.shortest, { skill: (key) => key, credential: (id) => id });
}

test('a license and a degree that the start lacks are said before the skills', () => {
  const cmio = 'chief-medical-information-officer';
  assert.match(
    asksOf('software-developers', cmio),
    /^Needs a physician license\. Usual education: doctoral or professional degree\. \d+ new skills/,
  );
  assert.match(
    asksOf('medical-biller', 'chief-nursing-informatics-officer'),
    /^Needs a registered nurse license\. Usual/,
  );
});

test('a license that the start brings is not asked for', () => {
  for (const to of ['nursing-informaticist', 'chief-nursing-informatics-officer']) {
    assert.doesNotMatch(asksOf('registered-nurses', to), /license/);
  }
  assert.doesNotMatch(asksOf('pharmacists', 'pharmacy-informaticist'), /license/);
  assert.match(asksOf('registered-nurses', 'chief-medical-information-officer'), /^Needs a physician license\./);
});

test('education that only a stop asks for is not said of the end', () => {
  const network = networkOf({ a: ['sql'], b: ['sql'], c: ['sql'] }, ['a b', 'b c']);
  const education = { a: 'associate', b: 'master', c: 'bachelor' } as const;
  const places = network.places.map((place) => ({ ...place, education: education[place.id as 'a' | 'b' | 'c'] }));
  const say = (to: string) => {
    const found = findPathways({ ...network, places }, ['a'], to);
    return found && wayAsks(found.shortest, { skill: (key) => key, credential: (id) => id });
  };
  assert.equal(say('b'), 'Usual education: master’s degree.');
  assert.equal(say('c'), 'Usual education on the way: master’s degree.');
});
