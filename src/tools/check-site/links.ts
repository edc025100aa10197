import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site, type Target } from './site.ts';

/** The schemes that a link may lead away with. */
const safeSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Every address that a page names leads somewhere: to a page (with the slash at its end), to an anchor that is
 * there, to a file, or by a safe scheme to another site.
 */
export function checkLinks(page: Page, site: Site): readonly Problem[] {
  const references = [...page.links, ...page.resources, ...page.pointers];
  const distinct = new Map(references.map((reference) => [`${reference.element} ${reference.address}`, reference]));
  return [...distinct.values()].flatMap(({ element, address }) => {
    const fault = faultOf(resolveAddress(site, page.path, address), page, site);
    if (!fault) return [];
    return [
      { page: page.path, rule: fault.rule, message: `<${element}> names “${address}”, ${fault.what}`, fix: fault.fix },
    ];
  });
}

function faultOf(target: Target, page: Page, site: Site): { rule: string; what: string; fix: string } | undefined {
  switch (target.kind) {
    case 'invalid':
      return { rule: 'link-address', what: 'which is no address.', fix: 'Write a path of the site or a full address.' };
    case 'external':
      return safeSchemes.includes(target.scheme)
        ? undefined
        : {
            rule: 'link-scheme',
            what: 'which could run code or open a program.',
            fix: `Use one of ${safeSchemes.join(' ')}`,
          };
    case 'outside-base':
      return {
        rule: 'link-base',
        what: `which is outside the site’s base ${site.address.pathname}`,
        fix: 'Make the address with the function in src/views that adds the base path.',
      };
    case 'inside':
      return faultInside(target, page, site);
  }
}

function faultInside(target: Target & { kind: 'inside' }, page: Page, site: Site) {
  const destination = site.pages.get(target.path);
  if (destination) return faultOfAnchor(target.fragment, destination, page);
  if (site.files.has(target.path)) return undefined;
  const slashed = `${target.path.replace(/\/index\.html$/, '')}/`;
  if (site.pages.has(slashed)) {
    return { rule: 'link-slash', what: 'which hosts redirect.', fix: `Write “${slashed}”.` };
  }
  return {
    rule: 'link-target',
    what: 'and nothing is there.',
    fix: 'Correct the address, or add the page or file that it promises.',
  };
}

function faultOfAnchor(fragment: string, destination: Page, page: Page) {
  // An empty fragment and “top” lead to the top of any page.
  if (fragment === '' || fragment === 'top' || destination.ids.has(fragment)) return undefined;
  const where = destination === page ? 'this page' : destination.path;
  return {
    rule: 'link-anchor',
    what: `but no element of ${where} has the id “${fragment}”.`,
    fix: 'Correct the part after #, or give the element that id.',
  };
}
