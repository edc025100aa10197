import type { Catalogue } from '../../domain/catalogue.ts';
import { type Content, textsOf } from '../../domain/content.ts';
import { splitPairId } from '../../domain/pairs.ts';
import { sourceUses } from '../../domain/provenance.ts';
import { parseSiteLink } from '../../domain/site-links.ts';

/** Something that is missing in many places. */
export interface Gap {
  /** What is missing, with what to do about it. */
  readonly what: string;
  /** The entries it is missing in. */
  readonly ids: readonly string[];
}

/** What the schemas ask of a summary, in words; below it a page is thin. */
const thinnest = { careers: 60, roles: 50, credentials: 50 } as const;
/** Below so many words an article answers nothing at length. */
const thinnestArticle = 500;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function thinEntries(content: Content): string[] {
  const entries = (['careers', 'roles', 'credentials'] as const).flatMap((collection) =>
    content[collection]
      .filter(({ summary }) => countWords(summary) < thinnest[collection])
      .map(({ id }) => `${collection}/${id}`),
  );
  const articles = content.articles
    .filter(({ prose }) => prose.words < thinnestArticle)
    .map(({ id }) => `articles/${id}`);
  return [...entries, ...articles];
}

/** Terms that no reader meets: no text links them, and their words, which are linked by themselves, stand nowhere. */
function unusedTerms({ content, termFinder }: Catalogue): string[] {
  const texts = textsOf(content);
  const entries = [
    ...content.careers.flatMap(({ summary, isNot }) => [summary, isNot]),
    ...content.roles.flatMap(({ summary, day }) => [summary, day]),
  ];
  const met = new Set([
    ...[...texts.map(({ plainText }) => plainText), ...entries].flatMap((text) =>
      [...text.matchAll(termFinder.pattern)].map(([phrase]) => termFinder.idOf(phrase)),
    ),
    ...texts.flatMap(({ embeds }) =>
      embeds.filter(({ component }) => component === 'Term').map(({ attributes }) => attributes['id']),
    ),
    ...texts.flatMap(({ links }) =>
      links
        .map(parseSiteLink)
        .filter((link) => link?.segments[0] === 'glossary')
        .map((link) => link?.anchor),
    ),
  ]);
  return content.glossary.map(({ id }) => id).filter((id) => !met.has(id));
}

/** Roles that no move leads to and none leaves, so that the pathways do not show them. */
function rolesWithoutMoves({ content, movesInto }: Catalogue): string[] {
  return content.roles.filter(({ id, moves }) => moves.length === 0 && !movesInto.has(id)).map(({ id }) => id);
}

/** Careers and roles that no other entry and no text points at. */
function orphans({ content, movesInto, articlesAbout }: Catalogue): string[] {
  const named = new Set([
    ...[...content.careers, ...content.roles].flatMap(({ confusedWith }) => confusedWith.map(({ entry }) => entry)),
    ...content.comparisons.flatMap(({ first, second }) => [first, second]),
    ...content.articles.flatMap(({ nextSteps }) => nextSteps.flatMap(({ to }) => splitPairId(to) ?? [to])),
    ...textsOf(content).flatMap(({ links }) => links.map((link) => parseSiteLink(link)?.segments[1])),
  ]);
  return content.roles
    .map(({ id }) => id)
    .filter((id) => !named.has(id) && !movesInto.has(id) && !articlesAbout.has(id));
}

function rolesWithoutVerdict({ roles, comparisons }: Content): string[] {
  const judged = new Set(comparisons.flatMap(({ first, second }) => [first, second]));
  return roles.map(({ id }) => id).filter((id) => !judged.has(id));
}

/** Sources that nothing names: no entry, text, figure or comparison. */
const unusedSources = (catalogue: Catalogue): string[] =>
  [...sourceUses(catalogue)].filter(([, uses]) => uses.length === 0).map(([id]) => id);

/** Everything the catalogue does not cover yet, the gap that readers feel most first. */
export function findGaps(catalogue: Catalogue): Gap[] {
  const { content } = catalogue;
  const idsWithout = (ids: readonly string[], has: (id: string) => boolean) => ids.filter((id) => !has(id));
  const gaps: Gap[] = [
    {
      what: 'Roles in no written comparison: add one with npm run new -- comparison',
      ids: rolesWithoutVerdict(content),
    },
    { what: 'Roles that nothing points at: name them in a move, a confusion or an article', ids: orphans(catalogue) },
    { what: 'Roles without moves in or out: add `moves:` where people really go', ids: rolesWithoutMoves(catalogue) },
    {
      what: 'Careers without an article about them: write one, or add the id to `about:` of one',
      ids: idsWithout(
        content.careers.map(({ id }) => id),
        (id) => catalogue.articlesAbout.has(id),
      ),
    },
    {
      what: 'Credentials that no role names: add them under `credentials:` of a role',
      ids: idsWithout(
        content.credentials.map(({ id }) => id),
        (id) => catalogue.rolesByCredential.has(id),
      ),
    },
    { what: 'Thin entries: the summary or the article is shorter than the guide asks', ids: thinEntries(content) },
    {
      what: 'Sources that nothing names: cite them, or retire them with npm run retire',
      ids: unusedSources(catalogue),
    },
    {
      what: 'Terms that stand in no text: use the word, or put <Term id="…"> around other words for it',
      ids: unusedTerms(catalogue),
    },
  ];
  return gaps.filter(({ ids }) => ids.length > 0);
}
