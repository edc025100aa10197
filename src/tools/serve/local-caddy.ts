import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalServer, startLocalServer } from './local-server.ts';

const recipe = join(import.meta.dirname, 'recipes/Caddyfile');

/** What makes a Caddy that keeps to itself: no port for its control, no certificates, this machine only. */
const globalOptions = '{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n';

/** The Caddy of this system. */
interface Caddy {
  readonly command: string;
}

/**
 * Looks for Caddy.
 *
 * @returns What was found, or a sentence that says what is missing.
 */
export function findCaddy(): Caddy | string {
  const command = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(existsSync);
  return command ? { command } : 'Caddy is not installed. Debian has it: apt-get install caddy';
}

/**
 * Runs Caddy with the recipe, changed only in what a test must change: folder, address, and no encryption.
 *
 * @param caddy What `findCaddy` found.
 * @param options The folder of the built site, and the port.
 * @returns The running server.
 * @throws What Caddy says if it does not start.
 */
export function startLocalCaddy(
  { command }: Caddy,
  options: { readonly root: string; readonly port: number },
): Promise<LocalServer> {
  return startLocalServer({
    command,
    port: options.port,
    fileName: 'Caddyfile',
    configuration: () => `${globalOptions}${localRecipe(options)}`,
    words: (_folder, file) => ['run', '--config', file],
  });
}

/** The recipe for this machine: every line stays but those that name the place. */
function localRecipe({ root, port }: { readonly root: string; readonly port: number }): string {
  return readFileSync(recipe, 'utf8')
    .replaceAll('/srv/crosswalk/dist', root)
    .replace('careers.example.org', `http://127.0.0.1:${port}`);
}
