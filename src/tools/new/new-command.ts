import { buildDirectory } from '../../domain/integrity/directory.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { pairId } from '../../domain/pairs.ts';
import { collections } from '../../schemas/collections.ts';
import { idPattern } from '../../schemas/id-pattern.ts';
import { WrongCall } from '../check/check-request.ts';
import { type Draft, openDraft, writeDraft } from '../edit-content/draft.ts';
import { pageAddress } from '../edit-content/entry-address.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import { openYaml } from '../edit-content/yaml-text.ts';
import { CannotDo, commonUsage, type EditorCall, type EditorCommand, type EditorOption } from '../editor-command.ts';
import { type JsonSchema, jsonSchemaOf } from '../editor-schemas/json-schema.ts';
import { toId } from '../read-content/list-files.ts';
import { type ContentReading, readContent } from '../read-content.ts';
import { isSimple, readGiven } from './given-values.ts';
import { type NewKind, newKinds } from './kinds.ts';
import { writeScaffold } from './scaffold.ts';
import { suggestSources } from './suggest-sources.ts';

const kindNames = Object.keys(newKinds);

/** Every key that some kind of entry takes on the command line. */
function keyOptions(): Record<string, EditorOption> {
  const keys = Object.values<NewKind>(newKinds).flatMap(({ collection }) =>
    Object.entries(jsonSchemaOf(collection).properties ?? {})
      .filter(([, schema]) => isSimple(schema))
      .map(([key]) => key),
  );
  return Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
}

async function findKind(call: EditorCall): Promise<NewKind> {
  const word = call.words[0] ?? (await call.ask?.(`What is it (${kindNames.join(', ')})? `)) ?? '';
  const kind: NewKind | undefined = Object.hasOwn(newKinds, word) ? newKinds[word as keyof typeof newKinds] : undefined;
  if (kind !== undefined) return kind;
  const advice = didYouMean(nearest(word, kindNames)) ?? `Write one of ${kindNames.join(', ')}.`;
  throw new WrongCall(
    word === '' ? `Say what to start: ${kindNames.join(', ')}.` : `"${word}" is no kind of entry. ${advice}`,
  );
}

/** Asks until the answer can be used; an empty answer leaves the key for later. */
async function askFor(
  call: EditorCall,
  key: string,
  schema: JsonSchema,
  read: (text: string) => unknown,
): Promise<unknown> {
  if (call.ask === undefined) return undefined;
  const property = schema.properties?.[key];
  const values = property?.enum === undefined ? '' : ` (${property.enum.join(', ')})`;
  const question = `${key}${values}: ${property?.description ?? ''} Empty for later.\n> `;
  for (let answer = await call.ask(question); answer !== ''; answer = await call.ask('> ')) {
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof WrongCall)) throw error;
      answer = '';
      await call.ask(`${error.message}\nPress Enter and answer again. `);
    }
  }
  return undefined;
}

/** The words after the kind: the two ids of a comparison, or a title. */
async function readTitle(call: EditorCall, kind: NewKind): Promise<Record<string, string>> {
  const words = call.words.slice(1);
  if (kind.collection === 'comparisons') {
    const [a, b, ...more] = words;
    if (a === undefined || b === undefined || more.length > 0)
      throw new WrongCall('Name the two ids that are compared.');
    const [first = a, second = b] = [a, b].sort();
    return { first, second };
  }
  const title = words.length === 0 ? ((await call.ask?.(`${kind.titleKey}: `)) ?? '') : words.join(' ');
  if (title === '')
    throw new WrongCall(`Write the ${kind.titleKey} in quotes after the kind, such as "Cancer registrar".`);
  return { [kind.titleKey]: title };
}

function chooseId(call: EditorCall, kind: NewKind, given: Readonly<Record<string, unknown>>): string {
  const chosen = call.textOf('id');
  if (kind.collection === 'comparisons') return pairId(String(given['first']), String(given['second']));
  const made = toId(String(given[kind.titleKey]));
  const id = chosen ?? (kind.collection === 'changes' ? `${call.today}-${made}` : made);
  if (idPattern.test(id)) return id;
  throw new WrongCall(
    `No id can be made of this${chosen === undefined ? '' : `: "${chosen}"`}. Give one with --id, such as --id cancer-registrar.`,
  );
}

