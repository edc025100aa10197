import type { SearchRecord } from './search-records.ts';
import type { TextSection } from './search-texts.ts';

/** A record as Pagefind takes it: a page of its own making, which nobody but its indexer reads. */
export interface PagefindPage {
  readonly url: string;
  /** HTML with neither filters nor sorts, which would make Pagefind’s files differ on every run. */
  readonly content: string;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const meta = (key: string, text: string): string =>
  `<i data-pagefind-meta="${key}[content]" content="${escaped(text)}"></i>`;

/** The anchor says in which section a word stands; only an author’s own heading is text to be found. */
const sectionHtml = ({ anchor, heading, text }: TextSection): string => {
  const id = anchor === '' ? '' : ` id="${escaped(anchor)}"`;
  return `${heading === undefined ? `<div${id}></div>` : `<h2${id}>${escaped(heading)}</h2>`}<p>${escaped(text)}</p>`;
};

/**
 * What the full-text layer is fed with for one record. Its names are no text: Pagefind searches what it is told of a
 * page, but takes excerpts from the text alone.
 */
export function pagefindPage({
  url,
  kind,
  title,
  abbreviation,
  alternateTitles,
  askedAs,
  text,
}: Pick<
  SearchRecord,
  'url' | 'kind' | 'title' | 'abbreviation' | 'alternateTitles' | 'askedAs' | 'text'
>): PagefindPage {
  const names = [abbreviation, ...alternateTitles].filter(Boolean).join(', ');
  const told = Object.entries({ title, kind, names, asked: askedAs.join('; ') })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => meta(key, value))
    .join('');
  return {
    url,
    content: `<html lang="en"><body>${told}${text.map(sectionHtml).join('')}</body></html>`,
  };
}
