import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** What was reckoned in this process, whose code stays what it is. */
const digests = new Map<string, string>();

/** A short digest of a text or of bytes. */
export const digestOf = (value: string | Buffer): string => createHash('sha1').update(value).digest('base64url');

/**
 * The digest of code and of the packages it uses, so that what was reckoned by other code is never taken for true.
 * @param folders folders and files of `src/` whose code takes part.
 */
export function codeDigest(folders: readonly string[]): string {
  const name = folders.join();
  const known = digests.get(name);
  if (known !== undefined) return known;
  const patterns = folders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`));
  const files = globSync(patterns, { cwd: source }).filter((path) => !/\.(?:test|test-data)\.ts$/.test(path));
  const texts = files.sort().map((path) => `${path}\n${readFileSync(join(source, path), 'utf8')}`);
  const packages = readFileSync(join(source, '../package.json'), 'utf8');
  const digest = digestOf([process.version, packages, ...texts].join('\n'));
  digests.set(name, digest);
  return digest;
}
