import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleArticle, exampleContent, exampleOccupation, exampleProse } from '../domain/example-content.ts';
import { checkIntegrity } from '../domain/integrity.ts';
import { articlePage } from './article-page.ts';

/** The figures of an article that shows these, as its page has them: title, occupations, id. */
function figuresOf(...embeds: readonly { readonly of: string; readonly title: string }[]) {
  const prose = exampleProse({
    embeds: [
      ...exampleProse().embeds,
      ...embeds.map((attributes) => ({ component: 'PayFigure', attributes: { ...attributes } })),
    ],
  });
  const occupations = ['a', 'b'].map((id) => exampleOccupation({ id, title: id.toUpperCase() }));
  const article = exampleArticle({ prose });
  const content = exampleContent({
    articles: [article],
    occupations: [...exampleContent().occupations, ...occupations],
  });
  assert.deepEqual(checkIntegrity(content, '2026-11-22'), []);
  const { payFigures } = articlePage(linkCatalogue(content), article).embeds;
  return embeds.map(({ of, title }) => {
    const figure = payFigures[`${of} ${title}`];
    return [figure?.title, figure?.rows.map(({ label }) => label), figure?.id];
  });
}

test('The occupations of a figure are parted by commas, spaces or both, as the check parts them', () => {
  for (const list of ['a,b', 'a, b', 'a b', ' a ,b, ']) {
    assert.deepEqual(figuresOf({ of: list, title: 'Pay' }), [['Pay', ['A', 'B'], 'figure-1']], list);
  }
});

test('Two figures of one occupation have a title and an id each', () => {
  assert.deepEqual(figuresOf({ of: 'a', title: 'One' }, { of: 'a', title: 'Other' }), [
    ['One', ['A'], 'figure-1'],
    ['Other', ['A'], 'figure-2'],
  ]);
});
