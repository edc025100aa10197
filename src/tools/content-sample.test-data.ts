import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { stringify } from 'yaml';
import type { Content, Prose } from '../domain/content.ts';
import { exampleContent } from '../domain/example-content.ts';
import type { Collection } from '../domain/issues.ts';
import { collections } from '../schemas/collections.ts';
import { homeStarts, seedRoles } from '../vocabulary/home-choices.ts';

/** The roles that the home page names besides those of the example content. */
export const homeRoles: readonly string[] = [...new Set([...seedRoles, ...homeStarts.flatMap(({ to }) => to)])].filter(
  (id) => !exampleContent().roles.some((role) => role.id === id),
);

/** What to change in a sample: path -> the new text or bytes, a change of the present text, or null to delete it. */
export type SampleChanges = Readonly<Record<string, string | Buffer | null | ((text: string) => string)>>;

/** A wage as editors write it in a file of this form; anything else as it is. */
function writeWage(value: unknown, form: 'yaml' | 'csv'): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  const { kind, ...figure } = value as { kind: string; value?: number; atLeast?: number };
  if (kind === 'published') return figure.value;
  if (kind === 'suppressed') return form === 'yaml' ? 'withheld' : '';
  if (kind === 'topCoded') return form === 'yaml' ? figure : `>=${figure.atLeast}`;
  return value;
}

/** An entry as editors write it. */
function writeYaml(entry: object): string {
  const plain = JSON.parse(JSON.stringify(entry, (_key, value: unknown) => writeWage(value, 'yaml')));
  return stringify(plain, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function writeText({ plainText, embeds }: Prose): string {
  const tags = embeds.map(({ component, attributes }) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return ` <${component}${written.join('')} />`;
  });
  return `${plainText}${tags.join('')}\n`;
}

function writeTable(rows: readonly object[]): string {
  const cells = rows.map((row) => Object.entries(row).map(([key, cell]) => [key, writeWage(cell, 'csv')]));
  return csvFormat(cells.map((row) => Object.fromEntries(row)));
}

/** The files of one collection: path -> text. */
function filesOf(name: Collection, entries: Content[Collection]): [path: string, text: string][] {
  const { form, at } = collections[name];
  if (form === 'yaml-list') return [[at, writeYaml(entries)]];
  const parted = entries as readonly { id: string; prose: Prose; rows: readonly object[] }[];
  return parted.map(({ id, prose, rows, ...keys }) => {
    if (form === 'csv') return [`${at}/${id}.csv`, writeTable(rows)];
    if (form === 'mdx') return [`${at}/${id}.mdx`, `---\n${writeYaml(keys)}---\n\n${writeText(prose)}`];
    return [`${at}/${id}.yaml`, writeYaml(keys)];
  });
}

/** The files of the example content: path -> text. */
const sampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exampleContent()).flatMap(([name, entries]) => filesOf(name as Collection, entries)),
);

/** Writes the example content, with changes, into a folder. */
export function writeContentSample(folder: string, changes: SampleChanges): void {
  const changed = Object.entries(changes).map(([path, change]) => {
    return [path, typeof change === 'function' ? change(sampleFiles[path] ?? '') : change] as const;
  });
  for (const [path, text] of Object.entries({ ...sampleFiles, ...Object.fromEntries(changed) })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Writes the example content into a new folder, with changes, for as long as a test needs it.
 * @returns what `use` returns; the folder is gone by then, and by the time that a promise is kept.
 */
export function withContentSample<T>(changes: SampleChanges, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-content-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const changed = Object.entries(changes).map(([path, change]) => {
      return [path, typeof change === 'function' ? change(sampleFiles[path] ?? '') : change] as const;
    });
    for (const [path, text] of Object.entries({ ...sampleFiles, ...Object.fromEntries(changed) })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const result = use(folder);
    if (result instanceof Promise) return result.finally(remove) as T;
    remove();
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}
