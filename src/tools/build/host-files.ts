import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCaddyFile } from '../../views/caddy-file.ts';
import { formatHeadersFile } from '../../views/headers-file.ts';
import { hostFileNames } from '../../views/host-file-names.ts';
import { formatNginxFile } from '../../views/nginx-file.ts';
import { formatRedirectsFile, type MovedAddress, redirectTargets } from '../../views/redirects-file.ts';
import { responseHeaders } from '../../views/security-headers.ts';
import { writeRedirectPages } from './redirect-pages.ts';
import { inlineStyleHashes } from './style-hashes.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface HostFilesIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { base: string } }) => void;
    readonly 'astro:build:done': (options: { dir: URL; logger: { info(message: string): void } }) => void;
  };
}

/** What the pages know of addresses that moved. */
interface MovedAddresses {
  readonly redirects: readonly MovedAddress[];
  readonly pairIds: ReadonlySet<string>;
}

/**
 * Makes the Astro integration that finishes a build for static hosts: `_headers`, `_redirects` and the same for nginx and Caddy.
 * They lie in the built site, since they name hashes of its pages: both must change in one step.
 *
 * @param movedAddresses Gives what moved, once the pages are made.
 * @returns The integration.
 */
export function hostFiles(movedAddresses: () => MovedAddresses): HostFilesIntegration {
  let base = '/';
  return {
    name: 'crosswalk:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { redirects, pairIds } = movedAddresses();
        const targets = redirectTargets(redirects, pairIds, base);
        writeRedirectPages(root, base, targets);
        writeHostFiles(root, base, targets);
        logger.info(`${Object.values(hostFileNames).join(', ')} written`);
      },
    },
  };
}

/**
 * Writes the files for hosts into a built site; its policy allows every stylesheet that a page inlines.
 *
 * @param root The folder of the built site.
 * @param base The path that the site lives under, with a slash at both ends.
 * @param redirects Where each address that moved leads, base included.
 * @throws What the file system throws.
 */
function writeHostFiles(root: string, base: string, redirects: ReadonlyMap<string, string>): void {
  const styleHashes = inlineStyleHashes(pagesBelow(root));
  const rules = responseHeaders({ styleHashes, base });
  const texts = {
    [hostFileNames.headers]: formatHeadersFile(rules),
    [hostFileNames.redirects]: formatRedirectsFile(redirects),
    [hostFileNames.nginx]: formatNginxFile({ rules, redirects, base }),
    [hostFileNames.caddy]: formatCaddyFile({ rules, redirects, base }),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, name), text);
}

/** The texts of all pages below a folder, one at a time. */
function* pagesBelow(root: string): Generator<string> {
  for (const file of globSync('**/*.html', { cwd: root })) yield readFileSync(join(root, file), 'utf8');
}
