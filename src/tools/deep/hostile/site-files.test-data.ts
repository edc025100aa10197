import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { markdownToHtml } from 'satteri';
import sax from 'sax';
import { parseElements } from '../../check-site/elements.ts';
import { breakoutAttribute } from './hostile-strings.test-data.ts';

/** What is wrong with the text of a file, as sentences. */
type Judge = (text: string) => readonly string[];

/** Any scheme, with what may stand before it in an address. */
const safeAddress = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

function judgeXml(text: string): readonly string[] {
  const faults: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ attributes }) => {
    if (breakoutAttribute in attributes) faults.push('A text became an element.');
  };
  parser.onerror = (error) => {
    faults.push(error.message);
    parser.resume();
  };
  parser.write(text).close();
  return faults;
}

function judgeCsv(text: string): readonly string[] {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const uneven = rows.filter((row) => row.length !== head.length).map((row) => `A row has ${row.length} cells: ${row}`);
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell));
  return [...uneven, ...formulas.map((cell) => `A spreadsheet would run ${cell}`)];
}

function judgeJson(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function judgeHtml(html: string): readonly string[] {
  const attributes = parseElements(html).flatMap(({ attrs }) => attrs);
  return attributes.flatMap(({ name, value }) => {
    if (name === breakoutAttribute) return ['A text became an element or an attribute.'];
    if (name.startsWith('on') || name === 'style') return [`There is an attribute ${name}.`];
    if (['href', 'src', 'action'].includes(name) && !safeAddress.test(value.trim())) return [`An address is ${value}`];
    return [];
  });
}

/** What holds for each kind of file but the pages, which a browser reads: the ending -> its judge. */
const judges: Readonly<Record<string, Judge>> = {
  csv: judgeCsv,
  json: judgeJson,
  webmanifest: judgeJson,
  xml: judgeXml,
  html: judgeHtml,
  md: (text) => judgeHtml(markdownToHtml(text).html),
  txt: (text) => judgeHtml(markdownToHtml(text).html),
};

/**
 * Reads all files of a built site as their readers would.
 *
 * @returns What is wrong, as sentences that start with the file; and how many files of each kind were read.
 */
export function judgeFiles(root: string): {
  readonly faults: readonly string[];
  readonly read: Readonly<Record<string, number>>;
} {
  const files = globSync(`**/*.{${Object.keys(judges).join(',')}}`, { cwd: root });
  const read: Record<string, number> = {};
  const faults = files.flatMap((file) => {
    const ending = file.slice(file.lastIndexOf('.') + 1);
    read[ending] = (read[ending] ?? 0) + 1;
    return (judges[ending]?.(readFileSync(join(root, file), 'utf8')) ?? []).map((fault) => `${file}: ${fault}`);
  });
  return { faults, read };
}
