import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { loadAgain } from './loader-call.ts';
import { yamlListLoader, yamlLoader } from './loaders.ts';

type Loader = ReturnType<typeof yamlLoader>;
type Context = Parameters<Loader['load']>[0];

/** Runs a loader over the real content as Astro does, and counts the entries that it checks against their schema. */
function fakeAstro(loader: Loader) {
  const entries = new Map<string, { id: string; digest?: unknown }>();
  const counts = { parsed: 0 };
  const context = {
    config: { root: new URL('../../', import.meta.url), srcDir: new URL('../', import.meta.url) },
    collection: 'test',
    entryTypes: new Map([
      ['.yaml', { getEntryInfo: ({ contents }: { contents: string }) => ({ body: '', data: parse(contents) }) }],
    ]),
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: console,
    parseData: async ({ data }: { data: object }) => {
      counts.parsed += 1;
      return data;
    },
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      set: (entry: { id: string }) => void entries.set(entry.id, entry),
      delete: (id: string) => void entries.delete(id),
    },
    watcher: {},
  };
  const load = async (changed?: readonly string[]): Promise<number> => {
    counts.parsed = 0;
    const asked = changed === undefined ? {} : { refreshContextData: loadAgain(changed).context };
    await loader.load({ ...context, ...asked } as unknown as Context);
    return counts.parsed;
  };
  return { entries, load };
}

test('When one file of many has changed, that one is read again, and the others stay', async () => {
  const { entries, load } = fakeAstro(yamlLoader('roles'));
  const all = await load();
  assert.ok(all > 10);
  entries.delete('cancer-registrar');
  assert.equal(await load(['roles/cancer-registrar.yaml']), 1);
  assert.equal(entries.size, all);
  assert.equal(await load(['sources.yaml', 'articles/x.mdx']), 0);
});

test('When a file is gone, its entry goes, and the others stay', async () => {
  const { entries, load } = fakeAstro(yamlLoader('roles'));
  const all = await load();
  entries.set('retired', { id: 'retired' });
  await load(['roles/retired.yaml']);
  assert.equal(entries.size, all);
});

test('Items of a list that say the same are not checked again', async () => {
  const { entries, load } = fakeAstro(yamlListLoader('sources.yaml'));
  assert.ok((await load()) > 10);
  entries.set('bls-oews-2025', { id: 'bls-oews-2025', digest: 'of another text' });
  assert.equal(await load(['sources.yaml']), 1);
});
