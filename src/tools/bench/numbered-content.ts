import type { Content } from '../../domain/content.ts';

/** How many sets of roles share one set of occupations: titles outnumber what statistics count. */
const setsPerOccupations = 4;

/** Puts a number behind every id of a value that the sets do not share; the two of a pair each get one. */
function renumber<T>(value: T, numbers: ReadonlyMap<string, number>): T {
  if (typeof value === 'string') {
    const ids = value.split('-vs-').map((id) => (numbers.get(id) ? `${id}-${numbers.get(id)}` : id));
    return ids.join('-vs-') as T;
  }
  if (Array.isArray(value)) return value.map((item) => renumber(item, numbers)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renumber(item, numbers)])) as T;
}

/**
 * Makes content of any size from real content, for counting work: roles, occupations, articles and verdicts stand once
 * more in every further set, with numbered ids that point within the set. Texts are the same in all sets.
 *
 * @param content The real content.
 * @param sets How many sets of roles, the real one included.
 */
export function numberedContent(content: Content, sets: number): Content {
  const { roles, occupations, articles, comparisons } = content;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const all = {
    roles: [...roles],
    occupations: [...occupations],
    articles: [...articles],
    comparisons: [...comparisons],
  };
  const roleIds = new Set(roles.map(({ id }) => id));
  for (let set = 1; set < sets; set += 1) {
    const group = Math.floor(set / setsPerOccupations);
    const numbers = new Map<string, number>([
      ...[...roles, ...articles].map(({ id }) => [id, set] as const),
      ...occupations.map(({ id }) => [id, group] as const),
    ]);
    all.roles.push(...roles.map((role) => ({ ...renumber(role, numbers), title: `${role.title} ${set}` })));
    for (const { prose, ...article } of articles) {
      all.articles.push({ ...renumber(article, numbers), title: `${article.title} ${set}`, prose });
    }
    for (const { prose, ...verdict } of comparisons) {
      if (roleIds.has(verdict.first)) all.comparisons.push({ ...renumber(verdict, numbers), prose });
    }
    if (set % setsPerOccupations === 0) all.occupations.push(...occupations.map((each) => renumber(each, numbers)));
  }
  for (const list of Object.values(all)) (list as { id: string }[]).sort(byId);
  return { ...content, ...all };
}
