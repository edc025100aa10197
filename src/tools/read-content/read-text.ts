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
    return text.trim() === '' ? { fault: textFinding(topOfFile, 'empty-file', 'The file is empty.') } : { text };
  } catch {
    return { fault: textFinding(topOfFile, 'unreadable-file', 'The file cannot be opened.') };
  }
}
