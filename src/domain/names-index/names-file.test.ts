import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleNames, exampleRecord } from './example-names.ts';
import { packFilters, withFilters } from './filters-file.ts';
import { packNames, unpackNames } from './names-file.ts';

const around = (kind: string): readonly [string, string] =>
  kind === 'term' ? ['/glossary/#', ''] : kind === 'page' ? ['/', '/'] : [`/${kind}s/`, '/'];
const roundTrip = (names: Parameters<typeof packNames>[0]) =>
  unpackNames(JSON.parse(JSON.stringify(packNames(names, around))));

test('Names come back from the file as they went in', () => {
  const names = exampleNames();
  const back = roundTrip(names);
  const withCareer = ({ facets, ...record }: (typeof names.records)[number]) => ({
    ...record,
    career: facets['career'] ?? [],
    median: undefined,
  });
  assert.deepEqual(back.records.map(withCareer), names.records.map(withCareer));
  assert.deepEqual([...back.pairs].sort(), [...names.pairs].sort());
  assert.deepEqual([back.facets, back.equivalents, back.topics], [names.facets, names.equivalents, names.topics]);
});

test('A value that no filter offers is left out', () => {
  const record = exampleRecord('role', 'a', 'A', { facets: { career: ['no-such-career', 'health-informatics'] } });
  const names = { ...exampleNames(), records: [record], pairs: new Set<string>(), topics: [] };
  assert.deepEqual(roundTrip(names).records[0]?.facets, { career: ['health-informatics'] });
});

test('What filters need comes back from a file of its own', () => {
  const setting = { key: 'setting', label: 'Setting', values: [{ value: 'hospitals', label: 'Hospitals' }] };
  const career = exampleRecord('career', 'c', 'C');
  const role = exampleRecord('role', 'a', 'A', { facets: { setting: ['hospitals', 'elsewhere'] }, median: 50_000 });
  const names = { ...exampleNames(), records: [career, role], pairs: new Set<string>(), topics: [] };
  const site = { ...names, facets: [...names.facets, setting] };
  assert.deepEqual(roundTrip(site).facets, names.facets);
  const back = withFilters(roundTrip(site), packFilters(site));
  assert.deepEqual(back.facets, site.facets);
  assert.deepEqual(
    back.records.map(({ facets, median }) => [facets['setting'], median]),
    [
      [[], undefined],
      [['hospitals'], 50_000],
    ],
  );
});

test('An id that a name tells is left out of the file, another one is kept', () => {
  const records = [
    exampleRecord('role', 'ehr-analyst', 'EHR analyst'),
    exampleRecord('role', 'him-boss', 'HIM director'),
    exampleRecord('credential', 'rhia', 'Registered administrator', { abbreviation: 'RHIA', alternateTitles: ['A'] }),
    exampleRecord('term', 'him', 'HIM', { abbreviation: 'HIM' }),
  ];
  const names = { ...exampleNames(), records, pairs: new Set<string>(), topics: [] };
  assert.deepEqual(packNames(names, around).names.split('\n'), [
    'EHR analyst',
    'HIM director|him-boss',
    'registered administrator|=|RHIA|a',
    'HIM||=',
  ]);
  assert.deepEqual(
    roundTrip(names).records.map(({ id, abbreviation }) => [id, abbreviation]),
    records.map(({ id, abbreviation }) => [id, abbreviation]),
  );
});

test('A career and a term of one id are told apart in pairs', () => {
  const records = [
    exampleRecord('career', 'a', 'A'),
    exampleRecord('career', 'b', 'B'),
    exampleRecord('term', 'a', 'A'),
    exampleRecord('term', 'b', 'B'),
  ];
  const names = { ...exampleNames(), records, pairs: new Set(['a-vs-b']), topics: [] };
  assert.equal(packNames(names, around).pairs, '1');
  assert.deepEqual([...roundTrip(names).pairs], ['a-vs-b']);
});

test('A name with a sign that the file needs is refused', () => {
  const records = [exampleRecord('role', 'a', 'A | B')];
  assert.throws(() => packNames({ ...exampleNames(), records, pairs: new Set() }, around), /A \| B/);
});

test('A name keeps its letters, whichever it begins with', () => {
  const titles = ['eCQM', 'mHealth', 'Epic', 'EHR analyst', 'A first job', '21st Century Cures Act', 'O*NET', 'X'];
  const records = titles.map((title, place) => exampleRecord('term', `t${place}`, title, { alternateTitles: [title] }));
  const back = roundTrip({ ...exampleNames(), records, pairs: new Set(), topics: [] });
  assert.deepEqual(
    back.records.map(({ title, alternateTitles }) => [title, ...alternateTitles]),
    titles.map((title) => [title, title]),
  );
});

test('A topic is left out where the catalogue has none of its pages', () => {
  const topics = [{ leads: 'all' as const, cues: ['remote'], pages: ['/nowhere/'] }];
  assert.deepEqual(roundTrip({ ...exampleNames(), topics }).topics, []);
});
