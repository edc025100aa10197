import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupProblems } from './markup.ts';
import { samplePage } from './sample-site.ts';
import { validateMarkup } from './validate-markup.ts';

function messagesAbout(body: string): string[] {
  const faults = new Map([['/a/', validateMarkup(samplePage('/a/', { body }))]]);
  return markupProblems(faults).map(({ message }) => message);
}

test('A sound page passes', () => {
  assert.deepEqual(messagesAbout('<main><h1>A</h1><p>b<br>c</p></main>'), []);
});

test('Markup that browsers would have to guess at is reported with its rule', () => {
  assert.match(messagesAbout('<h1>A</h1><ul><p>b</p></ul>').join(), /element-permitted-content/);
  assert.match(messagesAbout('<h1>A</h1><p id="x">b</p><p id="x">c</p>').join(), /no-dup-id/);
  assert.match(messagesAbout('<h1>A</h1><img src="/a.png">').join(), /wcag\/h37/);
});

test('Pictures without a text and links without a name are reported', () => {
  assert.match(messagesAbout('<main><h1>A</h1><p><img src="/a.png"></p></main>').join(), /wcag\/h37/);
  assert.match(messagesAbout('<main><h1>A</h1><p><a href="/b/"></a></p></main>').join(), /wcag\/h30/);
});
