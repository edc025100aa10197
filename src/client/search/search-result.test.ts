import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTable } from '../../domain/names-index/example-names.ts';
import { answerFromNames } from '../../domain/names-index.ts';
import { joinLayers, type TextHit } from './search-result.ts';

const table = exampleTable();
const hit = (path: string, kind: TextHit['kind'] = 'role'): TextHit => ({
  path,
  kind,
  title: path,
  excerpt: `about <mark>it</mark> on ${path}`,
  section: undefined,
});
const search = (query: string, hits: readonly TextHit[] = [], leading = 0) =>
  joinLayers(table.site, answerFromNames(table, query), { hits, leading }, query);

test('Names come first, then texts, and no page twice', () => {
  const results = search('him', [hit('/roles/medical-biller/'), hit('/roles/him-director/')]);
  assert.deepEqual(
    results.map(({ path, rank }) => [path, rank]),
    [
      ['/careers/health-information-management/', 'abbreviation'],
      ['/glossary/#him', 'abbreviation'],
      ['/roles/him-director/', 'prefix'],
      ['/roles/him-instructor/', 'prefix'],
      ['/roles/medical-biller/', 'text'],
    ],
  );
  assert.deepEqual(results[2]?.excerpt.find(({ isMarked }) => isMarked)?.text, 'it');
});

test('A text that answers better than what is named comes first, by its name where it has one', () => {
  const results = search('him', [hit('/roles/medical-biller/'), hit('/roles/him-director/'), hit('/roles/x/')], 2);
  assert.deepEqual(
    results.map(({ path, rank }) => [path, rank]),
    [
      ['/roles/medical-biller/', 'described'],
      ['/roles/him-director/', 'described'],
      ['/careers/health-information-management/', 'abbreviation'],
      ['/glossary/#him', 'abbreviation'],
      ['/roles/him-instructor/', 'prefix'],
      ['/roles/x/', 'text'],
    ],
  );
});

test('A text leads to the section that its excerpt is from, a name to its page with the section beside', () => {
  const section = { anchor: 'day', heading: 'A day' };
  const hits = ['/roles/him-director/', '/roles/medical-biller/'].map((path) => ({ ...hit(path), section }));
  const results = search('him', hits);
  assert.deepEqual(
    results.filter((result) => result.section).map(({ path, section: place }) => [path, place?.path]),
    [
      ['/roles/him-director/', '/roles/him-director/#day'],
      ['/roles/medical-biller/#day', '/roles/medical-biller/#day'],
    ],
  );
});

test('Without names there are texts, without texts names', () => {
  assert.deepEqual(
    joinLayers(undefined, undefined, { hits: [hit('/roles/a/')], leading: 0 }, 'a').map(({ path }) => path),
    ['/roles/a/'],
  );
  assert.equal(search('him').length, 4);
});

test('A result says what it is, by which other name it was found, and which section answers', () => {
  const [registrar] = search('tumor registrar salary');
  assert.equal(registrar?.heading.map(({ text }) => text).join(''), 'Cancer registrar: pay');
  assert.equal(registrar?.detail, 'Role · Health information management · also called Tumor registrar');
  assert.equal(
    search('rhia')[0]
      ?.heading.map(({ text }) => text)
      .join(''),
    'RHIA: Registered Health Information Administrator',
  );
});

test('A result that is called by the section that answers says nothing of another section', () => {
  const excerptFrom = (anchor: string) => {
    const hits = [{ ...hit('/roles/cancer-registrar/'), section: { anchor, heading: anchor } }];
    return search('tumor registrar education', hits)[0]?.excerpt.length;
  };
  assert.equal(excerptFrom('day'), 0);
  assert.equal(excerptFrom('ways-in'), 3);
});
