import GithubSlugger from 'github-slugger';
import type { Prose } from './content.ts';
import { componentNodes, descendants, embedOf, linkNodes, type MarkdownNode, textOf } from './markdown-tree.ts';

export type { MarkdownNode } from './markdown-tree.ts';

/** How Sätteri must parse a text so that its tree says what Astro renders: with curly quotes and dashes. */
export const markdownFeatures = { smartPunctuation: true } as const;

/** Nodes that start on a line of their own; all others run on in the line. */
const blockTypes = new Set([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxjsEsm',
  'paragraph',
  'root',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/** Joins what markup left apart: single spaces, and none before a stop. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

/** Collects the paragraphs, headings, items and cells of a text as they stand, some of them empty. */
function collectBlocks(node: MarkdownNode, blocks: string[]): string[] {
  let line = node.children === undefined ? textOf(node) : '';
  for (const child of node.children ?? []) {
    if (blockTypes.has(child.type)) {
      blocks.push(line);
      line = '';
      collectBlocks(child, blocks);
    } else {
      line += textOf(child);
    }
  }
  blocks.push(line);
  return blocks;
}

/** Counts the words of a plain text; signs that stand alone, such as a dash, are none. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Second- and third-level headings with the anchors that Astro gives them, which are unique on the page. */
function headingsOf(tree: MarkdownNode): Prose['headings'] {
  const slugger = new GithubSlugger();
  return descendants(tree)
    .filter((node) => node.type === 'heading')
    .map((node) => ({ depth: node.depth ?? 1, text: tidy(textOf(node)), anchor: slugger.slug(textOf(node)) }))
    .filter(({ depth }) => depth === 2 || depth === 3);
}

/**
 * Reads what a text is known by from its tree.
 * @param tree the text as parsed with {@link markdownFeatures}, since anchors are made from what readers see.
 * @returns plain text (blocks parted by blank lines), words, headings, components and links, each in order.
 */
export function proseOf(tree: MarkdownNode): Prose {
  const blocks = collectBlocks(tree, []).map(tidy);
  const plainText = blocks.filter((block) => block !== '').join('\n\n');
  return {
    plainText,
    words: countWords(plainText),
    headings: headingsOf(tree),
    embeds: componentNodes(tree).map(embedOf),
    links: linkNodes(tree).map((node) => node.url ?? ''),
  };
}
