import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteConfig } from '../../site.config.ts';
import { codeDigest, digestOf } from '../check/code-digest.ts';
import { writeWhole } from '../check/memory.ts';

/** The digests of all pages, and what they were made from. */
interface KnownDigests {
  readonly key: string;
  readonly digests: readonly (readonly [path: string, digest: string])[];
}

/** What decides what pages say, beside the content: all code that they are made with. */
const pageCode = [
  'schemas',
  'vocabulary',
  'domain',
  'charts',
  'views',
  'site.config.ts',
  'tools/impact',
  'tools/page-dates',
];

/** The digests of the pages of one state of the content, kept between two runs. */
export interface DigestMemory {
  /** Path of a page -> its digest; undefined where the pages of this content were not made yet. */
  recall(): ReadonlyMap<string, string> | undefined;
  keep(digests: ReadonlyMap<string, string>): void;
}

function readKnown(place: string): KnownDigests | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Opens what is known of the pages: making all of them takes longer than all other checks.
 * @param cacheFolder where to keep it.
 * @param contentDigest the digest of all files of the content.
 */
export function openDigestMemory(cacheFolder: string, contentDigest: string): DigestMemory {
  const place = join(cacheFolder, 'page-digests.json');
  const key = digestOf([codeDigest(pageCode), contentDigest, siteConfig.url, siteConfig.base].join('\n'));
  return {
    recall: () => {
      const known = readKnown(place);
      return known?.key === key ? new Map(known.digests) : undefined;
    },
    keep: (digests) => {
      const known: KnownDigests = { key, digests: [...digests] };
      writeWhole(place, JSON.stringify(known));
    },
  };
}
