import { parse, stringify } from 'yaml';
import { type Followers, followersIn } from './reword.ts';
import { rewordMarkdown, rewordValue, wordsOf } from './reword-entry.ts';
import { seededRandom } from './seeded-random.ts';

/** Chance may put a real sentence together again, which no two verdicts may share: every sentence gets a number. */
const numberSentences = (text: string, set: number): string => text.replace(/(?<=\p{L})[.?!](?=\s)/gu, ` (${set})$&`);

function numberVerdict(verdict: Record<string, unknown>, set: number): Record<string, unknown> {
  const reasons = (key: string) => ({ [key]: (verdict[key] as readonly string[]).map((reason) => `${reason} ${set}`) });
  const answer = numberSentences(`${verdict['answer']} `, set).trim();
  return { ...verdict, answer, ...reasons('chooseFirst'), ...reasons('chooseSecond') };
}

/** Files of a content folder: path below it -> text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** How many sets of roles share one set of occupations at least: titles outnumber what statistics count. */
const leastSetsPerOccupations = 4;
/** How many sets of occupations there are at most: official statistics count about 830 occupations in all. */
const mostOccupationSets = 10;

const seed = 20261122;

const idsIn = (files: ContentFiles, folder: string): string[] =>
  [...files.keys()].flatMap((path) => new RegExp(`^${folder}/(.+)\\.(?:yaml|mdx)$`).exec(path)?.[1] ?? []);

/** Everything that the real entries say in words of their own. */
const followersOf = (files: ContentFiles): Followers =>
  followersIn([...files].flatMap(([path, text]) => (/^(?:careers|roles)\//.test(path) ? wordsOf(parse(text)) : [])));

/** Gives ids a number, and leaves alone those that no set repeats. */
type Renumber = (id: string) => string;

/** An id that is alone in a value, or the two of a pair. */
function renumberValue(value: unknown, renumber: Renumber): unknown {
  if (typeof value === 'string') return value.split('-vs-').map(renumber).join('-vs-');
  if (Array.isArray(value)) return value.map((item) => renumberValue(item, renumber));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renumberValue(item, renumber)]));
}

const renumberTexts = (text: string, renumber: Renumber): string =>
  text
    .replace(/(?<=\/(?:roles|compare|articles)\/)[a-z0-9-]+/g, (id) => id.split('-vs-').map(renumber).join('-vs-'))
    .replace(/(?<=\b(?:id|a|b|of|role)=")[a-z0-9-]+/g, renumber);

/** Another code of the same shape, which no other set has. */
const otherSocCode = (code: string, set: number): string =>
  `${String((Number(code.slice(0, 2)) + 7 * set) % 100).padStart(2, '0')}-${String((Number(code.slice(3)) + 137 * set) % 10000).padStart(4, '0')}`;

/**
 * Makes a catalogue of any size from the real one: the real entries, and further sets in which every role, occupation,
 * article and verdict stands once more with a number, a text of its own and references within the set. Every field is as
 * full as in the real entries; careers, credentials, terms and sources are shared by all sets, as they would be.
 *
 * @param files The real content folder.
 * @param sets How many sets of roles, the real one included.
 * @returns The files, one after the other; the same for the same content and number.
 */
export function* syntheticCatalogue(files: ContentFiles, sets: number): Generator<readonly [string, string]> {
  const followers = followersOf(files);
  const setsPerOccupations = Math.max(leastSetsPerOccupations, Math.ceil(sets / mostOccupationSets));
  const repeated = new Set(['roles', 'articles'].flatMap((folder) => idsIn(files, folder)));
  const occupations = new Set(idsIn(files, 'occupations'));
  for (const [path, text] of files) if (path !== 'dates.yaml' && !path.startsWith('wages/')) yield [path, text];

  const wages = new Map([...files].filter(([path]) => path.startsWith('wages/')));
  for (let set = 1; set < sets; set += 1) {
    const random = seededRandom(seed + set);
    const own = set % setsPerOccupations === 0;
    const group = Math.floor(set / setsPerOccupations);
    const renumber: Renumber = (id) => {
      if (repeated.has(id)) return `${id}-${set}`;
      return occupations.has(id) && group > 0 ? `${id}-${group}` : id;
    };
    for (const [path, text] of files) {
      const [folder = '', name = ''] = path.split('/');
      const id = name.replace(/\.\w+$/, '');
      if (folder === 'roles') {
        const role = renumberValue(rewordValue(parse(text), followers, random), renumber) as { title: string };
        yield [`roles/${renumber(id)}.yaml`, stringify({ ...role, title: `${role.title} ${set}` })];
      } else if (folder === 'occupations' && own) {
        const entry = renumberValue(parse(text), renumber) as { title: string; socCode: string };
        const title = `${entry.title} ${group}`;
        yield [
          `occupations/${renumber(id)}.yaml`,
          stringify({ ...entry, title, onet: [], socCode: otherSocCode(entry.socCode, group) }),
        ];
      } else if (
        folder === 'articles' ||
        (folder === 'comparisons' && id.split('-vs-').some((part) => repeated.has(part)))
      ) {
        const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
        const worded = renumberValue(rewordValue(parse(front), followers, random), renumber) as Record<string, unknown>;
        const data = folder === 'comparisons' ? numberVerdict(worded, set) : worded;
        const title =
          folder === 'articles'
            ? { title: `${String(data.title).slice(0, 70)} ${set}`, searchTitle: `Article ${id.slice(0, 40)} ${set}` }
            : {};
        const prose = numberSentences(renumberTexts(rewordMarkdown(body, followers, random), renumber), set);
        yield [
          `${folder}/${id.split('-vs-').map(renumber).join('-vs-')}.mdx`,
          `---\n${stringify({ ...data, ...title })}---\n${prose}`,
        ];
      }
    }
    if (own) {
      for (const [path, text] of files) {
        if (!path.startsWith('wages/')) continue;
        const rows = text
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((row) => `${otherSocCode(row.slice(0, 7), group)}${row.slice(7)}\n`);
        wages.set(path, `${wages.get(path)}${rows.join('')}`);
      }
    }
  }
  yield* wages;
}
