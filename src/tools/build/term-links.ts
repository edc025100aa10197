import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HastContent, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { parse } from 'yaml';
import type { GlossaryTerm } from '../../domain/content.ts';
import { splitAtTerms, type TermFinder, termFinder } from '../../domain/term-links.ts';
import { places } from '../../schemas/places.ts';

/** How many terms are linked in one text: more would make it hard to read. */
const most = 10;

/** Where a term may stand: in running text, not in a heading, a link, a table or another component’s label. */
const blocks = new Set(['p', 'li']);
const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'table', 'Term', 'Cite']);

/** The terms that the text has linked so far. */
function usedTerms({ data }: HastVisitorContext): Set<string> {
  const key = 'crosswalk:terms';
  const used = data[key] instanceof Set ? data[key] : new Set<string>();
  data[key] = used;
  return used;
}

/** Whether a text node stands in a paragraph or list item, outside links and headings. */
function isRunningText(node: HastContent, context: HastVisitorContext): boolean {
  let inBlock = false;
  for (let parent = context.parent(node); parent; parent = context.parent(parent)) {
    const name = 'tagName' in parent ? parent.tagName : 'name' in parent ? (parent.name ?? '') : '';
    if (closed.has(name)) return false;
    inBlock ||= blocks.has(name);
  }
  return inBlock;
}

const element = (tagName: string, properties: Record<string, string | string[]>, children: HastContent[]) =>
  ({ type: 'element', tagName, properties, children }) as HastContent;
const text = (value: string): HastContent => ({ type: 'text', value });

/** The terms of a glossary, and what finds them in a text. */
interface Terms {
  readonly byId: ReadonlyMap<string, GlossaryTerm>;
  readonly finder: TermFinder;
}

const termsOf = (terms: readonly GlossaryTerm[]): Terms => ({
  byId: new Map(terms.map((term) => [term.id, term])),
  finder: termFinder(terms),
});

/** Reads a glossary whenever it says something new; while it cannot be understood, it says what it said before. */
function glossaryReader(path: string): () => Terms {
  let text: string | undefined;
  let terms = termsOf([]);
  return () => {
    const now = readFileSync(path, 'utf8');
    if (now === text) return terms;
    text = now;
    try {
      terms = termsOf(parse(now) ?? []);
    } catch {
      // The check tells what is wrong, and keeps the pages back until it is mended.
    }
    return terms;
  };
}

/**
 * A Sätteri plugin that links the first use of each glossary term in a text to its definition, which shows on focus and
 * hover without a script. The glossary is read anew for each text, since in development it may have changed.
 * @param contentFolder the folder that holds `glossary.yaml`
 * @param base the path the site lives under, with slashes at both ends
 */
export function termLinks(contentFolder: string, base: string): () => HastPluginDefinition {
  const readGlossary = glossaryReader(join(contentFolder, places.glossary.at));
  return () => linksTo(readGlossary(), base);
}

function linksTo({ byId, finder }: Terms, base: string): HastPluginDefinition {
  return {
    name: 'crosswalk:term-links',
    mdxJsxTextElement: {
      filter: ['Term'],
      visit(node, context) {
        const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
        if (typeof id === 'string') usedTerms(context).add(id);
      },
    },
    text(node, context) {
      if (!isRunningText(node, context)) return;
      const used = usedTerms(context);
      const pieces = splitAtTerms(node.value, finder, used, most);
      if (pieces.every(({ kind }) => kind === 'text')) return;
      context.replaceNode(
        node,
        pieces.map((piece) => {
          const term = piece.kind === 'term' ? byId.get(piece.id) : undefined;
          if (piece.kind === 'text' || !term) return text(piece.text);
          const expansion = term.expandsTo ? [element('strong', {}, [text(`${term.expandsTo}. `)])] : [];
          return element('span', { className: ['term'] }, [
            element('a', { href: `${base.replace(/\/$/, '')}/glossary/#${term.id}` }, [text(piece.text)]),
            element('span', { className: ['term-note'], role: 'note' }, [...expansion, text(term.definition)]),
          ]);
        }),
      );
    },
  };
}
