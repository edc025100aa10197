/**
 * The service worker of the copy for reading offline. It stores nothing: the page puts files into the copy when the reader
 * asks. It only answers from the copy when the network does not, so that a reader with a connection never sees an old page.
 * It is written to the site as it stands here, without types, under one address that never changes.
 */
interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}
const worker = self as unknown as Worker;

/** Asks the network first. A page that is in no copy leads to the page about the copy, which says so. */
async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (noNetwork) {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    const lost = request.mode === 'navigate' && (await caches.match(`${worker.registration.scope}offline/`));
    if (lost) return lost;
    throw noNetwork;
  }
}

// A new worker takes over at once, so that a broken one is gone as soon as the browser has seen its successor.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

export {};
