import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { formatPlural } from '../../domain/format.ts';
import { WrongCall } from '../check/check-request.ts';
import { commonUsage, type EditorCall, type EditorCommand } from '../editor-command.ts';
import { listContentFiles } from '../read-content/list-files.ts';
import { type Advice, adviseOnFiller, adviseOnLength, longestSentence } from './advice.ts';
import { passagesOf, typedLinesOf } from './passages.ts';
import { adviseOnSpelling } from './spelling.ts';

/** The files asked for, or all that hold text; relative to the content folder. */
function filesOf(call: EditorCall): readonly string[] {
  const all = listContentFiles(call.folder)
    .files.map(({ path }) => path)
    .filter((path) => /\.(mdx|yaml)$/.test(path) && path !== 'sources.yaml');
  if (call.words.length === 0) return [...new Set(all)];
  return call.words.map((word) => {
    const path = [resolve(word), join(call.folder, word)].find((candidate) => existsSync(candidate));
    const within = path && relative(call.folder, path);
    if (!within || within.startsWith('..') || isAbsolute(within)) {
      throw new WrongCall(
        `"${word}" is no file of the content folder. Name one, such as content/roles/cancer-registrar.yaml.`,
      );
    }
    return within;
  });
}

/** `npm run prose`: advice on spelling and style. */
export const proseCommand: EditorCommand = {
  usage: `Usage: npm run prose -- [FILE …]

Reads the texts and gives advice: words that no dictionary knows, sentences of more than ${longestSentence} words, phrases that
add nothing. It stops nobody: what is wrong for certain, such as a figure without its source, npm run check says.
Words of the field stand in .cspell/field-words.txt.
${commonUsage}`,
  options: {},
  run: async (call) => {
    const files = filesOf(call);
    const spelling = await adviseOnSpelling(files.map((file) => join(call.folder, file)));
    const kinds: Advice['kind'][] = [];
    const lines = files.flatMap((file) => {
      const path = join(call.folder, file);
      const text = readFileSync(path, 'utf8');
      const passages = passagesOf(file, text);
      const typed = typedLinesOf(file, text);
      const advice = [
        ...(spelling.get(path) ?? []).filter(({ line }) => !typed.has(line)),
        ...passages.flatMap(adviseOnLength),
        ...passages.flatMap(adviseOnFiller),
      ];
      kinds.push(...advice.map(({ kind }) => kind));
      return advice
        .toSorted((a, b) => a.line - b.line)
        .map(({ line, message }) => `${call.showPath(file)}:${line}  ${message}\n`);
    });
    const count = (kind: Advice['kind']) => kinds.filter((one) => one === kind).length;
    const read = `Read ${formatPlural(files.length, 'file')}: `;
    const sum = `${formatPlural(count('spelling'), 'unknown word')}, ${formatPlural(count('long-sentence'), 'long sentence')}, ${formatPlural(count('filler'), 'empty phrase')}.\n`;
    return `${lines.join('')}${read}${sum}`;
  },
};
