import { sitePath } from '../site-path.ts';
import { type OfflineFiles, planCopy } from './copy-plan.ts';

/** What is known of a copy on this device. */
export interface StoredCopy {
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
  /** The shortlist that it was made of, with ids that the site no longer had. */
  readonly ids: readonly string[];
  /** The pages in it: path below the site’s base, and title. */
  readonly pages: readonly { readonly path: string; readonly title: string }[];
  /** Its size in bytes. */
  readonly bytes: number;
}

const cachePrefix = 'crosswalk-copy-';
/** The place of the record inside the copy; the site has no such file. */
const recordPath = '/offline-copy.json';
const requestsAtOnce = 6;
/** Held by the tab that copies; a browser takes it back when the tab is closed. */
const copyLock = 'crosswalk-copy';

/** Whether this browser can keep copies: some do not in private windows, and none do without a secure connection. */
export const canKeepCopies = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * The copy on this device; undefined where there is none, or none that this edition of the site understands. What a tab
 * has left that was closed while it copied is removed.
 */
export async function readStoredCopy(): Promise<StoredCopy | undefined> {
  await navigator.locks.request(copyLock, { ifAvailable: true }, async (lock) => {
    if (lock) await removeCaches(async (cacheName) => !(await caches.match(sitePath(recordPath), { cacheName })));
  });
  const response = await caches.match(sitePath(recordPath));
  const record = (await response?.json().catch(() => undefined)) as Partial<StoredCopy> | undefined;
  return typeof record?.madeAt === 'number' && Array.isArray(record.ids) && Array.isArray(record.pages)
    ? (record as StoredCopy)
    : undefined;
}

async function fetchFresh(path: string): Promise<Response> {
  const response = await fetch(sitePath(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
  return response;
}

const titleOf = (html: string): string =>
  (/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', '’');

const address = sitePath('/offline-worker.js');
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
};
/**
 * The one address of the worker. Trusted Types want it from a policy; this one gives out nothing else. A page may make a
 * policy of one name once only, and a copy as often as its reader likes.
 */
const workerAddress =
  trustedTypes?.createPolicy('crosswalk-offline', { createScriptURL: () => address }).createScriptURL(address) ??
  address;

const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(workerAddress, { scope: sitePath('/'), updateViaCache: 'none' });

/**
 * Makes or renews the copy: everything is fetched into a place of its own first, so that a failure leaves the old copy whole.
 * @param ids the shortlist
 * @param onProgress how many files are there, of how many
 * @throws where a file cannot be had or the device has no room
 */
export const makeCopy = (
  ids: readonly string[],
  onProgress: (done: number, all: number) => void,
): Promise<StoredCopy> => navigator.locks.request(copyLock, () => copyFiles(ids, onProgress));

async function copyFiles(ids: readonly string[], onProgress: (done: number, all: number) => void): Promise<StoredCopy> {
  const site = (await (await fetchFresh('/offline-files.json')).json()) as OfflineFiles;
  const plan = planCopy(ids, site);
  const paths = [...plan.pages, ...plan.files];
  const madeAt = Date.now();
  const name = `${cachePrefix}${madeAt}`;
  const cache = await caches.open(name);
  const titles = new Map<string, string>();
  let bytes = 0;
  let done = 0;
  const waiting = [...paths];
  const fetchNext = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await fetchFresh(path);
      const body = await response.clone().blob();
      bytes += body.size;
      if (plan.pages.includes(path)) titles.set(path, titleOf(await body.text()));
      await cache.put(sitePath(path), response);
      done += 1;
      onProgress(done, paths.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: requestsAtOnce }, fetchNext));
    const copy: StoredCopy = {
      madeAt,
      ids,
      pages: plan.pages.map((path) => ({ path, title: titles.get(path) ?? path })),
      bytes,
    };
    await cache.put(sitePath(recordPath), Response.json(copy));
    await registerWorker();
    await removeCaches(async (other) => other !== name);
    return copy;
  } catch (error) {
    waiting.length = 0;
    await caches.delete(name);
    throw error;
  }
}

async function removeCaches(isRemoved: (name: string) => Promise<boolean>): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && (await isRemoved(name))) await caches.delete(name);
}

/** Removes the copy and the worker. Nothing of it stays on the device. */
export async function removeCopy(): Promise<void> {
  await removeCaches(async () => true);
  const registration = await navigator.serviceWorker.getRegistration(sitePath('/'));
  await registration?.unregister();
}

/** Asks the browser to look for a newer worker now; it does so by itself once a day. Without a network nothing happens. */
export async function renewWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(sitePath('/'));
  await registration?.update().catch(() => undefined);
}
