import type { Draft } from './draft.ts';
import { openYaml } from './yaml-text.ts';

const path = 'redirects.yaml';

interface Redirect {
  readonly from: string;
  readonly to: string;
}

function redirectsOf(draft: Draft): Redirect[] {
  const { value } = openYaml(draft.read(path));
  return Array.isArray(value) ? value : [];
}

/**
 * Sends an old address to where its page is now, and keeps the list straight: redirects that led to the old address
 * lead to the new one, and a redirect away from the new address is dropped.
 * @param since the day it moved, `YYYY-MM-DD`.
 */
export function redirect(draft: Draft, from: string, to: string, since: string): void {
  for (const [index, item] of redirectsOf(draft).entries()) {
    if (item.to === from) draft.splice(path, [openYaml(draft.read(path)).setValue([index, 'to'], to)]);
  }
  for (const dropped of redirectsOf(draft).filter(
    (item) => item.from === to || item.from === from || item.from === item.to,
  )) {
    const index = redirectsOf(draft).findIndex((item) => item.from === dropped.from);
    draft.splice(path, [openYaml(draft.read(path)).remove([index])]);
  }
  draft.splice(path, [openYaml(draft.read(path)).insertItem([], { from, to, since })]);
}
