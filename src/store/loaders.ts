import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { changedFiles, loaderName } from './loader-call.ts';

/** The folder that editors write in; `CROSSWALK_CONTENT` in the environment names another. */
export const contentFolder = process.env['CROSSWALK_CONTENT'] ?? 'content';

const pathOf = ({ config }: LoaderContext, ...below: string[]): string =>
  resolve(fileURLToPath(config.root), contentFolder, ...below);

/**
 * A loader that reads again only what has changed. It watches nothing itself: `tools/dev/` says what changed, once it is
 * free of mistakes.
 * @param isOurs whether a path of the content folder belongs to the collection.
 * @param load reads the changed files, or all where none are named.
 */
function contentLoader(
  isOurs: (path: string) => boolean,
  load: (context: LoaderContext, changed: readonly string[] | undefined) => Promise<void>,
): Loader {
  return {
    name: loaderName,
    async load(context) {
      const changed = changedFiles(context.refreshContextData)?.filter(isOurs);
      if (changed?.length !== 0) await load(context, changed);
    },
  };
}

const idOf = (path: string): string => basename(path).replace(/\.[^.]*$/, '');

/**
 * Runs what reads a part of the content. In development a part that cannot be read is left as it was, since the mistake
 * is shown over the page; a build stops.
 */
async function attempt({ watcher }: LoaderContext, read: () => Promise<void>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (watcher === undefined) throw error;
    return false;
  }
}

/** Entries of one file each, named by their file. */
function filesLoader(directory: string, extension: '.yaml' | '.mdx'): Loader {
  const base = join(contentFolder, directory);
  const isOurs = (path: string) => dirname(path) === directory && path.endsWith(extension);
  return contentLoader(isOurs, async (context, changed) => {
    const { watcher: _unwatched, ...unwatching } = context;
    const read = (pattern: string, store = context.store) => glob({ base, pattern }).load({ ...unwatching, store });
    // Astro’s loader deletes the entries it does not meet. Where it is given one file, it must not know of the others.
    const readOne = (path: string) => read(basename(path), { ...context.store, keys: () => [] });
    if (changed === undefined && (await attempt(context, () => read(`*${extension}`)))) return;
    const names = changed ?? (await readdir(pathOf(context, directory))).filter((name) => name.endsWith(extension));
    for (const name of names) {
      if (!existsSync(pathOf(context, directory, basename(name)))) context.store.delete(idOf(name));
      else await attempt(context, () => readOne(name));
    }
  });
}

/** YAML entries, one a file, named by their file. */
export const yamlLoader = (directory: string): Loader => filesLoader(directory, '.yaml');

/** MDX texts, one a file, named by their file. */
export const mdxLoader = (directory: string): Loader => filesLoader(directory, '.mdx');

/** Keeps entries that are read together: what says the same stays, what is gone is deleted. */
async function storeAll(
  { generateDigest, parseData, store }: LoaderContext,
  entries: readonly { readonly id: string; readonly data: Record<string, unknown> }[],
): Promise<void> {
  const gone = new Set(store.keys());
  for (const { id, data } of entries) {
    gone.delete(id);
    const digest = generateDigest(data);
    if (store.get(id)?.digest !== digest) store.set({ id, data: await parseData({ id, data }), digest });
  }
  for (const id of gone) store.delete(id);
}

/** The items of a YAML file that holds a list. */
async function readItems(context: LoaderContext, file: string): Promise<Record<string, unknown>[]> {
  return parse(await readFile(pathOf(context, file), 'utf8')) ?? [];
}

/** A YAML file that holds a list. Items are named by their `id`. */
export const yamlListLoader = (file: string): Loader =>
  contentLoader(
    (path) => path === file,
    async (context) => {
      await attempt(context, async () => {
        const items = await readItems(context, file);
        const named = items.map((item) => ({ id: String(item['id']), data: { ...item } }));
        await storeAll(context, named);
      });
    },
  );

/** A YAML file that holds a list which may be empty: one entry, `all`, since Astro warns of collections without one. */
export const yamlFileLoader = (file: string): Loader =>
  contentLoader(
    (path) => path === file,
    async (context) => {
      await attempt(context, async () => {
        await storeAll(context, [{ id: 'all', data: { list: await readItems(context, file) } }]);
      });
    },
  );

/** Wages by state: every CSV file of a directory is one entry that holds its rows, named by its file. */
export const wagesLoader = (directory: string): Loader =>
  contentLoader(
    (path) => dirname(path) === directory && path.endsWith('.csv'),
    async (context) => {
      await attempt(context, async () => {
        const files = (await readdir(pathOf(context, directory))).filter((name) => name.endsWith('.csv')).sort();
        const read = async (file: string) => {
          const rows = csvParse(await readFile(pathOf(context, directory, file), 'utf8'), (row) => ({ ...row }));
          return { id: idOf(file), data: { rows: [...rows] } };
        };
        await storeAll(context, await Promise.all(files.map(read)));
      });
    },
  );
