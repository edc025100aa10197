import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { baseUrl } from './address.ts';

/** The site under test behind a server of its own, which a test can cut off and whose service worker it can exchange. */
export interface SwitchableSite {
  readonly url: string;
  /** While true, every request is cut off, as without a connection. */
  isDown: boolean;
  /** What stands at the worker’s address; undefined for the site’s own. */
  worker: string | undefined;
  /** Every path that was asked for while the site was up, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const forwarded = ['content-type', 'cache-control', 'content-security-policy', 'etag', 'location'];

/** Starts the server on a port of its own, so that no test sees the worker of another. */
export async function startSwitchableSite(): Promise<SwitchableSite> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (site.isDown) {
      request.socket.destroy();
      return;
    }
    site.asked.push(path);
    if (site.worker !== undefined && path.endsWith('/offline-worker.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(site.worker);
      return;
    }
    const answer = await fetch(new URL(path, baseUrl), { redirect: 'manual' });
    const headers = forwarded.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: SwitchableSite = {
    url: new URL(new URL(baseUrl).pathname, `http://127.0.0.1:${port}`).href,
    isDown: false,
    worker: undefined,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}
