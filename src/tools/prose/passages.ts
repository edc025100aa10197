import { mdxToMdast } from 'satteri';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { descendants, type MarkdownNode, positionOfNode, textOf } from '../../domain/markdown-tree.ts';
import { markdownFeatures } from '../../domain/prose.ts';
import { splitFrontMatter } from '../read-content/read-mdx.ts';

/** A piece of running text in a file. */
export interface Passage {
  /** The line where it starts, from 1. */
  readonly line: number;
  readonly text: string;
}

/** With fewer words a value is a name, a key or an address, not a sentence. */
const fewestWords = 4;

/** Whether a key holds words as readers type them, mistakes and all, which nobody reads as a text. */
const isTyped = (key: unknown): boolean => isScalar(key) && key.value === 'askedAs';

/** The keys and the text of a content file, with the lines before its keys; nothing where it cannot be split. */
function partsOf(name: string, text: string): { keys: string; linesBefore: number; body: string } | undefined {
  if (name.endsWith('.yaml')) return { keys: text, linesBefore: 0, body: '' };
  const parts = name.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  return parts && { ...parts, linesBefore: 1 };
}

/**
 * The running texts of a content file, in order: values of several words in YAML, paragraphs, headings and list items in MDX.
 * @param name the file’s name, whose ending says what it holds
 * @returns nothing where the file cannot be read; the check says why
 */
export function passagesOf(name: string, text: string): readonly Passage[] {
  try {
    const parts = partsOf(name, text);
    return parts ? [...passagesOfYaml(parts.keys, parts.linesBefore), ...passagesOfMarkdown(parts.body)] : [];
  } catch {
    return [];
  }
}

/** The lines of a content file that hold words as readers type them, which keep their spelling. */
export function typedLinesOf(name: string, text: string): ReadonlySet<number> {
  const { keys, linesBefore } = partsOf(name, text) ?? { keys: '', linesBefore: 0 };
  const lines = new LineCounter();
  const typed = new Set<number>();
  visit(parseDocument(keys, { lineCounter: lines }), {
    Pair: (_, { key, value }) => {
      if (!isTyped(key) || !isNode(value)) return;
      visit(value, {
        Scalar: (_place, { range }) => void typed.add(lines.linePos(range?.[0] ?? 0).line + linesBefore),
      });
      return visit.SKIP;
    },
  });
  return typed;
}

function passagesOfYaml(text: string, linesBefore: number): readonly Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || value.split(/\s+/).length < fewestWords) return;
      passages.push({ line: lines.linePos(range?.[0] ?? 0).line + linesBefore, text: value });
    },
    Pair: (_, { key, value }) => (value && !isTyped(key) ? undefined : visit.SKIP),
  });
  return passages;
}

function passagesOfMarkdown(body: string): readonly Passage[] {
  return descendants(mdxToMdast(body, { features: markdownFeatures }) as MarkdownNode)
    .filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type))
    .map((node) => ({ line: positionOfNode(node).line, text: textOf(node) }))
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords);
}
