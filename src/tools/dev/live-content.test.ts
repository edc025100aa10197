import assert from 'node:assert/strict';
import { EventEmitter, on } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { residentMemory } from '../check/resident-memory.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { article, role } from '../mistakes.test-data.ts';
import type { DevelopmentServer, LoadCall } from './development-server.ts';
import { liveContent } from './live-content.ts';

type Sent = { readonly type: string; readonly err?: { readonly title: string; readonly message: string } };

/** A development server that notes what it is told, and how it goes on. */
function startServer(folder: string, t: TestContext, load: (changed: unknown) => void = () => {}) {
  const told = new EventEmitter();
  const tell = (kind: string) => (news?: unknown) => void told.emit('told', { kind, news });
  const browsers = Object.assign(new EventEmitter(), { send: tell('browser') });
  const forgotten: string[] = [];
  const memory = residentMemory();
  const server = {
    ws: browsers,
    middlewares: { use: () => {} },
    environments: {
      ssr: {
        moduleGraph: {
          getModulesByFile: (file: string) => [{ file }],
          invalidateModule: (module: { file: string }) => void forgotten.push(module.file),
        },
      },
    },
  } as unknown as DevelopmentServer;
  const { hooks } = liveContent({
    folder,
    base: '/',
    memory,
    loadAgain: (changed) => ({ loaders: [], context: { changed } }),
  });
  const logger = { info: tell('info'), warn: tell('warn') };
  const news = on(told, 'told', { signal: t.signal });
  hooks['astro:server:setup']({
    server,
    logger,
    refreshContent: async (call: LoadCall) => {
      load(call.context['changed']);
      tell('load')(call.context['changed']);
    },
  });
  t.after(() => hooks['astro:server:done']());
  const next = async (kind: string): Promise<unknown> => {
    for (;;) {
      const { value, done } = await news.next();
      if (done === true) return undefined;
      if (value[0].kind === kind) return value[0].news;
    }
  };
  return { browsers, forgotten, memory, next };
}

test('A mistake is shown over the page with file and line, to browsers that come later too, until it is mended', async (t) => {
  await withContentSample({}, async (folder) => {
    const path = join(folder, role);
    const well = readFileSync(path, 'utf8');
    const { browsers, next } = startServer(folder, t);
    writeFileSync(path, 'title: x\nlevl: mid\n');
    const broken = (await next('browser')) as Sent;
    assert.equal(broken.type, 'error');
    assert.match(broken.err?.title ?? '', /^\d+ mistakes in the content$/);
    assert.match(broken.err?.message ?? '', /^content\/roles\/medical-records-specialist\.yaml:1:1 {2}The key /);
    assert.match(broken.err?.message ?? '', /and \d+ more: run npm run check$/);
    const again = next('browser');
    browsers.emit('connection');
    assert.deepEqual(await again, broken);
    writeFileSync(path, well);
    assert.deepEqual(await next('load'), [role], 'the pages waited for the mended file');
    assert.deepEqual(await next('browser'), { type: 'full-reload' });
  });
});

test('A change reads one file and makes Astro load that one alone, so that pages follow at once', async (t) => {
  await withContentSample({}, async (folder) => {
    const path = join(folder, role);
    const { forgotten, memory, next } = startServer(folder, t);
    const save = async (question: string) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^question: .*$/m, `question: ${question}`));
      assert.deepEqual(await next('load'), [role]);
      assert.match(String(await next('info')), /^The pages follow 1 changed file\.$/);
    };
    await save('Who reads this first?');
    const before = memory.reads;
    await save('Who reads this next?');
    assert.equal(memory.reads - before, 1);
    assert.deepEqual(new Set(forgotten), new Set([path]));
  });
});

test('A changed glossary makes every text anew, since texts link its terms', async (t) => {
  await withContentSample({}, async (folder) => {
    const path = join(folder, 'glossary.yaml');
    const { forgotten, next } = startServer(folder, t);
    writeFileSync(path, `${readFileSync(path, 'utf8')}# A remark\n`);
    assert.deepEqual(await next('load'), ['glossary.yaml']);
    assert.ok(forgotten.includes(join(folder, article)));
    assert.ok(!forgotten.includes(join(folder, role)));
  });
});

test('A failure is told and ends nothing: the next change is followed, and what failed before with it', async (t) => {
  await withContentSample({}, async (folder) => {
    let failures = 1;
    const { next } = startServer(folder, t, () => {
      failures -= 1;
      if (failures >= 0) throw new Error('the disk is full');
    });
    const save = (path: string) => writeFileSync(join(folder, path), `${readFileSync(join(folder, path), 'utf8')}\n`);
    save(role);
    assert.match(String(await next('warn')), /The pages could not follow: Error: the disk is full/);
    save(article);
    assert.deepEqual(await next('load'), [role, article]);
  });
});
