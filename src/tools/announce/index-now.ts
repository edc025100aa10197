/** Where announcements go: one address for all search engines that take part (https://www.indexnow.org/documentation). */
export const indexNowAddress = 'https://api.indexnow.org/indexnow';

/** How many addresses one announcement may hold. */
const mostAddresses = 10_000;

/** How long to wait for an answer, in milliseconds. */
const patience = 15_000;

/** Sends a request, as `fetch` does. */
export type Send = (address: string, request: RequestInit) => Promise<Response>;

/** Who announces: the site, and the key that it serves as a file. */
export interface Announcer {
  readonly host: string;
  readonly key: string;
  /** The full address of that file. */
  readonly keyLocation: string;
}

/** What an answer means where it is no success. */
const refusals: Readonly<Record<number, string>> = {
  400: 'it did not understand the announcement',
  403: 'it found no matching key. Is the site deployed, with the key’s file?',
  422: 'the addresses are not of the site that the key belongs to',
  429: 'it heard too many announcements. Try again tomorrow',
};

/** Why a request failed: `fetch` hides that in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Announces changed addresses to the search engines that take part in IndexNow.
 *
 * @param addresses full addresses, all of the announcer’s host.
 * @param send `fetch`, or what stands in for it.
 * @returns how many announcements were sent.
 * @throws an Error that says why one was not taken, and how many addresses were announced before.
 */
export async function announceAddresses(
  addresses: readonly string[],
  announcer: Announcer,
  send: Send,
): Promise<number> {
  let sent = 0;
  for (let start = 0; start < addresses.length; start += mostAddresses) {
    const fail = (reason: string) => new Error(`${reason} ${start} of ${addresses.length} addresses were announced.`);
    const response = await send(indexNowAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...announcer, urlList: addresses.slice(start, start + mostAddresses) }),
      signal: AbortSignal.timeout(patience),
    }).catch((error: unknown) => {
      throw fail(`${new URL(indexNowAddress).host} could not be reached: ${reasonOf(error)}.`);
    });
    if (!response.ok) {
      const meaning = refusals[response.status] ?? 'see https://www.indexnow.org/documentation';
      throw fail(`${new URL(indexNowAddress).host} answered ${response.status}: ${meaning}.`);
    }
    sent += 1;
  }
  return sent;
}
