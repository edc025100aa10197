import { idPattern } from '../../schemas/id-pattern.ts';
import { toId } from '../read-content/list-files.ts';

/**
 * What is wrong with an id that a person gives an entry.
 * @returns what to write instead; undefined where it can be an id.
 */
export function idFault(id: string): string | undefined {
  if (!idPattern.test(id)) return `"${id}" cannot be an id. Write ${toId(id) || 'a word'}.`;
  return id.includes('-vs-') ? 'An id cannot hold -vs-, which joins the two ids of a comparison.' : undefined;
}