/** @throws CannotDo where the id or the title is taken, or its address already leads elsewhere. */
function refuseClash({ content, unread }: ContentReading, kind: NewKind, id: string, title: unknown): void {
  const { collection } = kind;
  const rivals = collection === 'careers' || collection === 'roles' ? (['careers', 'roles'] as const) : [collection];
  const directory = buildDirectory(content, unread);
  const rival = rivals.find((name) => directory.idsOf(name).includes(id));
  if (rival !== undefined)
    throw new CannotDo(
      `There is already ${rival}/${id}. Open ${pathOfEntry({ collection: rival, id })}, or give another id with --id.`,
    );
  const twin = content[collection].find(
    (entry) => 'title' in entry && entry.title.toLowerCase() === String(title).toLowerCase(),
  );
  if (twin !== undefined && 'id' in twin) {
    const path = pathOfEntry({ collection, id: twin.id });
    throw new CannotDo(`${collection}/${twin.id} has this title already. Open ${path}, or give another title.`);
  }
  const address = pageAddress(collection, id);
  const redirect = content.redirects.find(({ from }) => from === address);
  if (redirect !== undefined) {
    throw new CannotDo(
      `${redirect.from} is redirected to ${redirect.to}. Give another id with --id, or take that item out of redirects.yaml first.`,
    );
  }
}

/** Puts a new item into a list file: where the ids are in order, in its place, otherwise at the end. */
function addToList(draft: Draft, path: string, id: string, scaffold: string): void {
  const yaml = openYaml(draft.read(path));
  const ids = (Array.isArray(yaml.value) ? yaml.value : []).map((item: { id?: unknown }) => String(item.id ?? ''));
  const isSorted = ids.every((one, index) => index === 0 || (ids[index - 1] ?? '') < one);
  const at = isSorted ? ids.findIndex((one) => one > id) : -1;
  const item = scaffold.replace(/^(?=.)/gm, '  ').replace(/^ {2}(?=[a-zA-Z])/m, '- ');
  draft.splice(path, [yaml.insertWritten(item, at === -1 ? undefined : at)]);
}

/** `npm run new`: starts an entry. */
export const newCommand: EditorCommand = {
  usage: `Usage: npm run new -- KIND "Title" [--KEY VALUE …]
       npm run new -- comparison ID ID

Starts an entry: a file (or an item of a list) with every key, what it is for, and what is already known.

  KIND              ${kindNames.join(', ')}
  --id ID           the id, where the one made from the title is not good
  --KEY VALUE       fill in a key, such as --careers health-informatics,nursing-informatics --level mid
${commonUsage}`,
  options: { ...keyOptions(), id: { type: 'string' } },
  run: async (call) => {
    const kind = await findKind(call);
    const reading = readContent(call.folder);
    const schema = jsonSchemaOf(kind.collection);
    const read = (key: string, text: string) => readGiven(kind, key, text, schema, reading);
    const title = await readTitle(call, kind);
    const given: Record<string, unknown> = Object.fromEntries(kind.dateKeys.map((key) => [key, call.today]));
    for (const [key, text] of Object.entries(title)) given[key] = read(key, text);
    for (const key of Object.keys(keyOptions())) {
      const text = key === 'id' ? undefined : call.textOf(key);
      if (text !== undefined) given[key] = read(key, text);
    }
    const id = chooseId(call, kind, given);
    refuseClash(reading, kind, id, given['title']);
    for (const key of kind.asked) given[key] ??= await askFor(call, key, schema, (text) => read(key, text));
    const path = pathOfEntry({ collection: kind.collection, id });
    const isList = collections[kind.collection].form === 'yaml-list';
    const scaffold = writeScaffold(schema, isList ? { id, ...given } : given, {
      sources: suggestSources(reading.content, kind, given),
    });
    const draft = openDraft(call.folder);
    if (!isList && draft.has(path)) throw new CannotDo(`${call.showPath(path)} is already there. Nothing was written.`);
    if (isList) addToList(draft, path, id, scaffold);
    else draft.write(path, kind.body === undefined ? scaffold : `---\n${scaffold}---\n\n${kind.body}`);
    writeDraft(draft);
    const shown = call.showPath(path);
    return `Written: ${id} in ${shown}. Fill in what is empty and delete the remarks you no longer need.\nnpm run check -- ${shown} says what is left.\n`;
  },
};
