import { readFileSync } from 'node:fs';

/**
 * The vocabulary of schema.org as the package schema-dts, which is generated from schema.org’s own release, writes it
 * down: which types there are, which properties each has, and what may stand in them.
 */
export interface SchemaVocabulary {
  /** Whether there is such a type, such as `Article`. */
  hasType(type: string): boolean;
  /** The types and data types that a property of a type may hold; undefined where the type has no such property. */
  rangeOf(type: string, property: string): readonly string[] | undefined;
  /** Whether a type is another one or below it. */
  isA(type: string, ancestor: string): boolean;
}

interface Base {
  readonly parents: readonly string[];
  readonly properties: Map<string, readonly string[]>;
}

const declaration = /^(?:export )?interface (\w+?)(Base|Leaf)(?:<.*>)? extends (.+) \{/;
const property = /^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;/;
const union = /^export type (\w+)(?:<.*>)? = (.+);/;

const namesIn = (list: string, separator: RegExp): string[] =>
  list
    .split(separator)
    .map((name) => name.replace(/<.*/, '').trim())
    .filter((name) => /^\w+$/.test(name));

/**
 * Reads the vocabulary from the text of the package’s declarations.
 * @throws where the text does not hold what everything else is below, so that a new format cannot pass for agreement.
 */
export function parseVocabulary(declarations: string): SchemaVocabulary {
  const bases = new Map<string, Base>();
  const baseOfType = new Map<string, string>();
  const children = new Map<string, readonly string[]>();
  let open: Base | undefined;
  for (const line of declarations.split('\n')) {
    const [, name = '', kind, parents = ''] = declaration.exec(line) ?? [];
    if (kind === 'Base') {
      open = { parents: namesIn(parents, /,/).map((parent) => parent.replace(/Base$/, '')), properties: new Map() };
      bases.set(name, open);
    } else if (kind === 'Leaf') {
      baseOfType.set(name, parents.replace(/Base.*/, ''));
    }
    const [, key, range] = property.exec(line) ?? [];
    if (key && range) open?.properties.set(key, namesIn(range, /\|/));
    const [, type, members] = union.exec(line) ?? [];
    if (type && members) children.set(type, namesIn(members, /\|/));
  }
  if (!bases.has('Thing') || !bases.get('Thing')?.properties.has('name')) {
    throw new Error(
      'The declarations of schema-dts have another form than before; mend src/tools/check-site/schema-vocabulary.ts.',
    );
  }

  const findRange = (base: string, key: string): readonly string[] | undefined => {
    const found = bases.get(base);
    return (
      found?.properties.get(key) ??
      found?.parents.map((parent) => findRange(parent, key)).find((range) => range !== undefined)
    );
  };
  const isA = (type: string, ancestor: string): boolean =>
    type === ancestor || (children.get(ancestor) ?? []).some((child) => child !== ancestor && isA(type, child));
  return {
    hasType: (type) => baseOfType.has(type),
    rangeOf: (type, key) => findRange(baseOfType.get(type) ?? type, key),
    isA,
  };
}

/**
 * Reads the vocabulary of the installed package.
 * @throws what the file system throws where the package is not installed.
 */
export const readVocabulary = (): SchemaVocabulary =>
  parseVocabulary(readFileSync(new URL('schema.d.ts', import.meta.resolve('schema-dts')), 'utf8'));
