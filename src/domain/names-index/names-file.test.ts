import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleNames, exampleRecord } from './example-names.ts';
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
  });
  assert.deepEqual(back.records.map(withCareer), names.records.map(withCareer));
  assert.deepEqual([...back.pairs].sort(), [...names.pairs].sort());
  assert.deepEqual([back.facets, back.sections], [names.facets, names.sections]);
});

test('A value that no filter offers is left out', () => {
  const record = exampleRecord('role', 'a', 'A', { facets: { career: ['no-such-career', 'health-informatics'] } });
  const names = { ...exampleNames(), records: [record], pairs: new Set<string>() };
  assert.deepEqual(roundTrip(names).records[0]?.facets, { career: ['health-informatics'] });
});

test('An id that its title tells is left out of the file, another one is kept', () => {
  const records = [
    exampleRecord('role', 'ehr-analyst', 'EHR analyst'),
    exampleRecord('role', 'him-boss', 'HIM director'),
  ];
  const names = { ...exampleNames(), records, pairs: new Set<string>() };
  const [[, , , packed] = []] = packNames(names, around).kinds;
  assert.deepEqual(
    packed?.map(({ id }) => id),
    [undefined, 'him-boss'],
  );
  assert.deepEqual(
    roundTrip(names).records.map(({ id }) => id),
    ['ehr-analyst', 'him-boss'],
  );
});

test('A career and a term of one id are told apart in pairs', () => {
  const records = [
    exampleRecord('career', 'a', 'A'),
    exampleRecord('career', 'b', 'B'),
    exampleRecord('term', 'a', 'A'),
    exampleRecord('term', 'b', 'B'),
  ];
  assert.deepEqual(packNames({ ...exampleNames(), records, pairs: new Set(['a-vs-b']) }, around).pairs, { 0: '1' });
});
