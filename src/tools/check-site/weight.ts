import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

const kilobyte = 1024;

/** What a page may weigh, its inlined stylesheet included: an ordinary page fits the first ten packets of a connection. */
const pageBudget = 14 * kilobyte;
/** The kinds of page that are read at length, and the lists that hold everything of their kind. */
const longPageBudget = 20 * kilobyte;
const longPages = ['/articles/', '/compare/', '/glossary/', '/pathways/', '/sources/'];

/** What all scripts that run before a reader does anything may weigh together. */
const scriptBudget = 1.5 * kilobyte;
/** Pages that are a tool, whose script readers come for: path -> what it may weigh with all that it imports. */
const toolScriptBudgets: Readonly<Record<string, number>> = {
  '/fit/': 10 * kilobyte,
  '/offline/': 4 * kilobyte,
  '/pathways/': 10 * kilobyte,
  '/search/': 16 * kilobyte,
};

/** Gives the most that a page may weigh, brotli-compressed, in bytes. */
export function budgetOf(path: string): number {
  return longPages.some((prefix) => path.startsWith(prefix)) ? longPageBudget : pageBudget;
}

/** A page with its inlined stylesheet stays within the budget of its kind. */
export function checkPageWeight(page: Page, site: Site): readonly Problem[] {
  const weight = site.weights.get(page.path) ?? 0;
  const budget = budgetOf(page.path);
  if (weight <= budget) return [];
  return [
    {
      page: page.path,
      rule: 'page-weight',
      message: `The page weighs ${formatKilobytes(weight)} kB of ${formatKilobytes(budget)} kB (brotli).`,
      fix: 'Shorten repeated markup or the stylesheet, or move what few readers need to a page of its own.',
    },
  ];
}

/** Before a reader does anything, a page runs no more script than a small loader. */
export function checkScriptWeight(page: Page, site: Site): readonly Problem[] {
  const scripts = scriptsOf(page, site);
  const weight = scripts.map((path) => site.weights.get(path) ?? 0).reduce((sum, bytes) => sum + bytes, 0);
  const budget = toolScriptBudgets[page.path] ?? scriptBudget;
  if (weight <= budget) return [];
  return [
    {
      page: page.path,
      rule: 'script-weight',
      message: `${scripts.join(', ')} weigh ${formatKilobytes(weight)} kB of ${formatKilobytes(budget)} kB (brotli).`,
      fix: 'Load it with import() when the reader first uses the control.',
    },
  ];
}

/** The scripts of a page and everything that they import, each once. */
function scriptsOf(page: Page, site: Site): readonly string[] {
  const found = new Set<string>();
  for (const address of page.scripts) {
    const target = resolveAddress(site, page.path, address);
    if (target.kind === 'inside') found.add(target.path);
  }
  for (const path of found) {
    for (const imported of site.imports.get(path) ?? []) found.add(imported);
  }
  return [...found];
}

/** Writes a number of bytes in kB with one decimal. */
export function formatKilobytes(bytes: number): string {
  return (bytes / kilobyte).toFixed(1);
}
