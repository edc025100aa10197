import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import sax from 'sax';
import { CannotDo } from '../editor-command.ts';
import { readZip } from './read-zip.ts';

/** A row: the text of each cell, as it is stored; empty where a cell is empty. */
export type Row = readonly string[];

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What to do at each element of an XML text. Names come without their prefix. */
interface ElementVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** The element ends; `text` is what stood in it since it, or its last child, began. */
  close?(name: string, text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** @throws where the text is no XML. */
function visitXml(xml: string, { open, close }: ElementVisitor): void {
  const parser = sax.parser(true);
  let text = '';
  parser.onopentag = ({ name, attributes }) => {
    text = '';
    open?.(localName(name), attributes as Record<string, string>);
  };
  parser.ontext = (piece) => {
    text += piece;
  };
  parser.onclosetag = (name) => {
    close?.(localName(name), text);
    text = '';
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
}

/** The texts that cells share. A text may consist of pieces with formats of their own. */
function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let string = '';
  visitXml(xml, {
    close: (name, text) => {
      if (name === 't') string += text;
      if (name !== 'si') return;
      strings.push(string);
      string = '';
    },
  });
  return strings;
}

/** The number of a column from the name of a cell: `A1` is 0, `AF7` is 31. */
function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number as a person reads it: the file keeps 20.1 as 20.100000000000001. */
const tidyNumber = (text: string): string => (text === '' ? '' : String(Number(Number(text).toPrecision(15))));

function readRows(xml: string, strings: readonly string[]): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [column, type] = [0, ''];
  visitXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') cells = [];
      if (name !== 'c') return;
      column = columnOf(attributes['r'] ?? '');
      type = attributes['t'] ?? 'n';
    },
    close: (name, text) => {
      if (name === 'row') rows.push(Array.from(cells, (cell) => cell ?? ''));
      if (name === 't') cells[column] = (cells[column] ?? '') + text;
      if (name !== 'v') return;
      cells[column] = type === 's' ? (strings[Number(text)] ?? '') : type === 'n' ? tidyNumber(text) : text;
    },
  });
  return rows;
}

/** The sheets in order: name -> the part that holds it. */
function readSheetNames(workbook: string, links: string): { name: string; part: string }[] {
  const targets = new Map<string, string>();
  const names: { name: string; link: string }[] = [];
  visitXml(links, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target);
    },
  });
  visitXml(workbook, {
    open: (element, { name = '', 'r:id': link = '' }) => {
      if (element === 'sheet') names.push({ name, link });
    },
  });
  return names.map(({ name, link }) => {
    const target = targets.get(link) ?? '';
    return { name, part: target.startsWith('/') ? target.slice(1) : posix.join('xl', target) };
  });
}

function readSheets(bytes: Buffer): Sheet[] | undefined {
  const parts = readZip(bytes);
  const xmlOf = (name: string): string => parts?.get(name)?.().toString('utf8') ?? '';
  if (!parts?.has('xl/workbook.xml')) return undefined;
  const strings = parts.has('xl/sharedStrings.xml') ? readSharedStrings(xmlOf('xl/sharedStrings.xml')) : [];
  const sheets = readSheetNames(xmlOf('xl/workbook.xml'), xmlOf('xl/_rels/workbook.xml.rels'));
  return sheets.map(({ name, part }) => ({ name, rows: readRows(xmlOf(part), strings) }));
}

/**
 * Reads the sheets of a workbook in Office Open XML (.xlsx).
 * @param path the file.
 * @throws CannotDo where the file is missing or is no such workbook.
 */
export function readWorkbook(path: string): Sheet[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CannotDo(`The file ${path} cannot be opened. Check its name and the folder you are in.`);
  }
  let sheets: Sheet[] | undefined;
  try {
    sheets = readSheets(bytes);
  } catch {
    sheets = undefined;
  }
  if (sheets !== undefined) return sheets;
  throw new CannotDo(
    `${path} is not a complete .xlsx workbook. Download it again; if it came as a .zip, unpack that and name the .xlsx file in it.`,
  );
}
