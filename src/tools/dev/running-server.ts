import { readFileSync } from 'node:fs';

/** How long a server may take to answer at all, in milliseconds. */
const patience = 2000;

/** The address that Astro’s development server wrote down when it started; undefined where it wrote none. */
function writtenAddress(file: string): string | undefined {
  try {
    const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds the development server that already runs for this project.
 *
 * @param file Where Astro writes down the server that it started, `.astro/dev.json`.
 * @returns Its address; undefined where none was started, or the one that was does not answer.
 */
export async function runningServer(file: string): Promise<string | undefined> {
  const address = writtenAddress(file);
  if (address === undefined) return undefined;
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return address;
  } catch {
    return undefined;
  }
}
