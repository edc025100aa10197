import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';

/** The folder that editors write in; `CROSSWALK_CONTENT` in the environment names another. */
export const contentFolder = process.env['CROSSWALK_CONTENT'] ?? 'content';

/** YAML entries, one a file, named by their file. */
export const yamlLoader = (directory: string): Loader =>
  glob({ base: join(contentFolder, directory), pattern: '*.yaml' });

/** MDX texts, one a file, named by their file. */
export const mdxLoader = (directory: string): Loader =>
  glob({ base: join(contentFolder, directory), pattern: '*.mdx' });

/** A YAML file that holds a list. Items are named by their `id`, or by their place where they have none. */
export const yamlListLoader = (file: string): Loader => ({
  name: 'yaml-list',
  async load({ config, parseData, store, watcher }) {
    const path = resolve(fileURLToPath(config.root), contentFolder, file);
    const load = async () => {
      const items = (parse(await readFile(path, 'utf8')) ?? []) as { id?: string }[];
      store.clear();
      for (const [index, item] of items.entries()) {
        const id = item.id ?? String(index).padStart(5, '0');
        store.set({ id, data: await parseData({ id, data: { ...item } }) });
      }
    };
    await load();
    watcher?.on('change', async (changed) => {
      if (changed === path) await load();
    });
  },
});

/** Wages by state: every CSV file of a directory is one entry that holds its rows, named by its file. */
export const wagesLoader = (directory: string): Loader => ({
  name: 'wages-by-state',
  async load({ config, parseData, store }) {
    const folder = resolve(fileURLToPath(config.root), contentFolder, directory);
    store.clear();
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort()) {
      const rows = csvParse(await readFile(join(folder, file), 'utf8'), (row) => ({ ...row }));
      const id = file.replace(/\.csv$/, '');
      store.set({ id, data: await parseData({ id, data: { rows: [...rows] } }) });
    }
  },
});
