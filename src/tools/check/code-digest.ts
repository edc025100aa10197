import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** A short digest of a text or of bytes. */
export const digestOf = (value: string | Buffer): string => createHash('sha1').update(value).digest('base64url');

/**
 * The digest of code and of the packages it uses, so that what was reckoned by other code is never taken for true.
 * @param folders folders of `src/` whose code takes part.
 */
export function codeDigest(folders: readonly string[]): string {
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(source, folder), { encoding: 'utf8', recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|test-data)\.ts$/.test(path));
  const texts = files.sort().map((path) => `${path}\n${readFileSync(join(source, path), 'utf8')}`);
  const packages = readFileSync(join(source, '../package.json'), 'utf8');
  return digestOf([process.version, packages, ...texts].join('\n'));
}
