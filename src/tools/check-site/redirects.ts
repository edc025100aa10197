import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

/** Cloudflare Pages reads this many lines of `_redirects` and no more. */
const mostRedirects = 2000;

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
    return [];
  });
  const { size } = site.redirects;
  const overflow = `There are ${size} redirects; Cloudflare Pages reads ${mostRedirects}.`;
  return size > mostRedirects ? [...faults, report(overflow, 'Drop the oldest that nobody follows any more.')] : faults;
}
