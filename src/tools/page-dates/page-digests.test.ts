import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import { formatMoney } from '../../domain/format.ts';
import { renewPageDates } from '../../domain/page-dates.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { pageViews } from '../impact/page-views.ts';
import { readContent } from '../read-content.ts';
import { makePageDigest, pageDigest, pageDigests } from './page-digests.ts';

const view = { head: { title: 'T' }, title: 'Coder', facts: [{ label: 'Pay', value: '$51,140' }], width: 3 };

test('The digest changes with what the page says', () => {
  assert.match(pageDigest(view), /^[0-9a-f]{12}$/);
  assert.notEqual(pageDigest(view), pageDigest({ ...view, facts: [{ label: 'Pay', value: '$51,150' }] }));
  assert.notEqual(pageDigest(view), pageDigest({ ...view, note: 'New' }));
});

test('The digest stays when only the head, addresses, geometry, order, names of keys or the review day change', () => {
  const { title, facts } = view;
  const rebuilt = { facts, heading: title, head: { title: 'Other' }, href: '/x/', width: 4, reviewedOn: '2026-11-23' };
  assert.equal(pageDigest(rebuilt), pageDigest(view));
});

test('The digest stays when the same site is built below a path', () => {
  const below = { ...view, pages: ['/crosswalk/roles/', '/crosswalk/'] };
  const atTheRoot = { ...view, pages: ['/roles/', '/'] };
  const [digestBelow, digestAtTheRoot] = [makePageDigest('/crosswalk/'), makePageDigest('/')];
  assert.equal(digestBelow(below), digestAtTheRoot(atTheRoot));
  assert.notEqual(digestBelow(below), digestAtTheRoot({ ...atTheRoot, pages: ['/fit/'] }));
});

const { content } = readContent(defaultContentFolder({}));
const digestsOf = (changed: Content) => pageDigests(linkCatalogue(changed));
const before = digestsOf(content);

test('Pages that search engines may not list are not in the record', () => {
  assert.ok(before.has('/'));
  assert.ok([...before.keys()].every((path) => !path.startsWith('/search/') && !/^\/sources\/./.test(path)));
});

test('A text counts once, wherever it stands and however large the part that holds it', () => {
  const rows = Array.from({ length: 100 }, (_, row) => ({ name: `Row ${row}`, pay: `${row} dollars` }));
  const digest = makePageDigest('/');
  const alone = digest({ rows });
  assert.equal(digest({ rows, again: { rows } }), alone);
  assert.equal(digest({ rows: rows.toReversed(), first: 'Row 0' }), alone);
  assert.notEqual(digest({ rows: rows.slice(1) }), alone);
});

test('One changed figure changes the digests of pages that show it, and of no other', () => {
  const id = 'medical-transcriptionists';
  const occupations = content.occupations.map((occupation) =>
    occupation.id === id
      ? { ...occupation, outlook: { ...occupation.outlook, openingsPerYear: occupation.outlook.openingsPerYear + 100 } }
      : occupation,
  );
  const after = digestsOf({ ...content, occupations });
  const changed = [...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
  assert.ok(changed.includes('/occupations/'));
  assert.ok(changed.length < before.size / 4, `${changed.length} pages`);
  const users = new Set(
    content.roles
      .filter(({ occupations: uses }) => uses.some(({ occupation }) => occupation === id))
      .map((role) => role.id),
  );
  const strangers = changed.filter((path) => /^\/roles\/./.test(path) && !users.has(path.split('/')[2] ?? ''));
  assert.deepEqual(strangers, []);
});

test('Rebuilding after one changed figure moves the day of exactly the pages that show it', () => {
  const id = 'health-information-technologists-and-medical-registrars';
  const median = 68_123;
  const occupations = content.occupations.map((occupation) =>
    occupation.id === id
      ? { ...occupation, wages: { ...occupation.wages, p50: { kind: 'published', value: median } as const } }
      : occupation,
  );
  assert.notDeepEqual(occupations, content.occupations);
  const changed = linkCatalogue({ ...content, occupations });
  const recorded = renewPageDates(new Map(), before, '2026-11-22');
  const renewed = renewPageDates(recorded, pageDigests(changed), '2026-11-23');
  const moved = [...renewed].filter(([, { date }]) => date === '2026-11-23').map(([path]) => path);
  const showing = [...pageViews(changed)]
    .filter(([path, view]) => before.has(path) && view.includes(formatMoney(median)))
    .map(([path]) => path);
  assert.ok(showing.length > 10 && showing.length < before.size, `${showing.length} pages show it`);
  assert.deepEqual(moved, showing.sort());
});
