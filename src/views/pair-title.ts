import { inSentence } from '../domain/in-sentences.ts';
import { fit } from './page-head.ts';

/** `Chief medical information officer (CMIO)` -> `CMIO`; other titles as they are. */
const abbreviated = (title: string): string => /\(([^)]+)\)$/.exec(title)?.[1] ?? title;

/** The title of a pair for search results: as many names in full as fit in 60 characters. */
export function pairTitle(a: string, b: string): string {
  const versions = [
    [a, b],
    [abbreviated(a), b],
    [a, abbreviated(b)],
    [abbreviated(a), abbreviated(b)],
  ].map(([first = '', second = '']) => `${first} vs. ${inSentence(second)}`);
  return versions.find((version) => version.length <= 60) ?? fit(versions.at(-1) ?? '', 70);
}
