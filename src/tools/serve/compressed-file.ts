import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What hosts compress when they send it, and the type it is sent with. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'text/xml;charset=utf-8',
};

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
    const type = textTypes[extname(file)];
    const accepts = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const path = join(root, file);
    if (type === undefined || !accepts || request.headers.range || existsSync(`${path}.br`)) return false;
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
      if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
      response.writeHead(200, { 'Content-Encoding': 'br', 'Content-Length': answer.bytes.length });
      response.end(request.method === 'HEAD' ? undefined : answer.bytes);
    }
    return true;
  };
}
