import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalServer, startLocalServer } from './local-server.ts';

const recipe = join(import.meta.dirname, 'recipes/nginx.conf');

/** The nginx of this system, and its module for brotli files. */
interface Nginx {
  readonly command: string;
  readonly brotliModule: string;
}

/**
 * Looks for nginx with the module that the recipe uses.
 *
 * @returns What was found, or a sentence that says what is missing.
 */
export function findNginx(): Nginx | string {
  const command = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
  const advice = 'Debian has both: apt-get install nginx libnginx-mod-http-brotli-static';
  if (!command) return `nginx is not installed. ${advice}`;
  const options = spawnSync(command, ['-V'], { encoding: 'utf8' }).stderr;
  const modules = /--modules-path=(\S+)/.exec(options)?.[1] ?? '';
  const brotliModule = join(modules, 'ngx_http_brotli_static_module.so');
  return existsSync(brotliModule) ? { command, brotliModule } : `nginx has no module for brotli files. ${advice}`;
}

/**
 * Runs nginx with the recipe, changed only in what a test must change: folder, address, and no encryption.
 *
 * @param nginx What `findNginx` found.
 * @param options The folder of the built site, and the port; the next one answers as port 80 does in the recipe.
 * @returns The running server.
 * @throws What nginx says if it does not start.
 */
export function startLocalNginx(
  nginx: Nginx,
  options: { readonly root: string; readonly port: number },
): Promise<LocalServer> {
  return startLocalServer({
    command: nginx.command,
    port: options.port,
    fileName: 'nginx.conf',
    configuration: (folder) => mainConfiguration(nginx, folder, localRecipe(options)),
    words: (folder, file) => ['-p', folder, '-c', file, '-e', 'stderr'],
  });
}

/** The recipe for this machine: every line stays but those that name the place. */
function localRecipe({ root, port }: { readonly root: string; readonly port: number }): string {
  return readFileSync(recipe, 'utf8')
    .replaceAll('/srv/crosswalk/dist', root)
    .replaceAll(/^ *(listen \[::\]|ssl_certificate).*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${port + 1};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`);
}

function mainConfiguration({ brotliModule }: Nginx, folder: string, servers: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${brotliModule};`,
    // Started by root, its workers would be somebody who may not read a private folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes auto;',
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 1024; }',
    'http {',
    'access_log off;',
    'sendfile on;',
    'tcp_nopush on;',
    ...temporary.map((name) => `${name}_temp_path ${join(folder, name)};`),
    servers,
    '}',
    '',
  ].join('\n');
}
