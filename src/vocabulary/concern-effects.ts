import type { ComparisonAttributeKey } from './comparison-attributes.ts';
import type { ConcernKey } from './concerns.ts';
import type { TraitKey } from './traits.ts';

/**
 * The rows, and the traits among what decides, whose weight a concern changes. Apart from the words of the concerns,
 * because a browser that compares needs the keys and finds the words in the page.
 */
export const concernEffects: Readonly<Record<ConcernKey, readonly (ComparisonAttributeKey | TraitKey)[]>> = {
  pay: ['pay'],
  time: ['education', 'credentials', 'level'],
  outlook: ['outlook', 'openings', 'size'],
  technology: ['tools', 'systems', 'data', 'programming'],
  people: ['materials', 'patients', 'teaching'],
  rules: ['demands', 'records', 'codes', 'law', 'precision'],
  employers: ['settings'],
  future: ['leadsTo', 'leading'],
};

/** The concerns in the order of their vocabulary. */
export const concernKeys = Object.keys(concernEffects) as readonly ConcernKey[];
