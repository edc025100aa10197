import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFromNames, tabulateNames, unpackNames } from '../names-index.ts';
import { chooseParts } from './choose-parts.ts';
import { exampleNames, exampleRecord } from './example-names.ts';
import { joinParts } from './join-parts.ts';
import { packInParts } from './names-parts.ts';
import { partRecords } from './part-records.ts';

const around = (kind: string): readonly [string, string] =>
  kind === 'term' ? ['/glossary/#', ''] : kind === 'page' ? ['/', '/'] : [`/${kind}s/`, '/'];

const letters = 'bcdfghjklmnp';
const syllable = (place: number) => `${letters[place % 12]}a`;
const title = (place: number) =>
  `Hospital ${syllable(place)}${syllable(Math.floor(place / 12))}${syllable(Math.floor(place / 144))}r keeper`;
const many = Array.from({ length: 1200 }, (_, place) =>
  exampleRecord('role', `r${place}`, title(place), { median: place, facets: { career: ['health-informatics'] } }),
);
const names = { ...exampleNames(), records: [...exampleNames().records, ...many] };
const { root, parts } = packInParts({ ...names, pairs: new Set([...names.pairs, 'r1-vs-r13']) }, around);
const keys = root.parts?.split(' ') ?? [];
const first = tabulateNames(unpackNames(root));

const chosenFor = (query: string): string[] => chooseParts(keys, first, query);
const answer = (query: string) => {
  const chosen = chosenFor(query).flatMap((key) => parts.get(key) ?? []);
  return answerFromNames(tabulateNames(joinParts(root, chosen, [])), query);
};
const firstPath = (query: string) => answer(query).matches[0]?.path;

test('A small catalogue is one file, with no parts', () => {
  const small = packInParts(exampleNames(), around);
  assert.equal(small.root.parts, undefined);
  assert.equal(small.parts.size, 0);
});

test('A large one is a root and parts of few records, whose keys do not hold one another', () => {
  assert.deepEqual(keys, [...parts.keys()]);
  assert.ok([...parts.values()].every((part) => part.names.split('\n').length <= 100));
  assert.ok(keys.every((key) => keys.every((other) => key === other || !other.startsWith(key))));
});

test('A query finds its record in a few parts: by its full name, an abbreviation, an unfinished word or a slip', () => {
  assert.equal(firstPath(title(1100)), '/roles/r1100/');
  assert.equal(firstPath('rhia'), '/credentials/rhia/');
  assert.equal(firstPath('cancer regis'), '/roles/cancer-registrar/');
  assert.equal(firstPath('acncer registrar'), '/roles/cancer-registrar/');
  assert.equal(firstPath('chart auditor'), '/roles/coding-auditor/', 'what the editors take it for is loaded too');
  assert.ok(chosenFor('how to become a medical records administrator without a degree').length <= 10);
});

test('Parts bring the medians, the filters and the pairs of their records', () => {
  const [match] = answer(title(1100)).matches;
  assert.deepEqual([match?.record.median, match?.record.facets['career']], [1100, ['health-informatics']]);
  assert.equal(answer(`${title(1)} vs ${title(13)}`).comparison?.path, '/compare/r1-vs-r13/');
});

test('Of too many records of one word those stay of whose names it tells most', () => {
  const records = [exampleRecord('role', 'x1', 'Chief vat cooper'), exampleRecord('role', 'x2', 'Chief')];
  const kept = partRecords(records, 1).get('c');
  assert.deepEqual(
    [...partRecords(records, 1)].filter(([key]) => key.startsWith('ch')).map(([, held]) => held.map(({ id }) => id)),
    [['x2']],
  );
  assert.equal(kept, undefined, 'a key grows until its words fit');
});
