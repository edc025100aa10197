import { mdxToMdast } from 'satteri';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
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

/**
 * The running texts of a content file, in order: values of several words in YAML, paragraphs, headings and list items in MDX.
 * @param name the file’s name, whose ending says what it holds
 * @returns nothing where the file cannot be read; the check says why
 */
export function passagesOf(name: string, text: string): readonly Passage[] {
  try {
    if (name.endsWith('.yaml')) return passagesOfYaml(text, 0);
    const parts = name.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
    return parts ? [...passagesOfYaml(parts.keys, 1), ...passagesOfMarkdown(parts.body)] : [];
  } catch {
    return [];
  }
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
