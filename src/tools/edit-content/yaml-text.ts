import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, stringify } from 'yaml';
import type { KeyPath } from '../../domain/issues.ts';
import type { Splice } from './splices.ts';

/**
 * The keys and values of a file with their places. Changes are given as splices of the file's text, so that comments,
 * the order of keys, quotes and line breaks stay as the editor wrote them.
 */
export interface YamlText {
  /** The plain value. */
  readonly value: unknown;
  /** Whether something stands at a key path. */
  has(keyPath: KeyPath): boolean;
  /** The index of the list item whose `key` has this value; undefined where there is none. */
  indexOf(key: string, value: string): number | undefined;
  /** Gives a key or item another value, which is written on one line. */
  setValue(keyPath: KeyPath, value: unknown): Splice;
  /** Gives a key another name. */
  renameKey(keyPath: KeyPath, name: string): Splice;
  /** Takes an item out of a list, or a key out of a group; a list left empty is written `[]`. */
  remove(keyPath: KeyPath): Splice;
  /** Adds an item to the list at a key path, before the item `at`, or at the end. */
  insertItem(keyPath: KeyPath, item: unknown, at?: number): Splice;
  /** Adds an item that is already written, comments and all, to the list that the whole file is. */
  insertWritten(written: string, at?: number): Splice;
  /** The text of a top-level key's value, from behind the colon to the next key, and where it stands. */
  valueText(key: string): { readonly from: number; readonly to: number; readonly text: string } | undefined;
}

/** A value on one line: `May 2025`, `{ atLeast: 239200 }`. */
function writeInline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

interface Place {
  /** The list or group it stands in; undefined for the whole. */
  readonly parent: Node | undefined;
  readonly index: number;
  readonly key: Node | undefined;
  readonly value: Node | null;
}

function stepInto(node: Node | null, step: string | number): Place | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { parent: node, index: step, key: undefined, value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const index = node.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === step);
  const pair: Pair | undefined = node.items[index];
  if (pair === undefined || !isNode(pair.key)) return undefined;
  return { parent: node, index, key: pair.key, value: isNode(pair.value) ? pair.value : null };
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;

/**
 * Opens the keys of a file.
 * @param text the file's text; of an .mdx file all of it.
 * @throws where the text cannot be read as YAML, or a key path leads nowhere.
 */
export function openYaml(text: string): YamlText {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0] ?? '';
  const closing = opening === '' ? text.length : text.slice(opening.length).search(/^---[ \t]*$/m) + opening.length;
  const source = text.slice(opening.length, closing);
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const shift = (from: number, to: number, replacement: string): Splice => ({
    from: from + opening.length,
    to: to + opening.length,
    text: replacement,
  });
  const find = (keyPath: KeyPath): Place | undefined => {
    const whole: Place = { parent: undefined, index: 0, key: undefined, value: document.contents };
    return keyPath.reduce<Place | undefined>((place, step) => place && stepInto(place.value, step), whole);
  };
  const get = (keyPath: KeyPath): Place => {
    const place = find(keyPath);
    if (place === undefined) throw new Error(`There is no ${keyPath.join('.')}.`);
    return place;
  };
  const lineStart = (offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;
  /** The end of the line on which a node really ends: the parser counts blank lines and breaks in. */
  const lineEnd = (place: Place): number => {
    const node = place.value ?? place.key;
    const from = place.key ?? place.value;
    if (!isNode(node) || !isNode(from)) return source.length;
    const end = startOf(from) + source.slice(startOf(from), Math.max(endOf(node), endOf(from))).trimEnd().length;
    const lineBreak = source.indexOf('\n', end);
    return lineBreak === -1 ? source.length : lineBreak + 1;
  };
  const columnOf = (offset: number): number => offset - lineStart(offset);

  /** Adds lines to a list; `write` indents them as the list is. */
  const insert = (keyPath: KeyPath, write: (indent: string) => string, at: number | undefined): Splice => {
    const owner = get(keyPath);
    const list = owner.value;
    if (!isSeq(list)) throw new Error(`${keyPath.join('.')} is no list.`);
    const first = list.items[0];
    if (!isNode(first)) {
      if (owner.key === undefined) return shift(startOf(list), lineEnd(owner), write(''));
      return shift(endOf(owner.key), lineEnd(owner), `:\n${write(' '.repeat(columnOf(startOf(owner.key)) + 2))}`);
    }
    const written = write(' '.repeat(columnOf(source.lastIndexOf('-', startOf(first) - 1))));
    const next = at === undefined ? undefined : list.items[at];
    if (isNode(next)) return shift(lineStart(startOf(next)), lineStart(startOf(next)), written);
    const last = list.items.at(-1);
    const end = isNode(last) ? lineEnd({ parent: list, index: 0, key: undefined, value: last }) : source.length;
    return shift(end, end, `${source[end - 1] === '\n' ? '' : '\n'}${written}`);
  };

  return {
    value: document.toJS(),
    has: (keyPath) => find(keyPath) !== undefined,
    indexOf: (key, value) => {
      if (!isSeq(document.contents)) return undefined;
      const items: readonly unknown[] = document.contents.items;
      const index = items.findIndex((item) => isMap(item) && item.get(key) === value);
      return index === -1 ? undefined : index;
    },
    setValue: (keyPath, value) => {
      const { key, value: node } = get(keyPath);
      const written = writeInline(value);
      if (node !== null && !(isCollection(node) && !node.flow)) return shift(startOf(node), endOf(node), written);
      if (key === undefined) throw new Error(`${keyPath.join('.')} cannot be set.`);
      const end =
        node === null ? endOf(key) + 1 : startOf(key) + source.slice(startOf(key), endOf(node)).trimEnd().length;
      return shift(endOf(key), end, `: ${written}`);
    },
    renameKey: (keyPath, name) => {
      const { key } = get(keyPath);
      if (key === undefined) throw new Error(`${keyPath.join('.')} is no key.`);
      return shift(startOf(key), endOf(key), name);
    },
    remove: (keyPath) => {
      const place = get(keyPath);
      const { parent } = place;
      if (isSeq(parent) && parent.items.length === 1 && !parent.flow) {
        const owner = get(keyPath.slice(0, -1));
        const end = lineEnd(owner);
        return owner.key === undefined
          ? shift(lineStart(startOf(parent)), end, '[]\n')
          : shift(endOf(owner.key), end, ': []\n');
      }
      if (isCollection(parent) && parent.flow) throw new Error(`Write ${keyPath.slice(0, -1).join('.')} one a line.`);
      const node = place.key ?? place.value;
      if (!isNode(node)) throw new Error(`${keyPath.join('.')} cannot be removed.`);
      if (isMap(parent) && place.index === 0 && source.slice(lineStart(startOf(node)), startOf(node)).includes('-')) {
        throw new Error(`${keyPath.join('.')} is the first key of its item.`);
      }
      return shift(lineStart(startOf(node)), lineEnd(place), '');
    },
    insertItem: (keyPath, item, at) =>
      insert(keyPath, (indent) => stringify([item], { lineWidth: 110 }).replace(/^(?=.)/gm, indent), at),
    insertWritten: (written, at) => insert([], () => written, at),
    valueText: (name) => {
      const place = find([name]);
      if (place?.key === undefined) return undefined;
      const from = endOf(place.key);
      const to = lineEnd(place);
      return { from: from + opening.length, to: to + opening.length, text: source.slice(from, to) };
    },
  };
}
