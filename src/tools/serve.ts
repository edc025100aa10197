/**
 * `npm run serve`: serves the built site in `dist/` as a static host would, with its headers, redirects and
 * compressed files.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { defaultCacheControl } from '../views/security-headers.ts';
import { finishSwap } from './build/build-aside.ts';
import { buildFolders } from './build/build-folders.ts';
import { readOptions } from './command-options.ts';
import { answerFor, type HostedSite, headersFor, readHostedSite } from './serve/answer.ts';
import { compressOnTheFly } from './serve/compressed-file.ts';

const usage = `Usage: npm run serve -- [--port N] [--strict] [--root DIR]

Serves the built site as a static host would. BASE_PATH says under which path it was built, HOST which interface to
listen on.

  --port N    the port (PORT, or 4321, where left out)
  --strict    fail if that port is taken, instead of taking the next free one
  --root DIR  the folder of the built site (dist where left out)
  --help      print this
`;

const defaultPort = 4321;
const portsTried = 20;

/** A server that listens. */
export interface RunningServer {
  /** Where the home page is. */
  readonly url: string;
  /** Stops listening and drops all connections. */
  readonly close: () => Promise<void>;
}

/** Where to serve what. */
export interface ServerOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** The port; 0 takes any free one. */
  readonly port: number;
  /** The path that the site lives under, such as `/` or `/crosswalk/`. */
  readonly base: string;
}

/**
 * Serves a built site.
 *
 * @param options What to serve, and where.
 * @returns The running server.
 * @throws An error that says what to run if there is no built site; the system’s error if the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = resolve(options.root);
  const base = `/${options.base}/`.replace(/\/+/g, '/');
  if (root === buildFolders.site && !existsSync(root)) finishSwap(buildFolders);
  const server = createServer(followBuilds(root, base));
  const host = process.env.HOST ?? '127.0.0.1';
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(options.port, host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, close: () => closeServer(server) };
}

/**
 * Serves a built site on the first free port, counting up from the one asked for.
 *
 * @param options What to serve, and where.
 * @returns The running server.
 * @throws As `startServer` does; a taken port only after twenty of them.
 */
export async function startServerOnFreePort(options: ServerOptions): Promise<RunningServer> {
  for (let port = options.port; ; port += 1) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error) || port >= options.port + portsTried) throw error;
    }
  }
}

/** Reads from the environment where to serve the built site, unless a command’s options say otherwise. */
export function serverOptionsFromEnvironment(): ServerOptions {
  return { root: 'dist', port: Number(process.env.PORT ?? defaultPort), base: process.env.BASE_PATH ?? '/' };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers from the built site that is in the folder now: a build swaps the whole folder. */
function followBuilds(root: string, base: string): Listener {
  const stampOf = () => {
    const status = statSync(root, { throwIfNoEntry: false });
    return status && `${status.ino} ${status.mtimeMs}`;
  };
  const read = () => ({ stamp: stampOf(), listener: requestListener(root, readHostedSite(root, base)) });
  let current = read();
  return (request, response) => {
    const stamp = stampOf();
    if (stamp && stamp !== current.stamp) current = read();
    current.listener(request, response);
  };
}

/** The one type that the library does not know. */
function nameIcons(response: ServerResponse, path: string): void {
  if (path.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon');
}

function requestListener(root: string, site: HostedSite): Listener {
  const sendCompressed = compressOnTheFly(root);
  const sendFile = sirv(root, { brotli: true, gzip: true, etag: true, setHeaders: nameIcons });
  const notFoundPage = site.files.has('404.html') ? readFileSync(join(root, '404.html')) : 'Not found';

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of Object.entries(headersFor(site, path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const sendNotFound = () => {
      // What is missing now may be there after the next release, in a folder too whose files are kept for a year.
      response
        .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': defaultCacheControl })
        .end(notFoundPage);
    };
    const answer = answerFor(site, path);
    switch (answer.kind) {
      case 'redirect':
        response.writeHead(answer.status, { Location: query ? `${answer.to}?${query}` : answer.to }).end();
        return;
      case 'not-found':
        sendNotFound();
        return;
      case 'file':
        if (sendCompressed(request, response, answer.file)) return;
        request.url = path.slice(site.base.length - 1);
        sendFile(request, response, sendNotFound);
    }
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function main(): Promise<void> {
  const values = readOptions(usage, {
    port: { type: 'string' },
    strict: { type: 'boolean' },
    root: { type: 'string' },
  });
  const fallback = serverOptionsFromEnvironment();
  const options = {
    ...fallback,
    port: values.port === undefined ? fallback.port : Number(values.port),
    root: values.root ?? fallback.root,
  };
  try {
    const { url } = await (values.strict ? startServer(options) : startServerOnFreePort(options));
    console.log(`Serving ${options.root} at ${url} (stop with Ctrl+C)`);
  } catch (error) {
    console.error(
      isPortTaken(error) ? `Port ${options.port} is taken. Choose another: --port N` : (error as Error).message,
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
