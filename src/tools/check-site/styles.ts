import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** The names after a dot that start with a letter: classes, and the endings of files, which no element has for a class. */
const classesIn = (sheet: string): ReadonlySet<string> =>
  new Set([...sheet.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/**
 * A page inlines the rules of what it shows. Kinds of pages have different sheets, so that what is styled on one may lack
 * its rules on another: no class of a page may be known to the sheets of other pages alone.
 */
export function checkStyles(site: Site): readonly Problem[] {
  const pages = [...site.pages.values()];
  const sheets = new Map([...new Set(pages.flatMap(({ inlineStyles }) => inlineStyles))].map((s) => [s, classesIn(s)]));
  const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
  return pages.flatMap(({ path, classes, inlineStyles }) => {
    const own = inlineStyles.flatMap((sheet) => sheets.get(sheet) ?? []);
    const lacking = [...classes].filter((name) => styled.has(name) && !own.some((sheet) => sheet.has(name)));
    if (lacking.length === 0) return [];
    return {
      page: path,
      rule: 'unstyled',
      place: `.${lacking[0]}`,
      message: `The page uses ${lacking.map((name) => `.${name}`).join(', ')}, but only sheets of other pages have rules for that.`,
      fix: 'Import the file with these rules in the sheet of the page, in src/styles/sheets, or give the page another sheet.',
    };
  });
}
