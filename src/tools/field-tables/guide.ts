import { rules } from '../../domain/rules.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { type ArticleComponent, articleComponents } from '../../vocabulary/article-components.ts';
import { roomTable } from '../architecture/room-table.ts';
import { CannotDo } from '../editor-command.ts';
import { closedLists, fieldTable } from './field-table.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const names = Object.keys(collections) as CollectionName[];

function listTables(): string {
  const tables = closedLists(names).map(({ name, words }) => {
    const rows = words.map(([key, meaning]) => `| \`${key}\` | ${cell(meaning)} |`);
    return [`#### ${name}`, '', '| Key | Means |', '| --- | --- |', ...rows].join('\n');
  });
  return tables.join('\n\n');
}

function componentExample(name: string, { attributes, encloses }: ArticleComponent): string {
  const written = Object.entries(attributes).map(([key, { required }]) => (required ? ` ${key}="…"` : ''));
  return `\`<${name}${written.join('')}${encloses === 'text' ? `>…</${name}>` : ' />'}\``;
}

function componentTable(): string {
  const rows = Object.entries<ArticleComponent>(articleComponents).map(([name, component]) => {
    const asks = Object.entries(component.attributes).map(([key, { description }]) => `\`${key}\`: ${description}`);
    return `| ${componentExample(name, component)} | ${cell(component.description)} | ${cell(asks.join(' '))} |`;
  });
  return ['| Write | Shows | Attributes |', '| --- | --- | --- |', ...rows].join('\n');
}

function ruleList(): string {
  return Object.entries(rules)
    .map(([code, { severity, what, why, fix }]) => `#### ${code}\n\n${what} ${why} (${severity})\n\nTo mend it: ${fix}`)
    .join('\n\n');
}

/** What the marks ask for: `fields roles`, `lists`, `components`, `rules`, `rooms`. Undefined for a mark that is not known. */
function blockFor(mark: string): string | undefined {
  if (mark === 'lists') return listTables();
  if (mark === 'components') return componentTable();
  if (mark === 'rules') return ruleList();
  if (mark === 'rooms') return roomTable();
  const name = names.find((collection) => mark === `fields ${collection}`);
  return name === undefined ? undefined : fieldTable(name);
}

const marks = /<!-- generated: (?<mark>[a-z ]+) -->\n[\s\S]*?<!-- end -->/g;

/** The marks of a guide, in order. */
export const marksOf = (guide: string): string[] =>
  [...guide.matchAll(marks)].map(({ groups }) => groups?.['mark'] ?? '');

/**
 * Writes the generated parts of a guide anew, between `<!-- generated: … -->` and `<!-- end -->`.
 * @param path the guide’s path, for complaints.
 * @throws where a mark is not known.
 */
export function refreshGuide(guide: string, path: string): string {
  const opened = guide.split('<!-- generated:').length - 1;
  if (opened !== marksOf(guide).length) {
    throw new CannotDo(`${path}: a line <!-- generated: … --> lacks its <!-- end --> below the table. Add it.`);
  }
  return guide.replace(marks, (_whole, mark: string) => {
    const block = blockFor(mark);
    if (block === undefined) {
      throw new CannotDo(`${path} asks for "${mark}", which cannot be generated. Write it like the others.`);
    }
    return `<!-- generated: ${mark} -->\n\n${block}\n\n<!-- end -->`;
  });
}
