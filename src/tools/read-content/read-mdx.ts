import { mdxToMdast } from 'satteri';
import { type ArticleRuleOptions, checkArticleText } from '../../domain/article-rules.ts';
import type { Prose } from '../../domain/content.ts';
import type { KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { componentNodes, isRemark, linkNodes, type MarkdownNode, positionOfNode } from '../../domain/markdown-tree.ts';
import { markdownFeatures, proseOf } from '../../domain/prose.ts';
import { describeMdxError } from './mdx-problems.ts';
import { type ParsedText, positionsIn, textFinding, topOfFile, unreadable } from './parsed-text.ts';
import { readYaml } from './read-yaml.ts';

/** A file of keys and text. */
export interface ParsedArticle extends ParsedText {
  /** What the text is known by; undefined where it could not be read. */
  readonly prose: Prose | undefined;
}

interface Body {
  readonly prose: Prose | undefined;
  readonly problems: readonly TextFinding[];
  /** Where the components and links of the prose stand. */
  readonly places: Readonly<Record<'embeds' | 'links', readonly Position[]>>;
}

/** A line that starts with more marks of quotations and lists than anybody means; the parser takes long over them. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])[ \t])){60,}/m;

function readBody(body: string, options: ArticleRuleOptions): Body {
  const places = { embeds: [], links: [] };
  const end = { line: body.trimEnd() === '' ? body.split('\n').length : 1, column: 1 };
  const deep = deepLine.exec(body);
  if (deep !== null) {
    const place = positionsIn(body)(deep.index);
    return {
      prose: undefined,
      places,
      problems: [textFinding(place, 'nesting-depth', 'The text is nested too deeply.')],
    };
  }
  try {
    const tree = mdxToMdast(body, { features: markdownFeatures }) as MarkdownNode;
    const [first, ...rest] = tree.children ?? [];
    const isEmpty = first === undefined || [first, ...rest].every(isRemark);
    const place = first === undefined ? end : positionOfNode(first);
    const bare = isEmpty ? [textFinding(place, 'missing-text', 'There is no text below the keys.')] : [];
    return {
      prose: proseOf(tree),
      problems: [...bare, ...checkArticleText(tree, options)],
      places: { embeds: componentNodes(tree).map(positionOfNode), links: linkNodes(tree).map(positionOfNode) },
    };
  } catch (error) {
    if (error instanceof RangeError) {
      return {
        prose: undefined,
        places,
        problems: [textFinding(topOfFile, 'nesting-depth', 'The text is nested too deeply.')],
      };
    }
    return { prose: undefined, places, problems: [describeMdxError(error instanceof Error ? error.message : '')] };
  }
}

/** Takes a file apart into its keys and its text; the text keeps its line numbers. */
export function splitFrontMatter(text: string): { keys: string; body: string } | undefined {
  // Not `.`, which stops at the line separators of Unicode.
  const match = /^---[ \t]*\r?\n(?<keys>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const [frontMatter] = match;
  return {
    keys: match.groups?.keys ?? '',
    body: frontMatter.replace(/[^\r\n]/g, '') + text.slice(frontMatter.length),
  };
}

function positionInBody(places: Body['places'], [, list, index]: KeyPath): Position | undefined {
  return list === 'embeds' || list === 'links' ? places[list][Number(index)] : undefined;
}

/**
 * Reads an .mdx file: its keys, and its text with the rules for texts.
 * @returns the key `prose` leads to components and links of the text in `positionOf`; never throws.
 */
export function readMdx(text: string, options: ArticleRuleOptions): ParsedArticle {
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const message = text.startsWith('---')
      ? 'The keys at the top are never closed.'
      : 'The file does not start with its keys.';
    return { ...unreadable([textFinding(topOfFile, 'front-matter', message)]), prose: undefined };
  }
  const keys = readYaml(parts.keys, 2);
  const { prose, problems, places } = readBody(parts.body, options);
  return {
    value: keys.value,
    problems: [...keys.problems, ...problems],
    prose,
    positionOf: (keyPath, part) =>
      (keyPath[0] === 'prose' ? positionInBody(places, keyPath) : undefined) ?? keys.positionOf(keyPath, part),
  };
}
