/**
 * The only script of a content page: it waits for a person to do something, and then fetches what that needs.
 * Elements that come alive carry `data-client`; what opens the search carries `data-opens="search"`.
 */
import { placeKey, shortlistKey } from './storage-keys.ts';

const loadKeepButton = () => import('./keep-button.ts');
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'compare-tool': () => import('./compare-tool.ts'),
  'filter-list': () => import('./filter-list.ts'),
  'keep-button': loadKeepButton,
  'pay-by-place': () => import('./pay-by-place.ts'),
};

const openSearch = (event: Event): void => {
  event.preventDefault();
  import('./search-dialog.ts').then(
    (module) => module.openSearch(),
    // Without the script, the page of the search is the way on.
    () => location.assign((document.querySelector('[data-opens="search"]') as HTMLAnchorElement).href),
  );
};

const signs = ['pointerover', 'focusin', 'touchstart', 'scroll'];
const wake = (): void => {
  for (const type of signs) removeEventListener(type, wake);
  for (const element of document.querySelectorAll<HTMLElement>('[data-client]'))
    parts[element.dataset['client'] ?? '']?.();
};

for (const type of signs) addEventListener(type, wake, { once: true, passive: true });
try {
  // What an address asks for, and what this browser remembers, is shown without waiting.
  if (location.search || localStorage[placeKey] || localStorage[shortlistKey])
    addEventListener('DOMContentLoaded', wake, { once: true });
} catch {
  // Storage is blocked: there is nothing remembered to show.
}

addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const target = event.target as Element;
  if (target.closest('[data-opens="search"]')) openSearch(event);
  const keep = target.closest<HTMLElement>('[data-keeps]');
  if (keep) loadKeepButton().then(({ toggleKept }) => toggleKept(keep));
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') import('./close-definitions.ts').then((module) => module.closeDefinitions());
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) openSearch(event);
});
