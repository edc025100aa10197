import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { describeBareValue } from './bare-values.ts';
import { type ParsedText, textFinding, topOfFile, unreadable } from './parsed-text.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { findSuspicion } from './suspect-text.ts';
import { describeYamlError } from './yaml-problems.ts';

/** The first character of a node; 0 for one that the parser made up. */
const startOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;

/**
 * Shows every node of a document in its order, once. (The parser’s own walk takes five times as long.)
 * @param see is given the node, the key whose value it is or belongs to, and whether it is itself a key.
 */
function walk(
  node: unknown,
  see: (node: Node, key: unknown, isKey: boolean) => void,
  key?: unknown,
  isKey = false,
): void {
  if (!isNode(node)) return;
  see(node, key, isKey);
  if (!isMap(node) && !isSeq(node)) return;
  for (const item of node.items) {
    if (isPair(item)) {
      walk(item.key, see, key, true);
      walk(item.value, see, isScalar(item.key) ? item.key.value : undefined);
    } else {
      walk(item, see, key);
    }
  }
}

/** Why a node may not be used, although YAML knows it. */
function describeFeature(node: Node): string | undefined {
  if (isAlias(node)) return `The alias *${node.source} cannot be used.`;
  if (node.anchor !== undefined) return `The anchor &${node.anchor} cannot be used.`;
  if (node.tag !== undefined) return 'A tag that starts with ! cannot be used.';
  if (isScalar(node) && node.source === '<<' && node.type === 'PLAIN') return 'The merge key << cannot be used.';
  return undefined;
}

/** Directives, which stand above a document. */
function findDirectives(document: Document.Parsed, at: (offset: number) => Position): TextFinding[] {
  const found: TextFinding[] = [];
  if (document.directives.yaml.explicit) {
    found.push(textFinding(at(0), 'yaml-feature', 'A line that starts with %YAML cannot be used.', 'Delete the line.'));
  }
  if (
    document.warnings.some(({ code }) => code === 'BAD_DIRECTIVE') ||
    Object.keys(document.directives.tags).length > 1
  ) {
    found.push(textFinding(at(0), 'yaml-feature', 'A line that starts with % cannot be used.', 'Delete the line.'));
  }
  return found;
}

/** What is wrong with single nodes of a document. */
interface NodeFindings {
  /** Anchors, merge keys and tags, wherever they stand, and each alias once: a bomb has thousands. */
  readonly features: readonly TextFinding[];
  /** Keys that stand in their group for the second time. (The parser’s own search compares each key with each other.) */
  readonly repeated: readonly TextFinding[];
  /** Texts that are still the template’s, or hold the next item of their list. */
  readonly suspect: readonly TextFinding[];
  /** Bare values that do not mean what they seem to: 1e3, 0x1F, 52_000, a day as the title of something. */
  readonly bareValues: readonly TextFinding[];
}

function findInNodes(document: Document.Parsed, at: (offset: number) => Position, text: string): NodeFindings {
  const features: TextFinding[] = [];
  const repeated: TextFinding[] = [];
  const bareValues: TextFinding[] = [];
  const suspect: TextFinding[] = [];
  const told = new Set<string>();
  walk(document.contents, (node, key, isKey) => {
    const feature = describeFeature(node);
    if (feature !== undefined && !told.has(feature)) {
      if (isAlias(node)) told.add(feature);
      features.push(textFinding(at(startOf(node)), 'yaml-feature', feature));
    }
    if (isScalar(node) && node.type === 'PLAIN' && !isKey) {
      const [start = 0, end = start] = node.range ?? [];
      const suspicion = findSuspicion(text.slice(start, end));
      if (suspicion !== undefined) {
        const { offset, code, message, hint } = suspicion;
        suspect.push(textFinding(at(start + offset), code, message, hint));
      }
      const said = describeBareValue(node.source ?? '', node.value, key);
      if (said !== undefined) bareValues.push(textFinding(at(startOf(node)), 'bare-value', ...said));
    }
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) {
        const message = `The key "${key.value}" stands here for the second time.`;
        repeated.push(textFinding(at(startOf(key)), 'duplicate-key', message));
      }
      seen.add(key.value);
    }
  });
  return { features, repeated, suspect, bareValues };
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

/** Parses a text; the lines are counted on the way. */
function parseText(text: string): { readonly document: Document.Parsed; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
    uniqueKeys: false,
  });
  return { document, lines };
}

/** Turns characters of a text, counted from 0, into lines and columns of its file. */
const positionsOf =
  (lines: LineCounter, firstLine: number) =>
  (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

/**
 * Finds keys and values of a text. It parses the text again, once a place is asked for: most files hold no mistake, and
 * the parsed documents of a whole catalogue take up much of the memory, and of the time that clearing it takes.
 */
function findInText(text: string, firstLine: number): ParsedText['positionOf'] {
  let parsed: ReturnType<typeof parseText> | undefined;
  return (keyPath, part = 'value') => {
    parsed ??= parseText(text);
    return positionsOf(parsed.lines, firstLine)(offsetOf(parsed.document, keyPath, part));
  };
}

/** Reads a text with all that may be wrong with its notation. */
export function readDocument(text: string, firstLine: number): ParsedText {
  const { document, lines } = parseText(text);
  const at = positionsOf(lines, firstLine);
  const slip = describeYamlError(document, at, text);
  if (slip !== undefined) return unreadable([slip]);
  const { repeated, features: inNodes, suspect, bareValues } = findInNodes(document, at, text);
  const features = [...inNodes, ...findDirectives(document, at)];
  const merged = suspect.filter(({ code }) => code === 'yaml-syntax');
  if (features.length + merged.length > 0) return unreadable([...repeated, ...merged, ...features]);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    const hint = 'Write the entry, or delete the file. A list without items is written [].';
    return unreadable([textFinding(at(0), 'empty-file', 'There is nothing here but comments.', hint)]);
  }
  return {
    value: document.toJS(),
    problems: [...repeated, ...suspect, ...bareValues],
    positionOf: findInText(text, firstLine),
  };
}

/**
 * Reads YAML, with the place of every key and value. Plain texts, which nearly all are, are read by a parser that keeps no
 * places and is four times as fast; the other parser says what is wrong, and where.
 * @param firstLine the number of the text’s first line in its file.
 * @returns value undefined where it cannot be read; never throws.
 */
export function readYaml(text: string, firstLine = 1): ParsedText {
  try {
    const plain = readPlainYaml(text);
    if (plain !== undefined) return { ...plain, problems: [], positionOf: findInText(text, firstLine) };
    return readDocument(text, firstLine);
  } catch {
    return unreadable([
      textFinding({ ...topOfFile, line: firstLine }, 'nesting-depth', 'The values are nested too deeply.'),
    ]);
  }
}
