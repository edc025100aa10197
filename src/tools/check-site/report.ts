import { likePages } from './likeness.ts';
import { isIndexable } from './page.ts';
import type { Problem } from './problem.ts';
import { stepsFrom } from './reach.ts';
import type { Site } from './site.ts';
import { ownWords } from './thin.ts';
import { budgetOf, formatKilobytes } from './weight.ts';

const heaviestShown = 5;
const pagesShown = 3;
const alikeShown = 10;
const shortestShown = 3;

/**
 * Writes the summary of a check for a person to read.
 *
 * @param site The site that was checked.
 * @param problems What was found.
 * @returns Lines: what was looked at, the heaviest pages, then each problem once, with the pages that have it.
 */
export function formatReport(site: Site, problems: readonly Problem[]): string {
  const links = [...site.pages.values()].reduce((sum, page) => sum + page.links.length, 0);
  return [
    `Checked ${site.pages.size} pages with ${links} links, and ${site.files.size} other files:`,
    `${site.pictures.size} pictures, ${site.feeds.size} feeds, and ${site.redirectPages.size} pages that lead on from addresses that moved.`,
    '',
    'The heaviest pages for their kind (with their stylesheet, brotli):',
    ...heaviestPages(site),
    '',
    'The pages whose texts are most alike (share of five-word sequences in common):',
    ...likePages(site)
      .slice(0, alikeShown)
      .map(({ first, second, likeness }) => `  ${likeness.toFixed(2)}  ${first}  ${second}`),
    '',
    'The shortest roles and comparisons (words of their own):',
    ...shortestPages(site),
    '',
    `Links from the home page: ${distances(site)}.`,
    '',
    ...(problems.length === 0 ? ['No problems.'] : formatProblems(problems)),
  ].join('\n');
}

/** How many pages that search engines may list are one link away, two, and so on. */
function distances(site: Site): string {
  const steps = stepsFrom('/', site);
  const listed = [...site.pages.values()].filter(isIndexable).map(({ path }) => steps.get(path));
  const counts = [...Map.groupBy(listed, (distance) => distance)].filter(([distance]) => distance !== undefined);
  return counts
    .sort(([a = 0], [b = 0]) => a - b)
    .map(([distance, pages]) => `${pages.length} pages at ${distance}`)
    .join(', ');
}

function shortestPages(site: Site): readonly string[] {
  return ['/roles/', '/compare/'].flatMap((under) =>
    [...site.pages.values()]
      .filter((page) => isIndexable(page) && page.path.startsWith(under) && page.path !== under)
      .map((page) => ({ path: page.path, words: ownWords(page) }))
      .sort((a, b) => a.words - b.words)
      .slice(0, shortestShown)
      .map(({ path, words }) => `  ${String(words).padStart(5)}  ${path}`),
  );
}

function heaviestPages(site: Site): readonly string[] {
  return [...site.pages.keys()]
    .map((path) => ({ path, weight: site.weights.get(path) ?? 0, budget: budgetOf(path) }))
    .sort((a, b) => b.weight / b.budget - a.weight / a.budget)
    .slice(0, heaviestShown)
    .map(
      ({ path, weight, budget }) =>
        `  ${formatKilobytes(weight).padStart(5)} of ${formatKilobytes(budget)} kB  ${path}`,
    );
}

function formatProblems(problems: readonly Problem[]): readonly string[] {
  const groups = [...Map.groupBy(problems, ({ rule, message }) => `${rule}\n${message}`).values()];
  const blocks = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const place = first.place ? [`  At: ${first.place}`] : [];
    return ['', `${pagesOf(group)}  ${first.rule}`, `  ${first.message}`, ...place, `  Fix: ${first.fix}`];
  });
  return [`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`, ...blocks];
}

function pagesOf(group: readonly Problem[]): string {
  const paths = [...new Set(group.map(({ page }) => page))];
  const shown = paths.slice(0, pagesShown).join(', ');
  return paths.length > pagesShown ? `${shown} and ${paths.length - pagesShown} more pages` : shown;
}
