import { formatMoney } from '../../domain/format.ts';
import type { Page } from './page.ts';
import type { PageRule, Problem } from './problem.ts';
import type { SchemaVocabulary } from './schema-vocabulary.ts';

/** A node of a graph, or a value in it. */
type Value = string | number | boolean | null | Node | readonly Value[];
interface Node {
  readonly [key: string]: Value;
}

/** What is wrong with a value, with the way to it from the top of the graph. */
interface Fault {
  readonly at: string;
  readonly message: string;
}

const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Value];

/** The forms of the data types that are no free text. */
const forms: Readonly<Record<string, RegExp>> = {
  Date: /^\d{4}-\d{2}-\d{2}$/,
  DateTime: /^\d{4}-\d{2}-\d{2}T[\d:]+(?:Z|[+-]\d{2}:\d{2})$/,
  Duration: /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  URL: /^https?:\/\//,
};
const numbers = ['Float', 'Integer', 'Number'];

/** Whether a plain value may stand where a range is asked for. An address stands for the thing it names. */
function fitsRange(value: Value, range: readonly string[], vocabulary: SchemaVocabulary): boolean {
  if (typeof value === 'number') return range.some((type) => numbers.includes(type));
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value !== 'string') return false;
  return range.some((type) => {
    const form = vocabulary.hasType(type) ? forms['URL'] : forms[type];
    return !numbers.includes(type) && (form === undefined || form.test(value));
  });
}

function faultsOfValue(value: Value, range: readonly string[], at: string, vocabulary: SchemaVocabulary): Fault[] {
  if (!isNode(value)) {
    if (fitsRange(value, range, vocabulary)) return [];
    return [{ at, message: `${JSON.stringify(value)} may not stand here; schema.org asks for ${range.join(' or ')}` }];
  }
  const type = value['@type'];
  if (type === undefined && typeof value['@id'] === 'string' && Object.keys(value).length === 1) return [];
  const fits = typeof type === 'string' && range.some((asked) => vocabulary.isA(type, asked));
  const misfit = fits ? [] : [{ at, message: `${type} may not stand here; schema.org asks for ${range.join(' or ')}` }];
  return [...misfit, ...faultsOfNode(value, at, vocabulary)];
}

/** What in a node and below it is not in the vocabulary. */
function faultsOfNode(node: Node, at: string, vocabulary: SchemaVocabulary): Fault[] {
  const type = node['@type'];
  if (typeof type !== 'string' || !vocabulary.hasType(type)) {
    return [{ at, message: `schema.org has no type ${JSON.stringify(type)}` }];
  }
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === '@type' || key === '@id') return [];
    const here = `${at}.${key}`;
    const range = vocabulary.rangeOf(type, key)?.filter((name) => name !== 'IdReference');
    if (range === undefined) return [{ at: here, message: `schema.org gives ${type} no property ${key}` }];
    return itemsOf(value).flatMap((item) => faultsOfValue(item, range, here, vocabulary));
  });
}

const has = (node: Node, ...keys: readonly string[]): string[] => keys.filter((key) => node[key] === undefined);

/** What Google’s guides ask of a type beyond the vocabulary, and what else keeps a node from being of use. */
const demands: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  Article: (node) => [
    ...has(node, 'headline', 'image', 'author', 'datePublished', 'dateModified').map(
      (key) => `an Article needs ${key}`,
    ),
    ...(String(node['dateModified']) < String(node['datePublished']) ? ['it was changed before it was published'] : []),
  ],
  BreadcrumbList: (node) => {
    const steps = itemsOf(node['itemListElement']).filter(isNode);
    return [
      ...(steps.length < 2 ? ['a trail needs two steps'] : []),
      ...(steps.every((step, index) => step['position'] === index + 1) ? [] : ['the steps must count from 1']),
      ...(steps.some((step) => has(step, 'name', 'item').length > 0) ? ['every step needs name and item'] : []),
    ];
  },
  Dataset: (node) => {
    const { length } = String(node['description'] ?? '');
    return [
      ...has(node, 'name', 'description', 'license', 'distribution').map((key) => `a Dataset needs ${key}`),
      ...(length < 50 || length > 5000 ? ['the description of a Dataset takes 50 to 5,000 characters'] : []),
    ];
  },
  ItemList: (node) => (itemsOf(node['itemListElement']).length === 0 ? ['the list is empty'] : []),
};

/** Properties whose text, and whose dollars, readers must find on the page too. */
const saidTexts = ['headline', 'name', 'alternateName', 'description', 'occupationalCategory', 'educationRequirements'];
const saidDollars = ['median', 'percentile10', 'percentile25', 'percentile75', 'percentile90'];

/** What a graph says and the page does not. */
function unsaid(value: Value, at: string, text: string): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item) => unsaid(item, at, text));
  // The last step of a trail is the page itself, which the trail on the page leaves out.
  if (!isNode(value) || value['@type'] === 'ListItem') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${at}.${key}`;
    const said =
      saidTexts.includes(key) && typeof item === 'string'
        ? item.replace(/\s+/g, ' ')
        : saidDollars.includes(key) && typeof item === 'number'
          ? formatMoney(item)
          : undefined;
    if (said === undefined) return unsaid(item, here, text);
    return text.includes(said) ? [] : [{ at: here, message: `the page itself does not say “${said}”` }];
  });
}

function graphOf(page: Page): readonly Node[] {
  return page.structuredData.flatMap((block): readonly Node[] => {
    try {
      const data = JSON.parse(block) as Node;
      return itemsOf(data['@graph'] ?? data).filter(isNode);
    } catch {
      return [];
    }
  });
}

/**
 * Makes the rule that holds structured data against the vocabulary of schema.org, against what Google asks for, and
 * against the page: one graph a page, which says nothing that the page does not say.
 */
export const checkVocabulary =
  (vocabulary: SchemaVocabulary): PageRule =>
  (page) => {
    const report = (fix: string, faults: readonly Fault[]): readonly Problem[] =>
      faults.map(({ at, message }) => ({
        page: page.path,
        rule: 'structured-data',
        message: `In the structured data, ${at}: ${message}.`,
        fix,
      }));
    const graph = graphOf(page).map((node) => ({ node, at: String(node['@type']) }));
    const blocks = page.structuredData.length;
    return [
      ...report(
        'Put all nodes into one graph.',
        blocks > 1 ? [{ at: 'the page', message: `it has ${blocks} blocks` }] : [],
      ),
      ...report(
        'See the type on schema.org and mend src/views/structured-data.ts.',
        graph.flatMap(({ node, at }) => faultsOfNode(node, at, vocabulary)),
      ),
      ...report(
        'Give what Google’s guide to this type requires.',
        graph.flatMap(({ node, at }) => (demands[at]?.(node) ?? []).map((message) => ({ at, message }))),
      ),
      ...report(
        'Show it on the page, or leave it out.',
        graph.flatMap(({ node, at }) => unsaid(node, at, page.text)),
      ),
    ];
  };
