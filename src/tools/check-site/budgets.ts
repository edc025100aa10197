import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';
import { formatKilobytes } from './weight.ts';

const kilobyte = 1024;

/** What a browser may ask for before a reader does anything: the page, the loader and the font of the headings. */
const mostRequests = 3;
/** Pages that are a tool also load the tool and its styles. */
const requestsBeyond: readonly (readonly [path: RegExp, more: number])[] = [
  [/^\/offline\/$/, 1],
  [/^\/(?:compare|fit|pathways|search|style-guide)\/$/, 2],
];

/** One subset face with its own fallback; the heading fonts of a page together. */
const fontBudget = 24 * kilobyte;
/** Pictures are drawn as SVG in the page; a content page loads hardly any other. */
const pictureBudget = 40 * kilobyte;

/** Elements that a browser makes of a page. From about 1,400 on, Lighthouse counts them against it. */
const mostElements = 1400;
/** Lists that hold everything of their kind, or every cell of a long table. */
const mostElementsOfLists = 5000;
const listPages = ['/compare/', '/glossary/', '/occupations/', '/pathways/', '/roles/', '/sources/', '/style-guide/'];

/** What the browser asks for by itself, by what it is for; icons and feeds come after the page. */
function loadsOf(page: Page, site: Site) {
  const loads = page.resources.flatMap(({ element, address }) => {
    const target = resolveAddress(site, page.path, address);
    if (target.kind !== 'inside' || /\/(?:icon|favicon|apple-touch|manifest)[^/]*$/.test(target.path)) return [];
    return [{ element, path: target.path }];
  });
  const distinct = [
    ...new Map([...loads, ...page.scripts.flatMap(scriptLoad)].map((load) => [load.path, load])).values(),
  ];
  const ending = (pattern: RegExp) => distinct.filter(({ path }) => pattern.test(path)).map(({ path }) => path);
  return {
    all: distinct.map(({ path }) => path),
    fonts: ending(/\.woff2?$/),
    pictures: ending(/\.(?:avif|jpe?g|png|svg|webp)$/),
  };

  function scriptLoad(address: string) {
    const target = resolveAddress(site, page.path, address);
    return target.kind === 'inside' ? [{ element: 'script', path: target.path }] : [];
  }
}

const weightOf = (paths: readonly string[], site: Site): number =>
  paths.reduce((sum, path) => sum + (site.weights.get(path) ?? 0), 0);

/** Gives the most elements that a page may have. */
const mostElementsOf = (path: string): number => (listPages.includes(path) ? mostElementsOfLists : mostElements);

/**
 * A page stays within the budgets of its kind for requests, fonts, pictures and elements; what it says names the culprit.
 * Its own weight and its scripts are held by `checkPageWeight` and `checkScriptWeight`.
 */
export function checkBudgets(page: Page, site: Site): readonly Problem[] {
  const loads = loadsOf(page, site);
  const problems: Problem[] = [];
  const hold = (what: string, found: number, most: number, said: string, fix: string) => {
    if (found > most) problems.push({ page: page.path, rule: `budget-${what}`, message: said, fix });
  };
  const requests = loads.all.length + 1;
  const requestsAllowed = mostRequests + (requestsBeyond.find(([path]) => path.test(page.path))?.[1] ?? 0);
  hold(
    'requests',
    requests,
    requestsAllowed,
    `The page makes ${requests} requests of ${requestsAllowed}: itself, ${loads.all.join(', ')}.`,
    'Load it when the reader first uses what needs it.',
  );
  const fonts = weightOf(loads.fonts, site);
  hold(
    'fonts',
    fonts,
    fontBudget,
    `Fonts weigh ${formatKilobytes(fonts)} kB of ${formatKilobytes(fontBudget)} kB: ${loads.fonts.join(', ')}.`,
    'Cut the font to the letters and weights that are used.',
  );
  const pictures = weightOf(loads.pictures, site);
  hold(
    'pictures',
    pictures,
    pictureBudget,
    `Pictures weigh ${formatKilobytes(pictures)} kB of ${formatKilobytes(pictureBudget)} kB: ${loads.pictures.join(', ')}.`,
    'Draw it as SVG in the page, make it smaller, or load it lazily.',
  );
  const most = mostElementsOf(page.path);
  hold(
    'elements',
    page.elementCount,
    most,
    `The page has ${page.elementCount} elements of ${most}; most are <${page.commonestElement}>.`,
    'Leave out wrappers, or move a long table or list to a page of its own.',
  );
  return problems;
}
