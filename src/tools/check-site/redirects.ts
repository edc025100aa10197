import type { Problem } from './problem.ts';
import { addressOf } from './reach.ts';
import { resolveAddress, type Site } from './site.ts';

/** Cloudflare Pages reads this many lines of `_redirects` and no more. */
const mostRedirects = 2000;

/** What is wrong with the page at an address that moved, for hosts that read no redirects. */
function faultOfPage(from: string, path: string, to: string, target: string, site: Site): string | undefined {
  const page = site.redirectPages.get(path);
  if (page === undefined) return `${from} has no page for hosts that read no redirects.`;
  if (page.refresh !== `0; url=${to}`) return `The page at ${from} does not lead on to ${to} at once.`;
  if (page.canonicals.join() !== addressOf(target, site)) return `The page at ${from} is not said to be ${to} now.`;
  if (!page.isNoindex) return `Search engines may list the page at ${from}, which is only a way to ${to}.`;
  if (page.links.length !== 1 || page.links[0]?.address !== to)
    return `The page at ${from} has no link to ${to} alone.`;
  return undefined;
}

/** Every redirect leads straight to a page, and none hides one. */
export function checkRedirects(site: Site): readonly Problem[] {
  const report = (message: string, fix: string): Problem => ({ page: '/', rule: 'redirect', message, fix });
  const faults = [...site.redirects].flatMap(([from, { to }]) => {
    const [old, target] = [from, to].map((address) => resolveAddress(site, '/', address));
    if (site.redirects.has(to))
      return [report(`${from} leads to ${to}, which moved too.`, 'Point it at the last address.')];
    if (target?.kind !== 'inside' || !site.pages.has(target.path)) {
      return [
        report(`${from} leads to ${to}, and nothing is there.`, 'Point it at a page, in content/redirects.yaml.'),
      ];
    }
    if (old?.kind === 'inside' && site.pages.has(old.path)) {
      return [report(`${from} has a page, which nobody can see.`, 'Delete the redirect, or retire the page.')];
    }
    if (old?.kind !== 'inside') return [];
    const fault = faultOfPage(from, old.path, to, target.path, site);
    return fault === undefined ? [] : [report(fault, 'See src/views/redirect-page.ts, which writes these pages.')];
  });
  const { size } = site.redirects;
  const overflow = `There are ${size} redirects; Cloudflare Pages reads ${mostRedirects}.`;
  return size > mostRedirects ? [...faults, report(overflow, 'Drop the oldest that nobody follows any more.')] : faults;
}
