import { type AttributeTarget, findArticleComponent } from '../../vocabulary/article-components.ts';
import type { NamedCollection } from './find-entry.ts';
import type { Splice } from './splices.ts';

const attributeCollections: Readonly<Record<AttributeTarget, readonly NamedCollection[]>> = {
  entry: ['careers', 'roles'],
  occupations: ['occupations'],
  role: ['roles'],
  source: ['sources'],
  term: ['glossary'],
};

/** Where the text of an .mdx file starts, behind its keys. */
const bodyStart = (text: string): number => /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m.exec(text)?.[0].length ?? 0;

const tagPattern = /<([A-Z]\w*)((?:\s+[\w-]+\s*=\s*"[^"]*")*)\s*\/?>/g;
const attributePattern = /([\w-]+)(\s*=\s*")([^"]*)"/g;

/** Every id in an attribute that may name an entry of the collection, with its place. */
function idsInTags(text: string, collection: NamedCollection): { id: string; from: number }[] {
  return [...text.matchAll(tagPattern)].flatMap((tag) => {
    const [, component = '', attributes = ''] = tag;
    const known = findArticleComponent(component)?.attributes ?? {};
    const attributesAt = tag.index + 1 + component.length;
    return [...attributes.matchAll(attributePattern)].flatMap(
      ({ index, 1: name = '', 2: equals = '', 3: value = '' }) => {
        const refersTo = known[name]?.refersTo;
        if (refersTo === undefined || !attributeCollections[refersTo].includes(collection)) return [];
        const valueAt = attributesAt + index + name.length + equals.length;
        return [...value.matchAll(/[^\s,]+/g)].map((id) => ({ id: id[0], from: valueAt + id.index }));
      },
    );
  });
}

/** Changes an id in the components of an .mdx text. */
export function renameInComponents(text: string, collection: NamedCollection, from: string, to: string): Splice[] {
  return idsInTags(text, collection)
    .filter(({ id, from: at }) => id === from && at >= bodyStart(text))
    .map(({ from: at }) => ({ from: at, to: at + from.length, text: to }));
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Changes the address of links in an .mdx text: `[word](/roles/x/)` and `[word]: /roles/x/`.
 * @param from an address such as `/roles/x/` or `/glossary/#x`; what follows it (an anchor, a question) stays.
 */
export function moveLinks(text: string, from: string, to: string): Splice[] {
  const end = from.endsWith('/') ? '' : '(?![a-z0-9-])';
  const pattern = new RegExp(`(?<=\\]\\(<?|\\]:\\s*<?)${escapePattern(from)}${end}`, 'g');
  return [...text.matchAll(pattern)]
    .filter(({ index }) => index >= bodyStart(text))
    .map(({ index }) => ({ from: index, to: index + from.length, text: to }));
}

/** Changes an id in links to the picker: `/compare/?with=a,b`. */
export function renameInPicker(text: string, from: string, to: string): Splice[] {
  return [...text.matchAll(/\/compare\/\?with=([a-z0-9,-]+)/g)].flatMap(({ index, 0: whole, 1: ids = '' }) => {
    const at = index + whole.length - ids.length;
    return [...ids.matchAll(/[a-z0-9-]+/g)]
      .filter(([id]) => id === from)
      .map((id) => ({ from: at + id.index, to: at + id.index + from.length, text: to }));
  });
}
