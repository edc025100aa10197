import type { Redirect } from '../content.ts';
import { finding, type IntegrityCheck, repeatsOf } from './context.ts';

/** Follows a redirect to its end. */
function follow(start: Redirect, targets: ReadonlyMap<string, string>): { end: string; isLoop: boolean } {
  const seen = new Set([start.from]);
  let end = start.to;
  for (let next = targets.get(end); next !== undefined && !seen.has(end); next = targets.get(end)) {
    seen.add(end);
    end = next;
  }
  return { end, isLoop: seen.has(end) };
}

/** An old address is redirected once, straight to its page, and never in a circle. */
export const checkRedirects: IntegrityCheck = ({ content: { redirects } }) => {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const repeated = repeatsOf(redirects, ({ from }) => from).map(({ item: { from }, occurrence }) =>
    finding(
      { collection: 'redirects', id: from, occurrence },
      ['from'],
      'duplicate-redirect',
      `${from} is redirected twice.`,
    ),
  );
  const detours = redirects.flatMap((redirect) => {
    const entry = { collection: 'redirects', id: redirect.from } as const;
    const { end, isLoop } = follow(redirect, targets);
    if (isLoop) return [finding(entry, ['to'], 'redirect-loop', `${redirect.from} leads in a circle.`)];
    if (end === redirect.to) return [];
    return [
      finding(entry, ['to'], 'redirect-chain', `${redirect.to} is itself redirected.`, `Point it straight at ${end}.`),
    ];
  });
  return [...repeated, ...detours];
};
