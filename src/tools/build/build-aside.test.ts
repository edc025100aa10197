import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { buildAside, finishSwap } from './build-aside.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-build-'));
const folders = { site: join(root, 'dist'), workshop: join(root, 'workshop') };
after(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
});

const writeSite = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const siteText = () => readFileSync(join(folders.site, 'index.html'), 'utf8');
const leftovers = () => readdirSync(folders.workshop);

test('A build takes the place of the last one whole, with nothing of it left', async () => {
  mkdirSync(folders.site);
  writeFileSync(join(folders.site, 'old.html'), 'old');
  await buildAside(folders, async (folder) => {
    assert.ok(existsSync(join(folders.site, 'old.html')));
    writeSite(folder, 'new');
  });
  assert.deepEqual(readdirSync(folders.site), ['index.html']);
  assert.deepEqual(leftovers(), []);
});

test('A build that fails leaves the last site, and no folder', async () => {
  writeSite(folders.site, 'good');
  const failing = buildAside(folders, async (folder) => {
    writeSite(folder, 'half');
    throw new Error('the index failed');
  });
  await assert.rejects(failing, /the index failed/);
  assert.equal(siteText(), 'good');
  assert.deepEqual(leftovers(), []);
});

test('A build that was killed between the two moves is finished by whoever comes next', () => {
  writeSite(join(folders.workshop, 'last'), 'old');
  writeSite(join(folders.workshop, 'ready'), 'new');
  finishSwap(folders);
  assert.equal(siteText(), 'new');
  finishSwap(folders);
  assert.equal(siteText(), 'new');
  assert.deepEqual(leftovers(), []);
});

test('What a killed build left is deleted by the next, and a build that runs is respected', async () => {
  writeSite(folders.site, 'good');
  const dead = spawn(process.execPath, ['--version']);
  await new Promise((exited) => dead.once('exit', exited));
  writeSite(join(folders.workshop, `building-${dead.pid}`), 'half');
  await buildAside(folders, async (folder) => writeSite(folder, 'new'));
  assert.deepEqual([siteText(), leftovers()], ['new', []]);

  const alive = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)']);
  try {
    writeSite(join(folders.workshop, `building-${alive.pid}`), 'half');
    const second = buildAside(folders, async (folder) => writeSite(folder, 'newer'));
    await assert.rejects(second, new RegExp(`Process ${alive.pid} is building this site\\. Wait`));
    assert.deepEqual([siteText(), leftovers()], ['new', [`building-${alive.pid}`]]);
  } finally {
    alive.kill();
  }
});

test('Builds killed at any moment leave a whole site, at once or for whoever comes next', async () => {
  const builder = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { buildAside } from ${JSON.stringify(new URL('build-aside.ts', import.meta.url).href)};
    for (let round = 0; ; round += 1) {
      await buildAside(${JSON.stringify(folders)}, async (folder) => {
        for (const name of ['a', 'b', 'c']) writeFileSync(folder + '/' + name, process.pid + ' ' + round);
      });
      if (round === 0) console.log('built');
    }`;
  for (let kill = 0; kill < 12; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', builder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((built) => child.stdout.once('data', built));
    await setTimeout(5 + kill * 3.7);
    child.kill('SIGKILL');
    await new Promise((exited) => child.once('exit', exited));
    if (!existsSync(folders.site)) finishSwap(folders);
    const texts = ['a', 'b', 'c'].map((name) => readFileSync(join(folders.site, name), 'utf8'));
    assert.deepEqual(readdirSync(folders.site), ['a', 'b', 'c']);
    assert.equal(new Set(texts).size, 1, texts.join());
  }
});
