import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatHeadersFile } from '../../views/headers-file.ts';
import { formatRedirectsFile, type MovedAddress } from '../../views/redirects-file.ts';
import { responseHeaders } from '../../views/security-headers.ts';
import { compressFiles } from './compress-files.ts';
import { inlineStyleHashes } from './style-hashes.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface HostFilesIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { base: string } }) => void;
    readonly 'astro:build:done': (options: { dir: URL; logger: { info(message: string): void } }) => Promise<void>;
  };
}

/** What the pages know of addresses that moved. */
interface MovedAddresses {
  readonly redirects: readonly MovedAddress[];
  readonly pairIds: ReadonlySet<string>;
}

/**
 * Makes the Astro integration that finishes a build for static hosts: `_headers`, `_redirects`, then compressed twins of
 * the files.
 *
 * @param movedAddresses Gives what moved, once the pages are made.
 * @returns The integration. It must be the last in the list: what is written after it is not compressed.
 */
export function hostFiles(movedAddresses: () => MovedAddresses): HostFilesIntegration {
  let base = '/';
  return {
    name: 'crosswalk:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        writeHeadersFile(root, base);
        const { redirects, pairIds } = movedAddresses();
        writeFileSync(join(root, '_redirects'), formatRedirectsFile(redirects, pairIds, base));
        const { files, bytes, brotliBytes } = await compressFiles(root);
        logger.info(
          `_headers and _redirects written; ${files} files compressed from ${inMegabytes(bytes)} to ${inMegabytes(brotliBytes)}`,
        );
      },
    },
  };
}

/**
 * Writes `_headers` into a built site; its policy allows every stylesheet that a page inlines.
 *
 * @param root The folder of the built site.
 * @param base The path that the site lives under, with a slash at both ends.
 * @throws What the file system throws.
 */
export function writeHeadersFile(root: string, base: string): void {
  const pages = globSync('**/*.html', { cwd: root });
  const styleHashes = inlineStyleHashes(pages.map((file) => readFileSync(join(root, file), 'utf8')));
  writeFileSync(join(root, '_headers'), formatHeadersFile(responseHeaders({ styleHashes, base })));
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
