/** The port of the server under test: out of the way of the one that a person may have running. */
export const port = Number(process.env.E2E_PORT ?? 4399);

/** Where the site under test is, base path included. Paths in the specs are relative to it, without a slash in front. */
export const baseUrl = new URL(`${process.env.BASE_PATH ?? '/'}/`.replace(/\/+/g, '/'), `http://127.0.0.1:${port}`)
  .href;
