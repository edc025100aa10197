import type { Finding } from '../issues.ts';
import { finding, type IntegrityCheck, repeatsOf } from './context.ts';

/** Ids are unique among careers and roles, and within the lists of sources and terms. */
export const checkUniqueIds: IntegrityCheck = ({ content, directory }) => {
  const twice = content.roles
    .filter(({ id }) => directory.has('careers', id))
    .map(({ id }) => finding({ collection: 'roles', id }, [], 'duplicate-id', `There is a career "${id}" too.`));
  const inLists = (['glossary', 'sources'] as const).flatMap((collection) =>
    repeatsOf<{ id: string }>(content[collection], ({ id }) => id).map(({ item: { id }, occurrence }) =>
      finding(
        { collection, id, occurrence },
        ['id'],
        'duplicate-id',
        `The id "${id}" stands twice in ${collection}.yaml.`,
      ),
    ),
  );
  return [...twice, ...inLists];
};

/** No two careers, roles, articles or credentials have the same title. Each is told, so that the check of one file tells it. */
export const checkUniqueTitles: IntegrityCheck = ({ content }) => {
  const titled = (['careers', 'roles', 'articles', 'credentials'] as const).flatMap((collection) =>
    content[collection].map(({ id, title }) => ({ collection, id, title })),
  );
  const byTitle = Map.groupBy(titled, ({ title }) => title.toLowerCase());
  return titled.flatMap(({ collection, id, title }) => {
    const others = byTitle
      .get(title.toLowerCase())
      ?.filter((other) => other.id !== id || other.collection !== collection);
    const [other] = others ?? [];
    if (other === undefined) return [];
    const message = `The title "${title}" is taken by ${other.collection}/${other.id}.`;
    return [finding({ collection, id }, ['title'], 'duplicate-title', message)];
  });
};

/** No entry names itself as a move, a neighbor or a next step. */
export const checkSelfReferences: IntegrityCheck = ({ content }) => {
  const neighbors = (['careers', 'roles'] as const).flatMap((collection) =>
    content[collection].flatMap(({ id, confusedWith }) =>
      confusedWith.flatMap(({ entry }, index): Finding[] => {
        const message = `"${id}" cannot be confused with itself.`;
        return entry === id
          ? [finding({ collection, id }, ['confusedWith', index, 'entry'], 'points-at-itself', message)]
          : [];
      }),
    ),
  );
  const moves = content.roles.flatMap(({ id, moves }) =>
    moves.flatMap(({ to }, index): Finding[] => {
      const message = `A move from "${id}" cannot lead back to itself.`;
      return to === id
        ? [finding({ collection: 'roles', id }, ['moves', index, 'to'], 'points-at-itself', message)]
        : [];
    }),
  );
  const terms = content.glossary.flatMap(({ id, related }) =>
    (related ?? []).flatMap((other, index): Finding[] => {
      const message = `The term "${id}" cannot be related to itself.`;
      return other === id
        ? [finding({ collection: 'glossary', id }, ['related', index], 'points-at-itself', message)]
        : [];
    }),
  );
  const steps = content.articles.flatMap(({ id, nextSteps }) =>
    nextSteps.flatMap(({ to }, index): Finding[] => {
      const message = `The next step after "${id}" cannot be the same article.`;
      return to === id
        ? [finding({ collection: 'articles', id }, ['nextSteps', index, 'to'], 'points-at-itself', message)]
        : [];
    }),
  );
  return [...neighbors, ...moves, ...terms, ...steps];
};
