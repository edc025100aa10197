import { comparisonQuery, fewestCompared, mostCompared } from '../domain/comparison-set.ts';
import { buildElement } from './build-element.ts';
import { onShortlist, readShortlist, writeShortlist } from './shortlist.ts';
import { sitePath } from './site-path.ts';

const idsOf = (button: HTMLElement): string[] => (button.dataset['keeps'] ?? '').split(',');

const compareLink = (query: string, text: string): HTMLAnchorElement =>
  buildElement('a', { href: sitePath(`/compare/${query}`) }, text);

function say(button: HTMLElement, ...parts: (string | Node)[]): void {
  button.parentElement?.querySelector('[role="status"]')?.replaceChildren(...parts);
}

/** Shows on every button whether its entries are kept. */
function showKept(): void {
  const kept = readShortlist();
  for (const button of document.querySelectorAll<HTMLElement>('[data-keeps]')) {
    const isKept = idsOf(button).every((id) => kept.includes(id));
    button.setAttribute('aria-pressed', String(isKept));
    if (!isKept) say(button);
    else if (kept.length < fewestCompared) say(button, 'Kept in this browser. Keep another to compare.');
    else say(button, `${kept.length} kept. `, compareLink(comparisonQuery(kept), 'Compare them'));
  }
}

/** Keeps the entries of a button, or lets them go where all are kept already. */
export function toggleKept(button: HTMLElement): void {
  const kept = readShortlist();
  const ids = idsOf(button);
  const isKept = ids.every((id) => kept.includes(id));
  const wanted = isKept ? kept.filter((id) => !ids.includes(id)) : [...kept, ...ids];
  if (writeShortlist(wanted)) return;
  if (new Set(wanted).size > mostCompared) {
    const reason = `Not kept: ${mostCompared} fit side by side, and ${kept.length} are kept already. `;
    say(button, reason, compareLink('#shortlist', 'Remove one first'));
  } else say(button, 'Not kept: this browser does not let the page store anything.');
}

onShortlist(showKept);
showKept();
