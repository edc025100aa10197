import { type ArticleComponent, articleComponents, findArticleComponent } from '../vocabulary/article-components.ts';
import type { Problem, TextFinding } from './issues.ts';
import {
  componentNodes,
  descendants,
  isRemark,
  isTag,
  type MarkdownAttribute,
  type MarkdownNode,
  positionOfNode,
  textOf,
} from './markdown-tree.ts';
import { didYouMean, nearest } from './nearest.ts';
import { problem } from './rules.ts';
import { isExternalLink, isFilePath } from './site-links.ts';

/** Which rules apply beyond what every text may use. */
export interface ArticleRuleOptions {
  /** Whether a paragraph or table with dollars or percent needs a citation; so in articles. */
  readonly figuresNeedSources: boolean;
  /** Whether the listed components may be used. */
  readonly takesComponents: boolean;
}

const componentNames = Object.keys(articleComponents);

/** Puts a suggestion before advice, where there is one. */
function suggestBefore(advice: string, word: string, candidates: readonly string[]): string {
  return [didYouMean(nearest(word, candidates)), advice].filter((part) => part !== undefined).join(' ');
}

function checkName(node: MarkdownNode): Problem[] {
  const name = node.name ?? '';
  if (name === '') return [problem('unknown-component', 'This tag has no name.')];
  if (/^[a-z]/.test(name)) return [problem('raw-html', `<${name}> is HTML, which texts may not use.`)];
  const advice = `The components are ${componentNames.join(', ')}.`;
  return [
    problem('unknown-component', `There is no component <${name}>.`, suggestBefore(advice, name, componentNames)),
  ];
}

function checkAttribute(tag: string, attribute: MarkdownAttribute, component: ArticleComponent): Problem[] {
  const name = attribute.name ?? '';
  if (attribute.type !== 'mdxJsxAttribute') {
    return [problem('attribute-value', `<${tag}> takes its attributes one by one, not from curly braces.`)];
  }
  const known = Object.keys(component.attributes);
  if (!known.includes(name)) {
    const hint = suggestBefore(`<${tag}> knows ${known.join(' and ')}.`, name, known);
    return [problem('unknown-attribute', `<${tag}> has no attribute "${name}".`, hint)];
  }
  if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
    const what =
      typeof attribute.value === 'object' && attribute.value !== null ? 'stands in curly braces' : 'has no value';
    return [
      problem(
        'attribute-value',
        `The attribute "${name}" of <${tag}> ${what}.`,
        `Write it as ${name}="…": ${component.attributes[name]?.description}`,
      ),
    ];
  }
  return [];
}

function checkAttributes(
  tag: string,
  attributes: readonly MarkdownAttribute[],
  component: ArticleComponent,
): Problem[] {
  const names = attributes.map(({ name }) => name);
  const missing = Object.entries(component.attributes)
    .filter(([name, { required }]) => required && !names.includes(name))
    .map(([name, { description }]) =>
      problem('missing-attribute', `<${tag}> needs the attribute "${name}".`, `Write ${name}="…": ${description}`),
    );
  const repeated = new Set(names.filter((name, index) => name !== undefined && names.indexOf(name) !== index));
  return [
    ...attributes.flatMap((attribute) => checkAttribute(tag, attribute, component)),
    ...[...repeated].map((name) =>
      problem('attribute-value', `<${tag}> has the attribute "${name}" twice.`, 'Keep one of the two.'),
    ),
    ...missing,
  ];
}

function checkEnclosedText(tag: string, node: MarkdownNode, component: ArticleComponent): Problem[] {
  const isEmpty = (node.children ?? []).length === 0;
  if (component.encloses === 'text' && isEmpty) {
    return [
      problem('component-content', `<${tag}> encloses no text.`, `Write the text between <${tag} …> and </${tag}>.`),
    ];
  }
  if (component.encloses === 'nothing' && !isEmpty) {
    return [
      problem(
        'component-content',
        `<${tag}> encloses text that would be lost.`,
        `Close it at once, as <${tag} … />, and put the text after it.`,
      ),
    ];
  }
  return [];
}

