import { buildDirectory, isKnown, knownIds, sharedCollection } from '../../domain/integrity/directory.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { WrongCall } from '../check/check-request.ts';
import { CannotDo } from '../editor-command.ts';
import type { ContentReading } from '../read-content.ts';

const advice = 'Name two careers or two roles.';

/** The two entries of a comparison, in the order in which it names them. */
export interface ComparedPair {
  readonly first: string;
  readonly second: string;
}

/**
 * Understands the words that name what is compared.
 * @throws WrongCall where they are not two; CannotDo where they cannot be compared.
 */
export function readComparedPair(
  words: readonly string[],
  { content, unread }: Pick<ContentReading, 'content' | 'unread'>,
): ComparedPair {
  const [a, b, ...more] = words;
  if (a === undefined || b === undefined || more.length > 0) throw new WrongCall('Name the two ids that are compared.');
  const directory = buildDirectory(content, unread);
  for (const id of [a, b]) {
    if (isKnown(directory, 'entry', id)) continue;
    const suggestion = didYouMean(nearest(id, knownIds(directory, 'entry')));
    throw new CannotDo(`There is no career or role "${id}". ${suggestion ?? advice}`);
  }
  if (a === b) throw new CannotDo(`"${a}" cannot be compared with itself. ${advice}`);
  if (sharedCollection(directory, a, b) === undefined) {
    const [career, role] = directory.idsOf('careers').includes(a) ? [a, b] : [b, a];
    throw new CannotDo(`"${career}" is a career, "${role}" a role. ${advice}`);
  }
  return a < b ? { first: a, second: b } : { first: b, second: a };
}
