import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { differingFiles, digestFolder } from './digest-folder.ts';
import { copyProject } from './project-copy.ts';
import { startInCopy } from './run-copy.ts';
import { writeSmallContent } from './small-content.test-data.ts';

const kills = 12;

const copy = copyProject('killed');
const content = writeSmallContent();
after(() => {
  copy.remove();
  rmSync(content, { recursive: true });
});

const dist = join(copy.root, 'dist');
const workshop = join(copy.root, '.astro/build');
/** Two states of the site that differ in every page. */
const variants: readonly [string, string] = ['https://one.example', 'https://two.example'];
const start = (url: string) =>
  startInCopy(copy.root, ['src/tools/build.ts'], { CROSSWALK_CONTENT: content, SITE_URL: url });
const build = async (url: string) => {
  const { exitCode, output } = await start(url).ended;
  assert.equal(exitCode, 0, output);
  return digestFolder(dist);
};

test('A build killed at any moment leaves the last site or the new one, whole', {
  timeout: 900_000,
}, async (context) => {
  const whole = [await build(variants[0]), await build(variants[1])] as const;
  const began = performance.now();
  assert.deepEqual(differingFiles(await build(variants[0]), whole[0]), []);
  const duration = performance.now() - began;

  let present: 0 | 1 = 0;
  let swapped = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const wanted: 0 | 1 = present === 0 ? 1 : 0;
    const { child, ended } = start(variants[wanted]);
    // Spread over the whole build and a little more, denser towards its end, where files move.
    await setTimeout(1.2 * duration * Math.sqrt((kill + Math.random()) / kills));
    // Every second time only the builder dies, and what it started goes on.
    const { pid } = child;
    assert.ok(pid);
    if (child.exitCode === null) process.kill(kill % 2 ? pid : -pid, 'SIGKILL');
    const found = digestFolder(dist);
    const isNew: boolean = differingFiles(found, whole[wanted]).length === 0;
    assert.deepEqual(isNew ? [] : differingFiles(found, whole[present]), [], `kill ${kill}`);
    if (isNew) [present, swapped] = [wanted, swapped + 1];
    await ended;
  }
  assert.deepEqual(differingFiles(await build(variants[1]), whole[1]), []);
  assert.deepEqual(readdirSync(workshop), [], 'Leftovers of killed builds');
  context.diagnostic(`${kills} builds of ${Math.round(duration)} ms killed; ${swapped} had swapped before`);
});

test('A build that fails leaves the last site as it was', { timeout: 300_000 }, async () => {
  const before = await build(variants[0]);
  rmSync(join(content, 'roles/health-informatics-specialist.yaml'));
  const { exitCode, output } = await start(variants[1]).ended;
  assert.notEqual(exitCode, 0);
  assert.match(output, /dist\/ is as it was/);
  assert.deepEqual(differingFiles(digestFolder(dist), before), []);
  assert.deepEqual(readdirSync(workshop), []);
});
