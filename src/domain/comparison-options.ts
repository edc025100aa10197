import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import { concernEffects, concernKeys } from '../vocabulary/concern-effects.ts';
import type { ConcernKey } from '../vocabulary/concerns.ts';
import type { TraitKey } from '../vocabulary/traits.ts';

/** How a reader wants to see a comparison. */
export interface ComparisonOptions {
  /** What matters more to the reader than it does by our weights. */
  readonly more: readonly ConcernKey[];
  /** What matters less. */
  readonly less: readonly ConcernKey[];
  /** Rows that differ most first, or in the order of topics. */
  readonly sort: 'difference' | 'topic';
  /** Whether rows that are the same for all are left out. */
  readonly differing: boolean;
}

/** What a raised concern multiplies a weight by; lowered, it divides by the same. */
const emphasis = 2;

/**
 * Reads the fragment of an address: `#more=pay,time&less=future&sort=topic&show=differing`. What is not understood is
 * passed over; a concern that is both raised and lowered counts as raised.
 */
export function readOptions(fragment: string): ComparisonOptions {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const named = (name: string) => {
    const keys = (asked.get(name) ?? '').split(',');
    return concernKeys.filter((key) => keys.includes(key));
  };
  const more = named('more');
  return {
    more,
    less: named('less').filter((key) => !more.includes(key)),
    sort: asked.get('sort') === 'topic' ? 'topic' : 'difference',
    differing: asked.get('show') === 'differing',
  };
}

/** The fragment that says the options; empty where nothing was changed. */
export function writeOptions({ more, less, sort, differing }: ComparisonOptions): string {
  const parts = [
    more.length > 0 && `more=${more.join(',')}`,
    less.length > 0 && `less=${less.join(',')}`,
    sort === 'topic' && 'sort=topic',
    differing && 'show=differing',
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What the weight of a row, or of a trait among what decides, is multiplied by: 2 if raised, one half if lowered. */
export function emphasisOn({ more, less }: ComparisonOptions, key: ComparisonAttributeKey | TraitKey): number {
  const touching = (concerns: readonly ConcernKey[]) =>
    concerns.filter((concern) => concernEffects[concern].includes(key)).length;
  return emphasis ** (touching(more) - touching(less));
}
