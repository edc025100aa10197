import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePageDates, datesRecordFrom, renewPageDates } from './page-dates.ts';

const { pages: dates, files } = datesRecordFrom({
  '/a/': { date: '2026-01-05', digest: 'a1' },
  '/b/': { date: '2026-02-05', digest: 'b1' },
  '/gone/': { date: '2026-02-05', digest: 'g1' },
  'roles/a.yaml': 'f1',
});
const digests = new Map([
  ['/new/', 'n1'],
  ['/b/', 'b2'],
  ['/a/', 'a1'],
]);

test('A page that says what it said keeps its day; one that says something else, or is new, gets today', () => {
  assert.deepEqual(
    [...renewPageDates(dates, digests, '2026-11-22')],
    [
      ['/a/', { date: '2026-01-05', digest: 'a1' }],
      ['/b/', { date: '2026-11-22', digest: 'b2' }],
      ['/new/', { date: '2026-11-22', digest: 'n1' }],
    ],
  );
});

test('The difference names new, changed and removed pages, and is empty once the record is renewed', () => {
  assert.deepEqual(comparePageDates(dates, digests), { added: ['/new/'], changed: ['/b/'], removed: ['/gone/'] });
  const renewed = renewPageDates(dates, digests, '2026-11-22');
  assert.deepEqual(comparePageDates(renewed, digests), { added: [], changed: [], removed: [] });
});

test('A record knows pages, whose paths start with a slash, and files', () => {
  assert.deepEqual([...dates.keys()], ['/a/', '/b/', '/gone/']);
  assert.deepEqual([...files], [['roles/a.yaml', 'f1']]);
});

test('A damaged record is refused with the page and the command that mends it', () => {
  assert.throws(() => datesRecordFrom({ '/a/': { date: 'May', digest: 'a1' } }), /damaged at \/a\/.*npm run dates/);
  for (const path of ['/a/', 'roles/a.yaml']) {
    assert.throws(() => datesRecordFrom({ [path]: null }), new RegExp(`damaged at ${path}`));
  }
  assert.throws(() => datesRecordFrom({ '/a/': 'a1' }), /damaged at \/a\//);
  assert.equal(datesRecordFrom(null).pages.size, 0);
});
