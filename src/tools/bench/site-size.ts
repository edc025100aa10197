import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a built site holds. */
export interface SiteSize {
  /** HTML pages; what stands at an address that moved and leads on is none. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Every page holds the stylesheet and is larger; what leads on to another address holds nothing and is smaller. */
const leastPageBytes = 4096;

/** Counts what is in a built site. */
export function sizeOf(site: string): SiteSize {
  let [pages, files, bytes] = [0, 0, 0];
  for (const name of globSync('**/*', { cwd: site })) {
    const status = statSync(join(site, name));
    if (!status.isFile()) continue;
    files += 1;
    bytes += status.size;
    if (name.endsWith('.html') && status.size >= leastPageBytes) pages += 1;
  }
  return { pages, files, bytes };
}
