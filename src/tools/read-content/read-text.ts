import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { TextFinding } from '../../domain/issues.ts';
import { positionsIn, textFinding, topOfFile } from './parsed-text.ts';

/** The text of a file, or why it cannot be read. */
export type TextReading = { readonly text: string } | { readonly fault: TextFinding };

/** The first character that does not belong: one that is not UTF-8, or NUL. */
function findForeignCharacter(bytes: Buffer, text: string): number | undefined {
  const index = isUtf8(bytes) ? text.indexOf('\0') : text.indexOf('\uFFFD');
  return index === -1 ? undefined : index;
}

/** How files of other programs start, and what they are. */
const foreignFiles: readonly (readonly [start: string, what: string])[] = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture or a film'],
  ['PK\x03\x04', 'a packed file, such as a workbook or a document'],
  ['%PDF', 'a PDF'],
];

/** A finding where the bytes are those of another kind of file, whatever its name says. */
function findForeignFile(bytes: Buffer): TextFinding | undefined {
  const start = bytes.subarray(0, 8).toString('latin1');
  const kind = foreignFiles.find(([sign]) => start.startsWith(sign))?.[1];
  if (kind === undefined) return undefined;
  const hint = 'Move it out of the content folder, and write the entry as a text file.';
  return textFinding(topOfFile, 'text-encoding', `This is ${kind}, not a text.`, hint);
}

/** What git leaves where it could not join two versions, and line ends that no program of today writes. */
function findLeftovers(text: string): TextFinding | undefined {
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  if (conflict !== null) {
    return textFinding(
      positionsIn(text)(conflict.index),
      'merge-conflict',
      'Two versions stand here, as git left them.',
    );
  }
  const carriageReturn = text.search(/\r(?!\n)/);
  if (carriageReturn === -1) return undefined;
  const hint = 'Save the file again with the line ends LF.';
  const message = 'This line ends as lines did on old Macs (CR).';
  return textFinding(positionsIn(text)(carriageReturn), 'text-encoding', message, hint);
}

/**
 * Reads a file as UTF-8; a byte order mark is left out.
 * @param maximumKilobytes the largest file that is read.
 * @returns the text, or a finding at the offending character; never throws.
 */
export function readText(path: string, maximumKilobytes: number): TextReading {
  try {
    if (statSync(path).size > maximumKilobytes * 1000) {
      const message = `The file is larger than ${maximumKilobytes} kB.`;
      return { fault: textFinding(topOfFile, 'file-size', message) };
    }
    const bytes = readFileSync(path);
    const stranger = findForeignFile(bytes);
    if (stranger !== undefined) return { fault: stranger };
    const text = new TextDecoder().decode(bytes);
    const foreign = findForeignCharacter(bytes, text);
    if (foreign !== undefined) {
      const position = positionsIn(text)(foreign);
      const fault =
        text[foreign] === '\0'
          ? textFinding(position, 'text-encoding', 'There is an invisible character here (NUL).', 'Delete it.')
          : textFinding(position, 'text-encoding', 'This character is not saved as UTF-8.');
      return { fault };
    }
    const leftover = findLeftovers(text);
    if (leftover !== undefined) return { fault: leftover };
    return text.trim() === '' ? { fault: textFinding(topOfFile, 'empty-file', 'The file is empty.') } : { text };
  } catch {
    return { fault: textFinding(topOfFile, 'unreadable-file', 'The file cannot be opened.') };
  }
}
