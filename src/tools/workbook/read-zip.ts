import { inflateRawSync } from 'node:zlib';

/** The largest part that is unpacked, in bytes; a larger one is no table of figures. */
const largestPart = 200_000_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** The record at the end of an archive, which a comment of at most 65,535 bytes may follow. */
function findEnd(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

/** Unpacks the part whose own header starts at `header`. */
function unpack(bytes: Buffer, header: number, method: number, size: number): Buffer {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new Error('A part is packed in a way that is not known.');
  return inflateRawSync(packed, { maxOutputLength: largestPart });
}

/**
 * Reads a ZIP archive by its central directory (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16), as office programs write
 * it: parts stored or deflated, no encryption, no ZIP64.
 * @returns name -> a function that unpacks the part; undefined where the bytes are no such archive.
 * @throws RangeError, in here or while unpacking, where the archive is cut off.
 */
export function readZip(bytes: Buffer): Map<string, () => Buffer> | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  const parts = new Map<string, () => Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) return undefined;
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const header = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, () => unpack(bytes, header, method, size));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
