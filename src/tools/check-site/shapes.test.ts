import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './page.ts';
import { samplePage } from './sample-site.ts';
import { shapesOf } from './shapes.ts';

const shapesWith = (body: string, title = 'T') =>
  shapesOf(parsePage(samplePage('/a/', { body, title })).elements, title);

test('Other texts, addresses and numbers of items are the same shapes', () => {
  const one = shapesWith('<main><h1>A</h1><ul><li><a href="/b/">b</a></li><li><a href="/f/">f</a></li></ul></main>');
  const other = shapesWith('<main><h1>C</h1><ul><li><a href="/d/">d</a></li><li><a href="/e/">e</a></li></ul></main>');
  assert.deepEqual(
    [...one].filter((shape) => !other.has(shape)),
    [],
  );
});

test('What a rule of markup could find fault with is another shape', () => {
  const base = shapesWith('<main><h1>A</h1><ul><li>b</li></ul><p><img src="a" alt="a"></p></main>');
  const isNew = (body: string, title?: string) => [...shapesWith(body, title)].some((shape) => !base.has(shape));
  for (const body of [
    '<main><h1>A</h1><ul><p>b</p></ul></main>',
    '<main><h1>A</h1><ul></ul></main>',
    '<main><h1>A</h1><p><img src="a"></p></main>',
    '<main><h1>A</h1><p><img src="a" alt=""></p></main>',
    '<main><h1>A</h1><ul role="tab"><li>b</li></ul></main>',
    '<main><h1>A</h1><h3>B</h3></main>',
    '<main><h1>A</h1><p>a <img src="a" alt="a"></p></main>',
  ]) {
    assert.ok(isNew(body), body);
  }
  assert.ok(isNew('<main><h1>A</h1></main>', 'x'.repeat(71)));
});
