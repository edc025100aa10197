/**
 * `npm run compress`: writes a brotli and a gzip twin beside every text file of the built site, for servers that send
 * such files and do not compress by themselves. Hosts and CDNs compress what they send, so a build does not wait for it.
 *
 * Another folder can be named as the first argument.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

// The threads that compress are started with the first file, so their number must be set before.
process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, availableParallelism()));
const { compressFiles } = await import('./build/compress-files.ts');

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

try {
  const { files, bytes, brotliBytes } = await compressFiles(resolve(process.argv[2] ?? 'dist'));
  console.log(`${files} files compressed from ${inMegabytes(bytes)} to ${inMegabytes(brotliBytes)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
