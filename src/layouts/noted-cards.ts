import type { SocialCard } from '../views/social-card.ts';

/** The cards of the pages made so far: path without the base -> card. */
type NotedCards = Map<string, SocialCard>;

const key = Symbol.for('crosswalk.noted-cards');
const holder = globalThis as { [key]?: NotedCards };

/** The cards that pages left to be drawn, for the integration that runs after them in the same process. */
export function notedCards(): NotedCards {
  holder[key] ??= new Map();
  return holder[key];
}
