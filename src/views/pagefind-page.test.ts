import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindPage } from './pagefind-page.ts';

const { content } = pagefindPage({
  url: '/articles/a/',
  kind: 'article',
  title: 'Costs & "fees"',
  abbreviation: 'CF',
  alternateTitles: ['Prices', 'What it <costs>'],
  askedAs: ['how much is it', 'is it dear'],
  text: [
    { anchor: '', text: 'An answer.' },
    { anchor: 'exam', heading: 'The exam', text: 'A fee < a wage.' },
    { anchor: 'day', text: 'Charts.' },
  ],
});

test('Pagefind is told the title, the kind, every other name and how people ask, and none of them is text', () => {
  assert.ok(content.includes('"title[content]" content="Costs &amp; &quot;fees&quot;"'));
  assert.ok(content.includes('"kind[content]" content="article"'));
  assert.ok(content.includes('"names[content]" content="CF, Prices, What it &lt;costs&gt;"'));
  assert.ok(content.includes('"asked[content]" content="how much is it; is it dear"'));
});

test('Sections have their anchors, and headings of their own only where the author wrote them', () => {
  assert.ok(content.includes('<p>An answer.</p><h2 id="exam">The exam</h2><p>A fee &lt; a wage.</p>'));
  assert.ok(content.includes('<div id="day"></div><p>Charts.</p>'));
});

test('Pagefind is given no filters and no sorts, which would make its files differ on each run', () => {
  assert.ok(!/data-pagefind-(?:filter|sort)/.test(content));
});
