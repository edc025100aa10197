import type { Collection } from '../issues.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { pairId, splitPairId } from '../pairs.ts';
import { type Reference, type ReferenceTarget, referencesOf } from '../references.ts';
import { rememberFor } from '../remember.ts';
import { allEntries, allTexts, finding, type IntegrityCheck, type IntegrityContext, repeatsOf } from './context.ts';
import { collectionsWith, isKnown, knownIds, mayBePair } from './directory.ts';

/** What a reference names, for a sentence: `There is no … "x"`. */
const targetNames: Readonly<Record<ReferenceTarget, string>> = {
  anything: 'entry',
  career: 'career',
  credential: 'credential',
  entry: 'career or role',
  occupation: 'occupation',
  role: 'role',
  source: 'source',
  step: 'career, role, credential, article or pair',
  subject: 'career, role or credential',
  term: 'glossary term',
};

/** What an entry of a collection is called, and where its ids are written. */
const collectionNames: Readonly<Record<Collection, string>> = {
  articles: 'an article',
  careers: 'a career',
  changes: 'a change',
  comparisons: 'a comparison',
  credentials: 'a credential',
  glossary: 'a glossary term',
  occupations: 'an occupation',
  pages: 'a page',
  redirects: 'a redirect',
  roles: 'a role',
  sources: 'a source',
  wages: 'a file of wages',
};

const idPlaces: Partial<Record<ReferenceTarget, string>> = {
  source: 'The ids are those of the items in sources.yaml.',
  term: 'The ids are those of the items in glossary.yaml.',
};

/** Where an id went, if a redirect says so. */
function movedTo({ content }: IntegrityContext, id: string): string | undefined {
  const moved = content.redirects.find(({ from }) => from.split('/').at(-2) === id);
  return moved?.to.split('/').at(-2);
}

/** Joins those parts of a hint that have something to say, each once. */
const sentences = (...parts: readonly (string | undefined)[]): string =>
  [...new Set(parts)].filter((part) => part !== undefined).join(' ');

/** Why an id that is written as a pair’s names none; undefined where it is not written as one. */
function describePair(context: IntegrityContext, id: string): [message: string, hint: string] | undefined {
  const { directory } = context;
  const pair = splitPairId(id);
  if (pair === undefined) return undefined;
  const start = `There is no page for the pair "${id}":`;
  const unknown = pair.filter((half) => !isKnown(directory, 'entry', half));
  const [first] = unknown;
  if (first === undefined) {
    const reason = pair[0] === pair[1] ? 'its two halves are the same' : 'one half is a career, the other a role';
    return [`${start} ${reason}.`, 'Name two different careers, or two different roles.'];
  }
  const found = unknown.map((half) => {
    const moved = movedTo(context, half);
    if (moved === undefined || !isKnown(directory, 'entry', moved)) {
      return didYouMean(nearest(half, knownIds(directory, 'entry')));
    }
    const [one, other] = pair.map((each) => (each === half ? moved : each));
    const renamed = unknown.length === 1 && one && other ? ` Write ${pairId(one, other)}.` : '';
    return `The id of "${half}" is now "${moved}".${renamed}`;
  });
  const advice = 'Name two careers or two roles that there are, in alphabetical order: a-vs-b.';
  const missing = [...new Set(unknown)].map((half) => `"${half}"`).join(' or ');
  return [`${start} no career or role has the id ${missing}.`, sentences(...found) || advice];
}

function describeUnknown(context: IntegrityContext, { id, target }: Reference): [message: string, hint: string] {
  const name = targetNames[target];
  const moved = movedTo(context, id);
  if (moved !== undefined && isKnown(context.directory, target, moved)) {
    return [`"${id}" has moved.`, `Its id is now "${moved}".`];
  }
  const pair = mayBePair(target) ? describePair(context, id) : undefined;
  if (pair !== undefined) return pair;
  const [elsewhere] = collectionsWith(context.directory, id);
  if (elsewhere !== undefined) {
    return [`"${id}" is ${collectionNames[elsewhere]}; a ${name} is needed here.`, `Name a ${name}.`];
  }
  const suggestion = didYouMean(nearest(id, knownIds(context.directory, target)));
  const place = idPlaces[target] ?? 'The ids are the names of the files.';
  return [`There is no ${name} "${id}".`, sentences(suggestion, place)];
}

/** Whether the schema of the entry has refused a text already, since it could be no id at all. It sees no components. */
const isRefusedBySchema = ({ id, keyPath }: Reference): boolean => keyPath[0] !== 'prose' && !/^[a-z0-9-]+$/.test(id);

/** All entries with what they name; those that were refused are looked at too. */
const namingEntries = rememberFor((context: IntegrityContext) =>
  allEntries(context).map((entry) => ({ entry, references: referencesOf(entry.collection, entry.value) })),
);

/** Every id that an entry names must exist. */
export const checkReferences: IntegrityCheck = (context) =>
  namingEntries(context).flatMap(({ entry, references }) =>
    references
      .filter((reference) => !isRefusedBySchema(reference))
      .filter(({ id, target }) => !isKnown(context.directory, target, id))
      .map((reference) =>
        finding(entry, reference.keyPath, 'unknown-reference', ...describeUnknown(context, reference)),
      ),
  );

/** Lists whose items are each about another entry. Several routes lead to one credential, several figures are of one occupation. */
const listsOfOthers: ReadonlySet<string> = new Set([
  'arrivals',
  'confusedWith',
  'credentials',
  'moves',
  'nextSteps',
  'occupations',
]);

/** The list that an id belongs to, as text: the ids of one list or one attribute, or what the items of one list are about. */
function listOf({ keyPath, target }: Reference): string | undefined {
  const [first, last] = [keyPath[0], keyPath.at(-1)];
  if (first === 'prose') return JSON.stringify(keyPath);
  if (typeof last === 'number') return JSON.stringify(keyPath.slice(0, -1));
  return keyPath.length === 3 && listsOfOthers.has(String(first)) && target !== 'source' ? String(first) : undefined;
}

/** A list names an id once, and a text shows a figure once. */
export const checkRepeatedReferences: IntegrityCheck = (context) => [
  ...repeatedItems(context),
  ...allTexts(context).flatMap(({ entry, prose }) => {
    const figures = prose.embeds.flatMap(({ component, attributes: { of, title } }, index) =>
      component === 'PayFigure' ? [{ key: `${of} ${title}`, index }] : [],
    );
    return repeatsOf(figures, ({ key }) => key).map(({ item: { index } }) =>
      finding(entry, ['prose', 'embeds', index], 'repeated-reference', 'This figure stands in the text already.'),
    );
  }),
];

const repeatedItems: IntegrityCheck = (context) =>
  namingEntries(context).flatMap(({ entry, references }) => {
    const seen = new Set<string>();
    return references.flatMap((reference) => {
      const list = listOf(reference);
      const name = `${list} ${reference.id}`;
      if (list === undefined || !seen.has(name)) {
        seen.add(name);
        return [];
      }
      const message = `"${reference.id}" stands in this list for the second time.`;
      return [finding(entry, reference.keyPath, 'repeated-reference', message)];
    });
  });
