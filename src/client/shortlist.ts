import { mostCompared } from '../domain/comparison-set.ts';
import { shortlistKey } from './storage-keys.ts';

/** The ids kept, in the order they were kept; none where storage is blocked. */
export function readShortlist(): string[] {
  try {
    return (localStorage.getItem(shortlistKey) ?? '').split(',').filter((id) => id !== '');
  } catch {
    return [];
  }
}

/**
 * Stores the ids kept, and tells the page.
 * @returns false where they do not fit side by side or storage is blocked; then nothing changes
 */
export function writeShortlist(ids: readonly string[]): boolean {
  const distinct = [...new Set(ids)];
  if (distinct.length > mostCompared) return false;
  try {
    if (distinct.length > 0) localStorage.setItem(shortlistKey, distinct.join(','));
    else localStorage.removeItem(shortlistKey);
  } catch {
    return false;
  }
  dispatchEvent(new Event('shortlist'));
  return true;
}

/** Calls back whenever the shortlist changes, here or in another tab. */
export function onShortlist(changed: () => void): void {
  addEventListener('shortlist', changed);
  addEventListener('storage', changed);
}
