import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { articleComponents } from '../vocabulary/article-components.ts';
import { checkArticleText } from './article-rules.ts';
import { type MarkdownNode, markdownFeatures } from './prose.ts';
import { articleRules } from './rules/articles.ts';

const anArticle = { figuresNeedSources: true, takesComponents: true };
const aComparison = { figuresNeedSources: false, takesComponents: false };

const check = (source: string, options = anArticle) =>
  checkArticleText(mdxToMdast(source, { features: markdownFeatures }) as MarkdownNode, options);

const summary = (source: string) => check(source).map(({ code, line, column }) => `${code} ${line}:${column}`);

const broken: [what: string, source: string, ...expected: string[]][] = [
  ['an import', 'Hi.\n\nimport { readFileSync } from "node:fs"', 'import-or-export 3:1'],
  ['an export', 'export const a = 1', 'import-or-export 1:1'],
  ['an expression in a line', 'One {1 + 1} two', 'expression 1:5'],
  ['an expression on its own', 'a\n\n{process.exit()}', 'expression 3:1'],
  ['an empty expression', '{}', 'expression 1:1'],
  ['code between two comments', '{/* a */ run() /* b */}', 'expression 1:1'],
  ['HTML in a line', 'a <b>bold</b> word', 'raw-html 1:3'],
  ['HTML on its own', '<script>alert</script>', 'raw-html 1:1'],
  ['an unknown component', 'a <Cit source="x" />', 'unknown-component 1:3'],
  ['a component of a component', '<Callout.Title />', 'unknown-component 1:1'],
  ['a component named like a part of every object', 'a <Constructor />', 'unknown-component 1:3'],
  ['a tag without a name', '<>a</>', 'unknown-component 1:1'],
  ['an unknown attribute', '<Term id="ehr" title="x">EHR</Term>', 'unknown-attribute 1:1'],
  ['a missing attribute', 'a <Cite />', 'missing-attribute 1:3'],
  ['an attribute without a value', 'a <Cite source />', 'attribute-value 1:3'],
  ['an empty attribute', 'a <Cite source=" " />', 'attribute-value 1:3'],
  ['an attribute in braces', 'a <Cite source={"x"} />', 'attribute-value 1:3'],
  ['a spread', 'a <Cite {...x} source="x" />', 'attribute-value 1:3'],
  ['an attribute twice', 'a <Cite source="x" source="y" />', 'attribute-value 1:3'],
  ['a term without text', 'a <Term id="ehr" />', 'component-content 1:3'],
  ['a citation with text', 'a <Cite source="x">b</Cite>', 'component-content 1:3'],
  ['a top-level heading', '# Title', 'top-heading 1:1'],
  ['a script address', '[a](javascript:alert)', 'unsafe-link 1:1'],
  ['a script address in disguise', '[a](JAVA&#10;SCRIPT:alert)', 'unsafe-link 1:1'],
  ['a data address', '[a]\n\n[a]: data:text/html,x', 'unsafe-link 3:1'],
  ['an address of any host', '[a](//evil.example/)', 'unsafe-link 1:1'],
  ['an image', '![a](/a.png)', 'picture 1:1'],
  ['an image from a script', '![a](javascript:x)', 'picture 1:1', 'unsafe-link 1:1'],
  ['a link without its last slash', '[a](/roles/ehr-analyst)', 'link-form 1:1'],
  ['a link without its last slash before an anchor', '[a](/glossary#ehr)', 'link-form 1:1'],
  ['a link without its first slash', '[a](roles/ehr-analyst/)', 'link-form 1:1'],
  ['dollars without a source', 'It pays $50,000.', 'uncited-figure 1:1'],
  ['a percentage without a source', 'Jobs grow by 7 %.', 'uncited-figure 1:1'],
  ['percent without a source', 'Jobs grow by seven percent.', 'uncited-figure 1:1'],
  ['a figure whose source is in the next paragraph', 'It pays $5.\n\nSo <Cite source="x" />.', 'uncited-figure 1:1'],
  ['a figure in a list item', '- fine\n- pays $5', 'uncited-figure 2:3'],
  ['a table of figures', '| a |\n|---|\n| $5 |', 'uncited-figure 1:1'],
  ['a figure in a component', '<Callout title="x">It pays $5.</Callout>', 'uncited-figure 1:1'],
];

for (const [what, source, ...expected] of broken) {
  test(`a text may not hold ${what}`, () => assert.deepEqual(summary(source), expected));
}

test('every rule for texts is seen to fire above', () => {
  const found = [...broken.flatMap(([, source]) => check(source)), ...check('<FitScores />', aComparison)];
  const seen = new Set(found.map(({ code }) => code as string));
  assert.deepEqual([...seen].sort(), Object.keys(articleRules).sort());
});

test('a text may hold Markdown, comments, safe links, and every listed component', () => {
  const source = [
    'import duties are no import, {/* a comment */} and 2 < 3 is text.',
    '{/* one */ /* two */}',
    '## Heading\n\n- **bold** [role](/roles/ehr-analyst/) [term](/glossary/#ehr) [feed](/rss.xml) [below](#heading)',
    '[web](https://www.bls.gov/) [mail](mailto:a@b.example) [pair](/compare/?with=a,b)',
    'It pays $50,000 <Cite source="x" />, 7 % <Cite source="y" /> more.',
    '| a |\n|---|\n| $5 <Cite source="x" /> |',
    'An <Term id="ehr">EHR</Term>.',
    '<RoleCard role="ehr-analyst" />',
    '<Callout title="Mind this">\n  Text with **Markdown**.\n</Callout>',
    '<PayFigure of="a, b" title="A pays more" />',
    '<MiniComparison first="a" second="b" />',
    '<FitScores />',
  ].join('\n\n');
  const text = source.replace('import duties are', 'Import duties are');
  assert.deepEqual(check(text), []);
  for (const name of Object.keys(articleComponents)) assert.ok(text.includes(`<${name} `), name);
});

test('components stand only where they are shown', () => {
  const found = check('A <Term id="ehr">record</Term>.', aComparison);
  assert.deepEqual(
    found.map(({ code, message }) => [code, message]),
    [['component-place', '<Term> cannot be shown here.']],
  );
});

test('figures need a source only where it is asked', () => {
  assert.deepEqual(check('It pays $50,000.', aComparison), []);
});

test('findings come in the order of the text', () => {
  assert.deepEqual(summary('It pays $5 <b>x</b>\n\n# Top\n\n{1}'), [
    'uncited-figure 1:1',
    'raw-html 1:12',
    'top-heading 3:1',
    'expression 5:1',
  ]);
});

test('a misspelled component or attribute is met with a suggestion', () => {
  assert.match(check('a <Cit source="x" />')[0]?.hint ?? '', /^Did you mean "Cite"\?/);
  assert.match(check('a <Cite sorce="x" source="x" />')[0]?.hint ?? '', /^Did you mean "source"\?/);
});
