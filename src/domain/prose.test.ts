import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, mdxToMdast } from 'satteri';
import { type MarkdownNode, markdownFeatures, proseOf } from './prose.ts';

const proseFrom = (source: string) => proseOf(mdxToMdast(source, { features: markdownFeatures }) as MarkdownNode);

test('plain text is what readers see, block by block, without markup', () => {
  const cases: [what: string, source: string, plainText: string][] = [
    ['emphasis, code and links', 'Some *old* **bold** `code` and a [link](/roles/).', 'Some old bold code and a link.'],
    ['blocks', '## Pay\n\nOne.\n\n- two\n- three\n\n> four', 'Pay\n\nOne.\n\ntwo\n\nthree\n\nfour'],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a\n\nb\n\n1\n\n2'],
    ['a line break', 'one\\\ntwo\nthree', 'one two three'],
    ['curly quotes and dashes', 'It\'s "so" -- here', 'It’s “so” – here'],
    ['a citation before a full stop', 'Half earn more <Cite source="a" />.', 'Half earn more.'],
    [
      'text within components',
      '<Callout title="T">\n  Mind the <Term id="ehr">EHR</Term>.\n</Callout>',
      'Mind the EHR.',
    ],
    ['text on the line of a component', '<Callout title="T">Mind it.</Callout>', 'Mind it.'],
    ['comments', 'one {/* not this */} two\n\n{/* nor this */}', 'one two'],
    ['nothing', '', ''],
  ];
  for (const [what, source, plainText] of cases) assert.equal(proseFrom(source).plainText, plainText, what);
});

test('words are counted without the signs between them', () => {
  assert.equal(proseFrom('Nurses – 3,200 of them – earn well.').words, 6);
  assert.equal(proseFrom('').words, 0);
});

test('headings of the second and third level are listed with their anchors, and the first and fourth only count', () => {
  const { headings } = proseFrom('## Pay\n\n#### Pay\n\n### *Pay* & `more`\n\n## Pay');
  assert.deepEqual(headings, [
    { depth: 2, text: 'Pay', anchor: 'pay' },
    { depth: 3, text: 'Pay & more', anchor: 'pay--more' },
    { depth: 2, text: 'Pay', anchor: 'pay-2' },
  ]);
});

test('anchors are the ones that Astro gives the page', async () => {
  const source = [
    '## It\'s "hard" -- or not?',
    '### The <Term id="ehr">EHR</Term>, in *2026* & later',
    '## Pay',
    '## Pay',
    '<Callout title="x">\n\n### Within a component\n\n</Callout>',
    '## What `p50` means…',
  ].join('\n\n');
  const astro = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { data } = await mdxToJs(source, {
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    data: { astro },
  });
  const expected = (data.astro?.headings ?? []).map(({ depth, slug, text }) => ({ depth, text, anchor: slug }));
  assert.equal(expected.length, 6);
  assert.deepEqual(proseFrom(source).headings, expected);
});

test('components and links are listed in the order of the text, HTML tags are not', () => {
  const source =
    'See [a](/roles/) <Cite source="x" /> <b>and</b>\n\n<RoleCard role="ehr-analyst" />\n\n[ref]\n\n[ref]: /careers/';
  const { embeds, links } = proseFrom(source);
  assert.deepEqual(embeds, [
    { component: 'Cite', attributes: { source: 'x' } },
    { component: 'RoleCard', attributes: { role: 'ehr-analyst' } },
  ]);
  assert.deepEqual(links, ['/roles/', '/careers/']);
});

test('attributes that are not plain text are left out of a component', () => {
  const { embeds } = proseFrom('<Callout title={1 + 1} open {...rest} id="x">a</Callout>');
  assert.deepEqual(embeds, [{ component: 'Callout', attributes: { id: 'x' } }]);
});
