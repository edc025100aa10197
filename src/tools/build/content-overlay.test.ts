import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withContentSample } from '../content-sample.test-data.ts';
import { role } from '../mistakes.test-data.ts';
import { contentOverlay } from './content-overlay.ts';

type Sent = { readonly type: string; readonly err?: { readonly title: string; readonly message: string } };

test('A mistake is shown over the page with file and line, to browsers that come later too, until it is mended', async () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'crosswalk-memory-'));
  await withContentSample({}, async (folder) => {
    const path = join(folder, role);
    const watcher = Object.assign(new EventEmitter(), { add: () => {} });
    const browsers = new EventEmitter();
    const sent = new EventEmitter();
    const ws = Object.assign(browsers, { send: (message: Sent) => void sent.emit('message', message) });
    const logger = { info: () => {}, warn: () => {} };
    contentOverlay(folder, cacheFolder).hooks['astro:server:setup']({ server: { watcher, ws }, logger });

    const next = async (cause: () => void): Promise<Sent> => {
      const answer = once(sent, 'message');
      cause();
      return (await answer)[0];
    };
    const save = (text: string) => () => {
      writeFileSync(path, text);
      watcher.emit('all', 'change', path);
    };
    const broken = await next(save('title: x\nlevl: mid\n'));
    assert.equal(broken.type, 'error');
    assert.match(broken.err?.title ?? '', /^\d+ mistakes in the content$/);
    assert.match(broken.err?.message ?? '', /^content\/roles\/medical-records-specialist\.yaml:1:1 {2}The key /);
    assert.match(broken.err?.message ?? '', /and \d+ more: run npm run check$/);
    assert.deepEqual(await next(() => browsers.emit('connection')), broken);

    await withContentSample({}, async (well) => {
      const mended = await next(save(readFileSync(join(well, role), 'utf8')));
      assert.deepEqual(mended, { type: 'full-reload' });
    });
  });
  rmSync(cacheFolder, { recursive: true });
});
