import type { Embed } from './content.ts';
import type { Position } from './issues.ts';

/** An attribute of a component in a parsed text; `value` is an object where it is an expression, null where it has none. */
export interface MarkdownAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | object | null;
}

/** A node of a parsed text in MDX (mdast), as far as the rules look at it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  /** The name of a component; null or undefined for a tag without a name. */
  readonly name?: string | null;
  readonly attributes?: readonly MarkdownAttribute[];
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: Position };
}

/** Whether a node is a component or an HTML tag. */
export const isTag = (node: MarkdownNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a node leads somewhere: a link, or the definition that a reference link uses. */
const isLink = (node: MarkdownNode): boolean => node.type === 'link' || node.type === 'definition';

/** Whether a tag is a component: HTML tags start with a small letter. */
export const isComponent = (node: MarkdownNode): boolean => isTag(node) && /^[A-Z]/.test(node.name ?? '');

/** Whether a node is an expression that holds nothing but comments, so that nothing of it runs and nothing is shown. */
export function isRemark({ type, value = '' }: MarkdownNode): boolean {
  const isExpression = type === 'mdxFlowExpression' || type === 'mdxTextExpression';
  return isExpression && value.includes('/*') && value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

/** Where a node starts; the top of the file for a node that the parser made up. */
export function positionOfNode(node: MarkdownNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** All nodes of a tree in the order of the text, the tree itself first. */
export function descendants(tree: MarkdownNode): MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return found;
}

/** The components of a text, in order. */
export function componentNodes(tree: MarkdownNode): MarkdownNode[] {
  return descendants(tree).filter(isComponent);
}

/** The links of a text, in order. */
export function linkNodes(tree: MarkdownNode): MarkdownNode[] {
  return descendants(tree).filter(isLink);
}

/** A component as entries carry it: its name and those attributes that are plain text. */
export function embedOf(node: MarkdownNode): Embed {
  const attributes: Record<string, string> = {};
  for (const { name, value } of node.attributes ?? []) {
    if (name !== undefined && typeof value === 'string') attributes[name] = value;
  }
  return { component: node.name ?? '', attributes };
}

/** The text of a node without markup, as it stands; expressions and imports say nothing. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value ?? '';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}
