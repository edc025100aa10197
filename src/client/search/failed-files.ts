/**
 * Notes which files below a folder could not be fetched. Pagefind fetches the parts of its index by itself, and where
 * one is missing it searches on without it and tells nobody; so its requests are watched as they pass.
 */
export class FailedFiles {
  #hasFailed = false;

  /** @param folder the path of the folder, with a slash at its end */
  constructor(folder: string) {
    const fetchPlainly = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      const [address] = request;
      if (typeof address !== 'string' || !address.startsWith(folder)) return fetchPlainly(...request);
      try {
        const response = await fetchPlainly(...request);
        const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
        if (!response.ok || isPage) this.#hasFailed = true;
        return response;
      } catch (error) {
        this.#hasFailed = true;
        throw error;
      }
    };
  }

  /** Forgets what failed. */
  forget(): void {
    this.#hasFailed = false;
  }

  /** @throws an error if a file has failed since it was last told to forget */
  throwIfAny(): void {
    if (this.#hasFailed) throw new Error('A part of the index could not be fetched.');
  }
}