function checkTag(node: MarkdownNode, { takesComponents }: ArticleRuleOptions): Problem[] {
  const component = findArticleComponent(node.name ?? '');
  if (component === undefined) return checkName(node);
  const tag = node.name ?? '';
  if (!takesComponents) return [problem('component-place', `<${tag}> cannot be shown here.`)];
  return [...checkAttributes(tag, node.attributes ?? [], component), ...checkEnclosedText(tag, node, component)];
}

/** Browsers skip control characters and spaces in an address, so they are left out before the scheme is read. */
function checkScheme(url: string): Problem[] {
  const address = url.replace(/[^!-\u{10ffff}]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['https', 'http', 'mailto'].includes(scheme)) {
    return [problem('unsafe-link', `Addresses that start with "${scheme}:" are not allowed.`)];
  }
  return /^[/\\]{2}/.test(address) ? [problem('unsafe-link', 'An address may not start with two slashes.')] : [];
}

/** A link to a page of this site as it must be written; undefined where it cannot be told what is meant. */
export function closeLink(url: string): string | undefined {
  const [, path = '', rest = ''] = /^\/?([a-z0-9-]+(?:\/[a-z0-9-]+)+)\/?([?#].*)?$/.exec(url) ?? [];
  return path === '' ? undefined : `/${path}/${rest}`;
}

function checkLink(url: string): Problem[] {
  const unsafe = checkScheme(url);
  if (unsafe.length > 0 || isExternalLink(url) || url.startsWith('#')) return unsafe;
  const path = url.split(/[?#]/)[0] ?? '';
  if (path.startsWith('/') && (path.endsWith('/') || isFilePath(path))) return [];
  const closed = closeLink(url);
  const advice = closed === undefined ? undefined : `Write ${closed}.`;
  return [problem('link-form', `The link "${url}" must start and end with a slash.`, advice)];
}

function checkNode(node: MarkdownNode, options: ArticleRuleOptions): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [problem('import-or-export', 'A text may not import or export anything.')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isRemark(node) ? [] : [problem('expression', 'Curly braces would run as a program here.')];
    case 'heading':
      return node.depth === 1
        ? [problem('top-heading', `"${textOf(node)}" is a top-level heading; the title is the only one.`)]
        : [];
    case 'link':
    case 'definition':
      return checkLink(node.url ?? '');
    case 'image':
    case 'imageReference':
      return [problem('picture', 'A picture cannot be shown here.'), ...checkScheme(node.url ?? '')];
    default:
      return isTag(node) ? checkTag(node, options) : [];
  }
}

/** The parts of a text that each need a citation of their own: paragraphs, whole tables, components around bare text. */
function statementsOf(node: MarkdownNode): MarkdownNode[] {
  const isStatement =
    node.type === 'paragraph' ||
    node.type === 'table' ||
    (isTag(node) && node.children?.some(({ type }) => type === 'text'));
  return isStatement ? [node] : (node.children ?? []).flatMap(statementsOf);
}

const figure = /\$\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?%|\bpercent\b/i;

function checkFigures(statement: MarkdownNode): Problem[] {
  const found = figure.exec(textOf(statement))?.[0];
  if (found === undefined || componentNodes(statement).some(({ name }) => name === 'Cite')) return [];
  const part = statement.type === 'table' ? 'table' : 'paragraph';
  return [problem('uncited-figure', `This ${part} states a figure ("${found}") without citing its source.`)];
}

/**
 * Checks that a text uses only what texts may use: listed components with their attributes, Markdown, safe links.
 * @param tree the text as parsed, with positions.
 * @returns what is wrong, in the order of the text; empty when all is well.
 */
export function checkArticleText(tree: MarkdownNode, options: ArticleRuleOptions): TextFinding[] {
  const at = (node: MarkdownNode, problems: readonly Problem[]): TextFinding[] => {
    const position = positionOfNode(node);
    return problems.map((found) => ({ ...found, ...position }));
  };
  const uncited = options.figuresNeedSources ? statementsOf(tree).flatMap((node) => at(node, checkFigures(node))) : [];
  return [...descendants(tree).flatMap((node) => at(node, checkNode(node, options))), ...uncited].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}
