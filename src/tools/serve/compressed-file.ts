import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isText, typeOf } from '../../views/content-types.ts';

/** About what CDNs spend on an answer that they compress while a reader waits. */
const quality = 5;

/** Sends a text file compressed. @returns False where that is not its to do, and nothing was sent. */
export type SendCompressed = (request: IncomingMessage, response: ServerResponse, file: string) => boolean;

/**
 * Makes the part of the server that does what hosts do: text files for which the build left no compressed twin are
 * compressed when first asked for, and kept.
 *
 * @param root The folder of the built site.
 * @returns What sends a file, named by its path below the folder.
 */
export function compressOnTheFly(root: string): SendCompressed {
  const kept = new Map<string, { readonly etag: string; readonly bytes: Buffer }>();
  return (request, response, file) => {
    const accepts = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const path = join(root, file);
    if (!isText(file) || !accepts || request.headers.range || existsSync(`${path}.br`)) return false;
    const { size, mtimeMs } = statSync(path);
    const etag = `W/"${size}-${mtimeMs}-br"`;
    let answer = kept.get(file);
    if (answer?.etag !== etag) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size };
      answer = { etag, bytes: brotliCompressSync(readFileSync(path), { params }) };
      kept.set(file, answer);
    }
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else {
      if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', typeOf(file) as string);
      response.writeHead(200, { 'Content-Encoding': 'br', 'Content-Length': answer.bytes.length });
      response.end(request.method === 'HEAD' ? undefined : answer.bytes);
    }
    return true;
  };
}
