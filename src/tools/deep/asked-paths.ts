import { get, type IncomingMessage } from 'node:http';
import { hostFileNames } from '../../views/host-file-names.ts';
import type { HostedSite } from '../serve/answer.ts';

/** What a server said. */
export interface Said {
  readonly answer: IncomingMessage;
  readonly body: Buffer;
}

/**
 * Asks for a path, without following redirects.
 *
 * @param origin The root of the host.
 * @param path The path, still encoded.
 * @param headers What else to say; without it the reader takes nothing compressed.
 * @returns The answer and its body.
 * @throws What the network throws.
 */
export function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    get(new URL(path, origin), { headers: { 'accept-encoding': 'identity', ...headers } }, async (answer) => {
      resolve({ answer, body: Buffer.concat(await Array.fromAsync(answer)) });
    }).on('error', reject);
  });
}

/**
 * Lists what to ask a host for: every file by its address, every way to leave a part of it out, and what is not there.
 *
 * @param site What is hosted.
 * @returns Paths from the root of the host, some with a query.
 */
export function pathsToAsk(site: HostedSite): readonly string[] {
  const { base } = site;
  const files = [...site.files].filter((file) => !/\.(br|gz)$/.test(file));
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const missing = ['nowhere/', 'nowhere', 'roles/nowhere/', '_astro/nowhere.css', ...Object.values(hostFileNames)];
  return [
    ...files.map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')),
    ...pages.flatMap((file) => [base + file, `${base}${file.slice(0, -'/index.html'.length)}?a=1`]),
    ...[...site.redirects.keys()].flatMap((path) => [path, `${path}?a=1`]),
    ...missing.map((path) => base + path),
    ...(base === '/' ? [] : ['/', '/roles/', base.slice(0, -1)]),
  ];
}
