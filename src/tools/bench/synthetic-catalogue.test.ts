import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkIntegrity } from '../../domain/integrity.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { latestToday } from '../latest-today.ts';
import { readContent } from '../read-content.ts';
import { readContentFiles, writeContentFiles } from './content-files.ts';
import { syntheticCatalogue } from './synthetic-catalogue.ts';

/** So many that occupations are repeated too. */
const sets = 5;

const real = readContentFiles(defaultContentFolder({}));

test('A synthetic catalogue passes the schemas and the checks between entries, and is the same every time', () => {
  assert.deepEqual([...syntheticCatalogue(real, 2)], [...syntheticCatalogue(real, 2)]);
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-synthetic-'));
  try {
    writeContentFiles(folder, syntheticCatalogue(real, sets));
    const { content, issues } = readContent(folder);
    const errors = [...issues, ...checkIntegrity(content, latestToday(new Date()))].filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(errors, []);
    const rolesInSet = [...real.keys()].filter((path) => path.startsWith('roles/')).length;
    assert.equal(content.roles.length, sets * rolesInSet);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('No two roles of a synthetic catalogue say the same', () => {
  const summaries = [...syntheticCatalogue(real, 2)].flatMap(([path, text]) =>
    path.startsWith('roles/') ? [(parse(text) as { summary: string }).summary] : [],
  );
  assert.equal(new Set(summaries).size, summaries.length);
});
