import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../domain/content.ts';
import type { Issue } from '../../domain/issues.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { siteConfig } from '../../site.config.ts';
import { codeDigest, digestOf } from './code-digest.ts';
import { writeWhole } from './memory.ts';

/** What the check of the record last found, and for what. */
interface RememberedDates {
  readonly key: string;
  readonly issues: readonly Issue[];
}

/** What decides whether the record is behind, beside the content: all code that pages are made with. */
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

function readRemembered(path: string): RememberedDates | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Holds the record of the pages’ last changes against what the pages say, unless nothing has changed since that was last
 * done. All pages are made for it, which takes longer than everything else.
 * @param content whole and free of errors.
 * @param memory where to remember it, and the digest of all files of the content.
 */
export async function rememberedDates(
  folder: string,
  content: Content,
  { cacheFolder, contentDigest }: { readonly cacheFolder: string | undefined; readonly contentDigest: string },
): Promise<readonly Issue[]> {
  const record = join(folder, pageDatesFile);
  if (!existsSync(record)) return [];
  const check = async () => (await import('../page-dates/check-dates.ts')).checkPageDates(folder, content);
  if (cacheFolder === undefined) return check();
  const { url, base } = siteConfig;
  const key = digestOf([codeDigest(pageCode), contentDigest, digestOf(readFileSync(record)), url, base].join('\n'));
  const place = join(cacheFolder, 'page-dates.json');
  const known = readRemembered(place);
  if (known?.key === key) return known.issues;
  const issues = await check();
  const remembered: RememberedDates = { key, issues };
  writeWhole(place, JSON.stringify(remembered));
  return issues;
}
