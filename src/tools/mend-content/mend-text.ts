import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../domain/issues.ts';
import { collections } from '../../schemas/collections.ts';
import type { ContentFile } from '../read-content/list-files.ts';
import { readContentText } from '../read-content/read-file.ts';
import { readYaml } from '../read-content/read-yaml.ts';
import { keysOfGroup } from '../read-content/schema-walk.ts';
import { mendLine } from './mend-line.ts';
import { orderKeys } from './order-keys.ts';
import { partsOf, tidyText } from './tidy-text.ts';

/** A value with all its texts’ spaces alike: how many there are, and where lines break, shows on no page. */
const spacedAlike = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_key, part) =>
    typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part,
  );

/** What a file says, whatever its notation; the text itself where its keys cannot be told from it. */
function meaningOf({ path }: ContentFile, text: string): unknown {
  const parts = partsOf(path, text);
  const keys = parts && readYaml(parts.keys).value;
  return keys === undefined ? text : { keys: spacedAlike(keys), rest: parts?.rest.trimEnd() };
}

const issuesIn = (file: ContentFile, text: string): readonly Issue[] => readContentText(file, text).issues;

/** A change of the notation alone, or the text as it was where the change would say something else. */
function keepMeaning(file: ContentFile, text: string, changed: string): string {
  if (changed === text) return text;
  const saysTheSame = isDeepStrictEqual(meaningOf(file, text), meaningOf(file, changed));
  return saysTheSame && issuesIn(file, changed).length <= issuesIn(file, text).length ? changed : text;
}

/** Mends lines one after another, as long as each change leaves fewer issues than there were. */
function mendLines(file: ContentFile, text: string): string {
  const issues = issuesIn(file, text);
  for (const issue of issues) {
    const mended = mendLine(text, issue);
    if (mended === undefined) continue;
    const left = issuesIn(file, mended);
    const isGone = !left.some(({ code, line }) => code === issue.code && line === issue.line);
    // After a slip in the notation nothing below it is read, so that mending it may bring other issues to light.
    if (left.length < issues.length || (isGone && /-syntax$/.test(issue.code))) return mendLines(file, mended);
  }
  return text;
}

/**
 * Mends in a file what can be mended without asking: spaces, the order of keys, quotes, slashes of links.
 * @returns the text, changed or not; mending it again changes nothing.
 */
export function mendText(file: ContentFile, text: string): string {
  const { form, schema } = collections[file.collection];
  if (form === 'csv') return text;
  const mended = mendLines(file, text);
  const tidied = keepMeaning(file, mended, tidyText(file.path, mended));
  if (form === 'yaml-list') return tidied;
  return keepMeaning(file, tidied, orderKeys(file.path, tidied, keysOfGroup(schema)));
}
