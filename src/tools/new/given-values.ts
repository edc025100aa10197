import { buildDirectory, isKnown, knownIds } from '../../domain/integrity/directory.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { referencesOf } from '../../domain/references.ts';
import { collections } from '../../schemas/collections.ts';
import { WrongCall } from '../check/check-request.ts';
import type { JsonSchema } from '../editor-schemas/json-schema.ts';
import { checkValue } from '../read-content/check-value.ts';
import { schemaAt } from '../read-content/schema-walk.ts';
import type { ContentReading } from '../read-content.ts';
import type { NewKind } from './kinds.ts';

/** Whether a key’s value can be written on the command line: a text, a number, or a list of texts. */
export function isSimple({ type, items }: JsonSchema): boolean {
  return type === 'string' || type === 'integer' || type === 'number' || (type === 'array' && items?.type === 'string');
}

/** Turns what a person wrote into the value of a key: lists are parted by commas. */
function parseValue(text: string, { type }: JsonSchema): unknown {
  if (type === 'array')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return type === 'string' ? text : Number(text);
}

/** What a value is held against. */
export interface GivenContext {
  /** What an entry of the kind may say. */
  readonly schema: JsonSchema;
  readonly reading: Pick<ContentReading, 'content' | 'unread'>;
  /** How the person was asked for the key: `--url` where it is an option, `url` in a question. */
  readonly name: string;
}

/**
 * Understands the value of a key, and makes sure that it may be written.
 * @throws WrongCall where the schema refuses it, or it names an entry that does not exist.
 */
export function readGiven(kind: NewKind, key: string, text: string, { schema, reading, name }: GivenContext): unknown {
  const property = schema.properties?.[key];
  const rule = schemaAt(collections[kind.collection].schema, [key]);
  if (property === undefined || rule === undefined || !isSimple(property)) {
    const simple = Object.entries(schema.properties ?? {})
      .filter(([, child]) => isSimple(child))
      .map(([simpleKey]) => simpleKey);
    const suggestion = didYouMean(nearest(key, simple).map((simpleKey) => `--${simpleKey}`));
    throw new WrongCall(`This kind of entry takes no ${name}.${suggestion === undefined ? '' : ` ${suggestion}`}`);
  }
  const value = parseValue(text, property);
  const checked = checkValue(rule as Parameters<typeof checkValue>[0], value);
  if ('problems' in checked) {
    const [problem] = checked.problems;
    throw new WrongCall(`${name}: ${problem?.message ?? 'This value cannot be used.'} ${problem?.hint ?? ''}`.trim());
  }
  const directory = buildDirectory(reading.content, reading.unread);
  for (const { id, target } of referencesOf(kind.collection, { [key]: value })) {
    if (isKnown(directory, target, id)) continue;
    const suggestion = didYouMean(nearest(id, knownIds(directory, target)));
    throw new WrongCall(
      `${name}: there is no ${target} "${id}". ${suggestion ?? 'The ids are the names of the files.'}`,
    );
  }
  return value;
}
