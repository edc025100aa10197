import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { checkIntegrity } from '../../domain/integrity.ts';
import type { Issue } from '../../domain/issues.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { pageViews } from '../impact/page-views.ts';
import { assembleContent } from '../read-content/assemble-content.ts';
import { type ContentFile, listContentFiles } from '../read-content/list-files.ts';
import { type FileReading, readContentFile } from '../read-content/read-file.ts';
import { type Mutation, mutation } from './mutations.test-data.ts';

/** How many damaged entries are checked; `FUZZ_RUNS` in the environment asks for more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 120);

/** Making all pages takes half a second, so of those that stay clean only some are built. */
const longestBuilding = runs * 20;

/** How long one damaged entry may take, in milliseconds. */
const longest = 5000;

const folder = defaultContentFolder({});
const listing = listContentFiles(folder);
const readings = listing.files.map((file) => readContentFile(folder, file));
const scratch = mkdtempSync(join(tmpdir(), 'crosswalk-fuzz-'));
after(() => rmSync(scratch, { recursive: true }));

/** Reads damaged bytes as the file they came from. */
function readDamaged(file: ContentFile, bytes: Buffer): FileReading {
  const path = 'entry';
  writeFileSync(join(scratch, path), bytes);
  const reading = readContentFile(scratch, { ...file, path });
  const named = <T extends { path: string }>(part: T): T => ({ ...part, path: file.path });
  return { ...reading, entries: reading.entries.map(named), issues: reading.issues.map(named) };
}

/** Everything that is wrong with the content, one file of which is damaged. */
function checkWith(file: ContentFile, reading: FileReading) {
  const together = assembleContent(
    listing,
    readings.map((other, index) => (listing.files[index]?.path === file.path ? reading : other)),
  );
  const between = checkIntegrity(together.content, '2030-01-01', together.unread).map(together.locate);
  return { content: together.content, issues: [...together.issues, ...between] };
}

/** Whether an issue stands at a character of its file, or just behind the last one of its line. */
function isPlaced({ path, line, column }: Issue, damaged: string, bytes: Buffer): boolean {
  if (path === '') return false;
  const text = path === damaged ? new TextDecoder().decode(bytes) : readFileSync(join(folder, path), 'utf8');
  const width = text.split('\n')[line - 1]?.length;
  return width !== undefined && column >= 1 && column <= width + 1;
}

let building = 0;

/** Holds what must hold for every damaged entry. */
function judge(file: ContentFile, bytes: Buffer): void {
  const start = performance.now();
  const reading = readDamaged(file, bytes);
  const { content, issues } = checkWith(file, reading);
  assert.ok(performance.now() - start < longest, 'it takes too long');
  const misplaced = issues.filter((issue) => !isPlaced(issue, file.path, bytes));
  assert.deepEqual(misplaced, []);
  assert.ok(issues.every(({ message, hint }) => message !== '' && hint !== ''));
  const isRefused = !reading.isKnown || reading.entries.some(({ isAccepted }) => !isAccepted);
  assert.ok(!isRefused || issues.some(({ path, severity }) => path === file.path && severity === 'error'), 'silence');
  if (issues.some(({ severity }) => severity === 'error') || building > longestBuilding) return;
  const before = performance.now();
  assert.ok(pageViews(linkCatalogue(content)).size > 0);
  building += performance.now() - before;
}

/** An entry, whatever the size of its collection, with its bytes. */
const byCollection = Object.values(Object.groupBy(listing.files, ({ collection }) => collection));
const anyFile = fc.oneof(...byCollection.map((files) => fc.constantFrom(...(files ?? []))));
const textOf = (file: ContentFile): string => readFileSync(join(folder, file.path), 'utf8');

test(`${runs} damaged texts are clean and make pages, or each problem in them has its place`, () => {
  const damage = (text: string, mutations: readonly Mutation[]): string =>
    mutations.reduce((changed, mutate) => mutate(changed), text);
  fc.assert(
    fc.property(anyFile, fc.array(mutation, { minLength: 1, maxLength: 3 }), (file, mutations) => {
      judge(file, Buffer.from(damage(textOf(file), mutations)));
    }),
    { numRuns: runs },
  );
});

test('Entries whose bytes are damaged are clean, or each problem in them has its place', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyFile, damage, (file, bytes) => {
      const damaged = Buffer.from(textOf(file));
      for (const [place, byte] of bytes) damaged[place % damaged.length] = byte;
      judge(file, damaged);
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});
