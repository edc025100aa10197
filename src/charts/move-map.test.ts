import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layOutMoves } from './move-map.ts';

const node = (id: string, group = 'Entry', label = id) => ({ id, group, label });

test('a move runs out of its role, along a lane at the right of all names, into the other', () => {
  const map = layOutMoves([node('a'), node('b')], [{ from: 'a', to: 'b' }]);
  assert.equal(map.edges.length, 1);
  const [a, b] = map.nodes;
  assert.ok(a && b && a.top + a.height <= b.top);
  const numbers = (map.edges[0]?.path.match(/[\d.]+/g) ?? []).map(Number);
  const [startX = 0, startY = 0, laneX = 0, endY = 0] = numbers;
  assert.equal(startX, map.column);
  assert.ok(laneX > map.column && laneX < map.width);
  assert.ok(startY > a.top && startY < a.top + a.height);
  assert.ok(endY > b.top && endY < b.top + b.height);
});

test('a heading stands before the first of each group', () => {
  const map = layOutMoves([node('a'), node('b'), node('c', 'Senior')], []);
  assert.deepEqual(
    map.headings.map(({ text }) => text),
    ['Entry', 'Senior'],
  );
});

test('long names are broken so that they fit beside the lanes', () => {
  const label = 'Patient portal and consumer informatics specialist';
  const map = layOutMoves([node('a', 'Entry', label)], []);
  const lines = map.nodes[0]?.lines ?? [];
  assert.ok(lines.length > 1 || label.length * 6.9 <= map.column);
  assert.equal(lines.map(({ text }) => text).join(' '), label);
});

test('moves to roles that are not drawn are left out', () => {
  assert.deepEqual(layOutMoves([node('a')], [{ from: 'a', to: 'z' }]).edges, []);
});

test('rows never overlap, and two roles share a lane only where their moves pass no common row', () => {
  const someMoves = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 });
  fc.assert(
    fc.property(someMoves, (pairs) => {
      const nodes = Array.from({ length: 12 }, (_, index) => node(`${index}`, index < 6 ? 'Entry' : 'Senior'));
      const moves = pairs.filter(([from, to]) => from !== to).map(([from, to]) => ({ from: `${from}`, to: `${to}` }));
      const map = layOutMoves(nodes, moves);
      for (const [index, { top }] of map.nodes.entries()) {
        const above = map.nodes[index - 1];
        if (above) assert.ok(above.top + above.height <= top);
      }
      const laneOf = (path: string) => Number(/H([\d.]+)V/.exec(path)?.[1]);
      for (const a of map.edges) {
        for (const b of map.edges) {
          if (a.from === b.from || laneOf(a.path) !== laneOf(b.path)) continue;
          const apart =
            Math.max(a.from, a.to) < Math.min(b.from, b.to) || Math.max(b.from, b.to) < Math.min(a.from, a.to);
          assert.ok(apart, `${a.path} and ${b.path}`);
        }
      }
    }),
  );
});
