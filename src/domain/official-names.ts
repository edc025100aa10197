import { inSentence } from './in-sentences.ts';

/** An official title as running text says it: `Managers, all other` -> `managers not listed elsewhere`. */
export const occupationInSentence = (title: string): string =>
  inSentence(title)
    .replace(/, all other$/, ' not listed elsewhere')
    .replace(/^(.+), postsecondary$/, 'postsecondary $1');

/** A state as it stands after `in`: the one that takes an article gets it. */
export const placeInSentence = (name: string): string => (name.startsWith('District') ? `the ${name}` : name);
