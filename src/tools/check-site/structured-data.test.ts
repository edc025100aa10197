import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, sampleSite } from './sample-site.ts';
import { parseVocabulary, readVocabulary } from './schema-vocabulary.ts';
import { checkVocabulary } from './structured-data.ts';

const vocabulary = readVocabulary();

function messagesFor(graph: readonly object[], text = ''): readonly string[] {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const site = sampleSite({
    '/a/': { body: `<main><h1>A</h1><p>${text}</p></main><script type="application/ld+json">${data}</script>` },
  });
  const page = pageOf(site, '/a/');
  return checkVocabulary(vocabulary)(page, site).map(({ message }) => message);
}

const article = {
  '@type': 'Article',
  image: 'https://crosswalk.example/articles/a/card.png',
  headline: 'A long answer',
  author: { '@type': 'Organization', name: 'Editors' },
  datePublished: '2026-11-20',
  dateModified: '2026-11-22',
};
const articleText = 'A long answer by Editors';

test('The vocabulary knows types, their kinship, and what properties hold, inherited ones included', () => {
  assert.ok(vocabulary.hasType('DefinedTermSet'));
  assert.ok(!vocabulary.hasType('Text'));
  assert.ok(vocabulary.isA('NewsArticle', 'CreativeWork'));
  assert.ok(!vocabulary.isA('CreativeWork', 'NewsArticle'));
  assert.deepEqual(vocabulary.rangeOf('MonetaryAmountDistribution', 'median'), ['Number']);
  assert.ok(vocabulary.rangeOf('NewsArticle', 'datePublished')?.includes('Date'));
  assert.equal(vocabulary.rangeOf('Article', 'median'), undefined);
});

test('Declarations in another form are refused instead of passing everything', () => {
  assert.throws(() => parseVocabulary('export type Thing = object;'), /another form/);
});

test('A sound graph passes', () => {
  assert.deepEqual(messagesFor([article], articleText), []);
});

test('An unknown type, an unknown property and a value of the wrong kind are reported', () => {
  assert.match(messagesFor([{ '@type': 'Artikel' }]).join(), /no type "Artikel"/);
  assert.match(messagesFor([{ ...article, salary: 3 }], articleText).join(), /gives Article no property salary/);
  assert.match(messagesFor([{ ...article, author: 'Editors' }], articleText).join(), /"Editors" may not stand here/);
  assert.match(
    messagesFor([{ ...article, datePublished: 'May' }], articleText).join(),
    /Article\.datePublished: "May"/,
  );
  assert.match(
    messagesFor([{ ...article, author: { '@type': 'Place', name: 'Editors' } }], articleText).join(),
    /Place may not stand here/,
  );
});

test('What a reader does not find on the page is reported, words and dollars alike', () => {
  assert.match(messagesFor([article], 'Another text by Editors').join(), /does not say “A long answer”/);
  const wages = {
    '@type': 'Occupation',
    name: 'Coder',
    estimatedSalary: { '@type': 'MonetaryAmountDistribution', name: 'May 2025', median: 51140 },
  };
  assert.deepEqual(messagesFor([wages], 'Coder, May 2025: $51,140'), []);
  assert.match(messagesFor([wages], 'Coder, May 2025: $51,000').join(), /does not say “\$51,140”/);
});

test('What Google requires is required', () => {
  const step = (position: number, name: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item: 'https://crosswalk.example/',
  });
  const trail = (steps: readonly object[]) =>
    messagesFor([{ '@type': 'BreadcrumbList', itemListElement: steps }], 'Home Roles').join();
  assert.equal(trail([step(1, 'Home'), step(2, 'Roles')]), '');
  assert.match(trail([step(1, 'Home')]), /two steps/);
  assert.match(trail([step(1, 'Home'), step(3, 'Roles')]), /count from 1/);
  assert.match(trail([step(1, 'Home'), { '@type': 'ListItem', position: 2 }]), /name and item/);
  const { author: _, ...anonymous } = article;
  assert.match(messagesFor([anonymous], articleText).join(), /needs author/);
  assert.match(
    messagesFor([{ ...article, dateModified: '2026-11-19' }], articleText).join(),
    /before it was published/,
  );
  assert.match(messagesFor([{ '@type': 'Dataset', name: 'A' }]).join(), /needs license.*50 to 5,000/s);
  assert.match(messagesFor([{ '@type': 'ItemList', itemListElement: [] }]).join(), /empty/);
});

test('A second graph on one page is reported', () => {
  const block = '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[]}</script>';
  const site = sampleSite({ '/a/': { head: block + block } });
  assert.equal(checkVocabulary(vocabulary)(pageOf(site, '/a/'), site).length, 1);
});
