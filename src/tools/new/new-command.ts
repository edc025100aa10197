import { buildDirectory } from '../../domain/integrity/directory.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { pairId } from '../../domain/pairs.ts';
import { collections } from '../../schemas/collections.ts';
import { WrongCall } from '../check/check-request.ts';
import { type Draft, openDraft, writeDraft } from '../edit-content/draft.ts';
import { pageAddress } from '../edit-content/entry-address.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import { openYaml } from '../edit-content/yaml-text.ts';
import { CannotDo, commonUsage, type EditorCall, type EditorCommand, type EditorOption } from '../editor-command.ts';
import { jsonSchemaOf } from '../editor-schemas/json-schema.ts';
import { toId } from '../read-content/list-files.ts';
import { type ContentReading, readContent } from '../read-content.ts';
import { readComparedPair } from './compared-pair.ts';
import { isSimple, readGiven } from './given-values.ts';
import { idFault } from './id-fault.ts';
import { type NewKind, newKinds } from './kinds.ts';
import { askUntilRead, questionFor } from './questions.ts';
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

/** @throws WrongCall where the word starts nothing. */
function kindOf(word: string): NewKind {
  if (Object.hasOwn(newKinds, word)) return newKinds[word as keyof typeof newKinds];
  const advice = didYouMean(nearest(word, kindNames)) ?? `Write one of ${kindNames.join(', ')}.`;
  throw new WrongCall(`"${word}" is no kind of entry. ${advice}`);
}

async function findKind({ words, ask }: EditorCall): Promise<NewKind> {
  const [word] = words;
  if (word !== undefined) return kindOf(word);
  const kind = await askUntilRead(ask, `What is it (${kindNames.join(', ')})? `, kindOf);
  if (kind === undefined) throw new WrongCall(`Say what to start: ${kindNames.join(', ')}.`);
  return kind;
}

/** Understands the value of a key. @param name how the person was asked for the key. */
type ReadKey = (key: string, text: string, name: string) => unknown;

/** What the words after the kind say: the two ids of a comparison, or a title. */
async function readTitle(
  { words: [, ...words], ask }: EditorCall,
  { collection, titleKey }: NewKind,
  reading: ContentReading,
  read: ReadKey,
): Promise<Record<string, unknown>> {
  if (collection === 'comparisons') return { ...readComparedPair(words, reading) };
  const readIt = (text: string) => read(titleKey, text, titleKey);
  const written = words.join(' ');
  const title = written === '' ? await askUntilRead(ask, `${titleKey}: `, readIt) : readIt(written);
  if (title === undefined)
    throw new WrongCall(`Write the ${titleKey} in quotes after the kind, such as "Cancer registrar".`);
  return { [titleKey]: title };
}

function chooseId(call: EditorCall, kind: NewKind, given: Readonly<Record<string, unknown>>): string {
  const chosen = call.textOf('id');
  if (kind.collection === 'comparisons') {
    if (chosen !== undefined) throw new CannotDo('A comparison is named after its two entries. Leave out --id.');
    return pairId(String(given['first']), String(given['second']));
  }
  const fault = chosen === undefined ? undefined : idFault(chosen);
  if (fault !== undefined) throw new CannotDo(fault);
  const made = toId(String(given[kind.titleKey]));
  if (chosen === undefined && made === '')
    throw new WrongCall('No id can be made of this. Give one with --id, such as --id cancer-registrar.');
  return chosen ?? (kind.collection === 'changes' ? `${call.today}-${made}` : made);
}

/** @throws CannotDo where the id or the title is taken, or its address already leads elsewhere. */
function refuseClash({ content, unread }: ContentReading, kind: NewKind, id: string, title: unknown): void {
  const { collection } = kind;
  const rivals = collection === 'careers' || collection === 'roles' ? (['careers', 'roles'] as const) : [collection];
  const directory = buildDirectory(content, unread);
  const rival = rivals.find((name) => directory.idsOf(name).includes(id));
  if (rival !== undefined) {
    const other = rival === 'comparisons' ? '' : ', or give another id with --id';
    throw new CannotDo(`There is already ${rival}/${id}. Open ${pathOfEntry({ collection: rival, id })}${other}.`);
  }
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
  // Remarks above the hyphen stand in its column, so that nobody takes them for the end of the item before.
  const item = scaffold
    .replace(/^(?=.)/gm, '  ')
    .replace(/^ {2}(?=[a-zA-Z])/m, '- ')
    .replace(/^(?: +#.*\n)+/, (remarks) => remarks.replace(/^ +/gm, ''));
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
    const read: ReadKey = (key, text, name) => readGiven(kind, key, text, { schema, reading, name });
    const given: Record<string, unknown> = {
      ...Object.fromEntries(kind.dateKeys.map((key) => [key, call.today])),
      ...(await readTitle(call, kind, reading, read)),
    };
    for (const key of Object.keys(keyOptions())) {
      const text = key === 'id' ? undefined : call.textOf(key);
      if (text !== undefined) given[key] = read(key, text, `--${key}`);
    }
    const id = chooseId(call, kind, given);
    refuseClash(reading, kind, id, given['title']);
    for (const key of kind.asked)
      given[key] ??= await askUntilRead(call.ask, questionFor(key, schema), (text) => read(key, text, key));
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
