import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import type { Issue, KeyPath } from '../../domain/issues.ts';
import { relationsOf } from '../../domain/relations.ts';
import { problem } from '../../domain/rules.ts';
import { collections } from '../../schemas/collections.ts';
import { moveLinks } from '../edit-content/body-text.ts';
import { type Draft, openDraft } from '../edit-content/draft.ts';
import { linkAddresses, pageAddress } from '../edit-content/entry-address.ts';
import { type NamedEntry, pathOfEntry } from '../edit-content/find-entry.ts';
import { redirect } from '../edit-content/redirects.ts';
import { type Use, usesOf } from '../edit-content/uses.ts';
import { openYaml } from '../edit-content/yaml-text.ts';
import { checkValue } from '../read-content/check-value.ts';
import { schemaAt } from '../read-content/schema-walk.ts';
import type { ContentReading } from '../read-content.ts';

/** Lists whose items can go when what they name goes; other places carry a fact that needs an editor’s judgment. */
const looseKeys =
  /^(?:about\.\*|affects\.\*|related\.\*|careers\.\*|nextSteps\.\*\.to|confusedWith\.\*\.entry|credentials\.\*\.credential|moves\.\*\.to|arrivals\.\*\.from|routes\.\*\.credential)$/;

const patternOf = (keyPath: KeyPath): string =>
  keyPath.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

/** What goes with the name: the item of the list, or the key alone where the item says more. */
function removedPath(keyPath: KeyPath): KeyPath {
  if (patternOf(keyPath) === 'routes.*.credential') return keyPath;
  return keyPath.slice(0, keyPath.findLastIndex((step) => typeof step === 'number') + 1);
}

function valueAt(entry: unknown, keyPath: KeyPath): unknown {
  return keyPath.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)?.[step], entry);
}

/** Whether a list may lose these many items. */
function mayLose(content: Content, { by, keyPath }: Use, uses: readonly Use[]): boolean {
  const list = removedPath(keyPath).slice(0, -1);
  const schema = schemaAt(collections[by.collection].schema, list);
  const entry = content[by.collection].find((one) => 'id' in one && one.id === by.id);
  const items = valueAt(entry, list);
  if (schema === undefined || !Array.isArray(items)) return true;
  const gone = uses.filter(
    (use) => use.by === by && removedPath(use.keyPath).slice(0, -1).join('.') === list.join('.'),
  );
  return gone.length < items.length || 'entry' in checkValue(schema as Parameters<typeof checkValue>[0], []);
}

/** The uses that are left once the comparisons of the entry are deleted. */
function remainingUses(content: Content, entry: NamedEntry): Use[] {
  return usesOf(content, entry).filter(
    ({ by, keyPath }) => !(by.collection === 'comparisons' && (keyPath[0] === 'first' || keyPath[0] === 'second')),
  );
}

/** Whether a use can go without anybody’s judgment. */
const isLoose = (content: Content, use: Use, uses: readonly Use[]): boolean =>
  looseKeys.test(patternOf(use.keyPath)) && mayLose(content, use, uses);

/** The places that an editor must change before the entry can go. */
export function placesToMend({ content, locate }: ContentReading, entry: NamedEntry): Issue[] {
  const uses = remainingUses(content, entry);
  const places = uses
    .filter((use) => !isLoose(content, use, uses))
    .map(({ by, keyPath, written }) =>
      locate({
        ...by,
        keyPath,
        ...problem('unknown-reference', `This names "${written}".`, 'Name another entry here, or take this part out.'),
      }),
    );
  const { collection, id } = entry;
  const figures = collection === 'sources' ? content.wages.filter((file) => file.id === id) : [];
  return [
    ...places,
    ...figures.map((file) =>
      locate({
        collection: 'wages',
        id: file.id,
        keyPath: [],
        ...problem('wages-source', `All its figures come from "${id}".`, 'Delete the file, or import another edition.'),
      }),
    ),
  ];
}

/** Takes the places off that can go; from the bottom up, so that the places above stay where they are. */
function removeUses(draft: Draft, uses: readonly Use[]): void {
  for (const { by, keyPath } of uses.toReversed()) {
    const path = pathOfEntry(by);
    const yaml = openYaml(draft.read(path));
    const item = collections[by.collection].form === 'yaml-list' ? yaml.indexOf('id', by.id) : undefined;
    const place = item === undefined ? removedPath(keyPath) : [item, ...removedPath(keyPath)];
    draft.splice(path, [yaml.remove(place)]);
  }
}

function removeComparisons(draft: Draft, content: Content, id: string): void {
  for (const pair of content.comparisons) {
    if (pair.first === id || pair.second === id) draft.remove(pathOfEntry({ collection: 'comparisons', id: pair.id }));
  }
}

function moveTextLinks(draft: Draft, content: Content, moved: readonly (readonly [string, string])[]): void {
  for (const name of ['articles', 'changes', 'comparisons', 'pages'] as const) {
    for (const { id } of content[name]) {
      const path = pathOfEntry({ collection: name, id });
      if (!draft.has(path)) continue;
      const body = draft.read(path);
      draft.splice(
        path,
        moved.flatMap(([from, to]) => moveLinks(body, from, to)),
      );
    }
  }
}

/** The addresses that vanish with an entry: its page, and the pages of its pairs. */
function vanishingPages(content: Content, { collection, id }: NamedEntry): string[] {
  const own = pageAddress(collection, id);
  const pairs = collection === 'careers' || collection === 'roles' ? relationsOf(linkCatalogue(content)).pairs : [];
  const paired = pairs.filter(({ first, second }) => first === id || second === id);
  return [...(own === undefined ? [] : [own]), ...paired.map((pair) => `/compare/${pair.id}/`)];
}

/**
 * Works out everything that changes when an entry is taken out. The places of {@link placesToMend} must be empty.
 * @param target the address its readers are sent to.
 * @param today the day of the redirects, `YYYY-MM-DD`.
 */
export function retireEntry(content: Content, folder: string, entry: NamedEntry, target: string, today: string): Draft {
  const draft = openDraft(folder);
  const { collection, id } = entry;
  const addresses = vanishingPages(content, entry);
  removeUses(draft, remainingUses(content, entry));
  if (collection === 'careers' || collection === 'roles') removeComparisons(draft, content, id);
  const moved = [...addresses, ...linkAddresses(collection, id)].map((from) => [from, target] as const);
  moveTextLinks(draft, content, [...new Map(moved)]);
  if (collections[collection].form === 'yaml-list') {
    const path = pathOfEntry(entry);
    const yaml = openYaml(draft.read(path));
    const index = yaml.indexOf('id', id);
    if (index !== undefined) draft.splice(path, [yaml.remove([index])]);
  } else {
    draft.remove(pathOfEntry(entry));
  }
  for (const address of addresses) redirect(draft, address, target, today);
  return draft;
}
