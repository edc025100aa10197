import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent } from '../domain/example-content.ts';
import { relationsOf } from '../domain/relations.ts';
import { figuresOfRole } from '../domain/subject.ts';
import { formatWage } from '../domain/wages.ts';
import { keptViews } from './kept-views.ts';
import { document, link, list, plain, section } from './markdown/blocks.ts';
import { pairMarkdown } from './markdown/text-markdown.ts';
import { llmsText, markdownTwins } from './markdown-twins.ts';
import { pathOf } from './urls.ts';

const catalogue = linkCatalogue(exampleContent());
const relations = relationsOf(catalogue);
const twins = new Map(markdownTwins(catalogue, relations).map(({ path, text }) => [path, text]));

test('Signs that Markdown would read are escaped, and links carry their full address', () => {
  assert.equal(plain('a_b *c* [d] <e> f|g'), 'a\\_b \\*c\\* \\[d\\] \\<e\\> f\\|g');
  assert.match(
    link({ label: 'EHR [analyst]', href: '/roles/x/' }),
    /^\[EHR \\\[analyst\\\]\]\(https?:.*\/roles\/x\/\)$/,
  );
});

test('What has nothing to say leaves no heading and no empty lines', () => {
  assert.equal(section('Pay', list([]), undefined), undefined);
  assert.equal(document(['# A', '', undefined, 'b']), '# A\n\nb\n');
});

test('The twin of a role says its title, its duties and its median', () => {
  const [role] = catalogue.content.roles;
  assert.ok(role);
  const text = twins.get(pathOf('role', role.id)) ?? '';
  assert.ok(text.startsWith(`# ${plain(role.title)}\n`));
  for (const duty of role.duties.list) assert.ok(text.includes(`- ${plain(duty)}`), duty);
  const [main] = figuresOfRole(catalogue, role);
  assert.ok(main && text.includes(formatWage(main.wages.p50)));
});

test('Every entry and every pair that may be listed has a twin, other pairs have none', () => {
  const { articles, careers, credentials, pages, roles } = catalogue.content;
  const entries = articles.length + careers.length + credentials.length + pages.length + roles.length;
  assert.equal(twins.size, entries + relations.indexablePairs.size);
});

test('The twin of a pair calls reasons a verdict only where editors wrote one, as its page does', () => {
  const views = keptViews(catalogue, relations);
  const texts = relations.pairs.map((pair) => ({
    isWritten: catalogue.verdicts.has(pair.id),
    text: pairMarkdown(views.pair(pair), undefined),
  }));
  assert.ok(texts.some(({ isWritten }) => isWritten) && texts.some(({ isWritten }) => !isWritten));
  for (const { isWritten, text } of texts) {
    assert.equal(text.includes('Choose it if'), isWritten);
    assert.equal(text.includes('No editor’s verdict yet'), !isWritten);
  }
});

test('llms.txt leads to twins that exist', () => {
  const addresses = [...llmsText(catalogue).matchAll(/\((\S+?)index\.md\)/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  assert.ok(addresses.length > 0);
  const missing = addresses.filter((path) => path !== '/methodology/' && !twins.has(path));
  assert.deepEqual(missing, []);
});
