/**
 * Stands at the worker’s address when copies are switched off (`offlineCopies` in site.config.ts): it removes every copy and
 * then itself, on the next visit of each reader who has one.
 */
interface Worker {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
const worker = self as unknown as Worker;

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('crosswalk-copy-')) await caches.delete(name);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(removeAll()));

export {};
