import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { type ParsedText, textFinding, topOfFile, unreadable } from './parsed-text.ts';
import { describeYamlError } from './yaml-problems.ts';

/** The first character of a node; 0 for one that the parser made up. */
const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;

/** Why a node may not be used, although YAML knows it. */
function describeFeature(node: Node): string | undefined {
  if (isAlias(node)) return `The alias *${node.source} cannot be used.`;
  if (node.anchor !== undefined) return `The anchor &${node.anchor} cannot be used.`;
  if (node.tag !== undefined) return 'A tag that starts with ! cannot be used.';
  if (isScalar(node) && node.source === '<<' && node.type === 'PLAIN') return 'The merge key << cannot be used.';
  return undefined;
}

/** Anchors, aliases, merge keys, tags and directives, wherever they stand. */
function findFeatures(document: Document.Parsed, at: (offset: number) => Position): TextFinding[] {
  const found: TextFinding[] = [];
  visit(document, (_key, node) => {
    const message = isNode(node) ? describeFeature(node) : undefined;
    if (message !== undefined && isNode(node)) found.push(textFinding(at(startOf(node)), 'yaml-feature', message));
  });
  if (document.directives.yaml.explicit) {
    found.push(textFinding(at(0), 'yaml-feature', 'A line that starts with %YAML cannot be used.', 'Delete the line.'));
  }
  return found;
}

/** Keys that stand in their group for the second time. (The parser’s own search compares each key with each other.) */
function findRepeatedKeys(document: Document.Parsed, at: (offset: number) => Position): TextFinding[] {
  const found: TextFinding[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const message = `The key "${key.value}" stands here for the second time.`;
        if (seen.has(key.value)) found.push(textFinding(at(startOf(key)), 'duplicate-key', message));
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** The pairs of a group by key, kept because many positions are asked for in one group. */
const pairsByGroup = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairOf(group: YAMLMap, key: string): Pair | undefined {
  const known = pairsByGroup.get(group);
  const pairs = known ?? new Map(group.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  if (known === undefined) pairsByGroup.set(group, pairs);
  return pairs.get(key);
}

/** Goes down one step; undefined where there is no such key or item. */
function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) return pairOf(node, String(step));
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { key: item, value: item };
}

/** Finds the character at which a value, or its key, starts. */
function offsetOf(document: Document.Parsed, keyPath: KeyPath, part: 'key' | 'value'): number {
  let reached: { key: unknown; value: unknown } = { key: document.contents, value: document.contents };
  for (const [index, step] of keyPath.entries()) {
    const next = stepInto(reached.value, step);
    if (next === undefined) return startOf(isNode(reached.value) ? reached.value : undefined);
    const isLast = index === keyPath.length - 1;
    const hasNoValue = next.value === null || (isScalar(next.value) && next.value.value === null);
    reached = isLast && (part === 'key' || hasNoValue) ? { key: next.key, value: next.key } : next;
  }
  return startOf(isNode(reached.value) ? reached.value : undefined);
}

function readDocument(text: string, firstLine: number): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const slip = describeYamlError(document, at);
  if (slip !== undefined) return unreadable([slip]);
  const repeated = findRepeatedKeys(document, at);
  const features = findFeatures(document, at);
  if (features.length > 0) return unreadable([...repeated, ...features]);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    const hint = 'Write the entry, or delete the file. A list without items is written [].';
    return unreadable([textFinding(at(0), 'empty-file', 'There is nothing here but comments.', hint)]);
  }
  return {
    value: document.toJS(),
    problems: repeated,
    positionOf: (keyPath, part = 'value') => at(offsetOf(document, keyPath, part)),
  };
}

/**
 * Reads YAML, with the place of every key and value.
 * @param firstLine the number of the text’s first line in its file.
 * @returns value undefined where it cannot be read; never throws.
 */
export function readYaml(text: string, firstLine = 1): ParsedText {
  try {
    return readDocument(text, firstLine);
  } catch {
    return unreadable([
      textFinding({ ...topOfFile, line: firstLine }, 'nesting-depth', 'The values are nested too deeply.'),
    ]);
  }
}
