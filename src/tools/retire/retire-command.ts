import { didYouMean, nearest } from '../../domain/nearest.ts';
import { WrongCall } from '../check/check-request.ts';
import { carryOut } from '../edit-content/carry-out.ts';
import { workAmongMistakes } from '../edit-content/clean-content.ts';
import { entryPages, indexAddress, pageAddress } from '../edit-content/entry-address.ts';
import { findEntry, type NamedEntry, namedCollections, readWholeContent } from '../edit-content/find-entry.ts';
import { showIssues } from '../edit-content/show-draft.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import type { ContentReading } from '../read-content.ts';
import { placesToMend, retireEntry } from './retire-entry.ts';

/** Where readers of a retired page are sent when nobody says: a role’s home career, otherwise the list it stood in. */
function usualTarget({ content }: ContentReading, { collection, id }: NamedEntry): string {
  const home = collection === 'roles' ? content.roles.find((role) => role.id === id)?.careers[0] : undefined;
  return home === undefined ? indexAddress(collection) : `/careers/${home}/`;
}

/** Understands `--to`: an address of the site, or an id. @throws CannotDo where no page answers there. */
function chosenTarget(reading: ContentReading, entry: NamedEntry, to: string): string {
  const lists = namedCollections.map(indexAddress);
  const paths = [...lists, '/', '/changes/', ...entryPages(reading.content).map(({ address }) => address)];
  const other = to.startsWith('/') ? undefined : findEntry(reading, to);
  const address = other === undefined ? to : pageAddress(other.collection, other.id);
  if (address !== undefined && address !== pageAddress(entry.collection, entry.id) && paths.includes(address))
    return address;
  const suggestion = didYouMean(nearest(to, paths));
  throw new CannotDo(
    `No page answers at ${to} once ${entry.id} is gone. ${suggestion ?? 'Name a page such as /roles/.'}`,
  );
}

/** `npm run retire`: takes an entry out of the catalogue. */
export const retireCommand: EditorCommand = {
  usage: `Usage: npm run retire -- ID [--to PLACE] [--dry-run]

Takes an entry out: deletes its file and its comparisons, takes it off the lists of others, and redirects its address.

  ID                the id, such as cancer-registrar; where several entries have it, credentials/rhia
  --to PLACE        where its readers are sent: an id or an address; left out, a role’s career or the list it stood in
  --dry-run         show what would change and write nothing
${commonUsage}`,
  options: { to: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: (call) => {
    const [word, ...more] = call.words;
    if (word === undefined || more.length > 0) throw new WrongCall('Name one id to retire.');
    const reading = readWholeContent(call.folder);
    const entry = findEntry(reading, word);
    const to = call.textOf('to');
    const target = workAmongMistakes(reading, call.today, () =>
      to === undefined ? usualTarget(reading, entry) : chosenTarget(reading, entry, to),
    );
    const places = placesToMend(reading, entry);
    if (places.length > 0) {
      throw new CannotDo(
        `These places rest on ${entry.id} and need your judgment first:\n\n${showIssues(places, call)}\nNothing was written. Change them, then run the command again.`,
      );
    }
    const draft = workAmongMistakes(reading, call.today, () =>
      retireEntry(reading.content, call.folder, entry, target, call.today),
    );
    const sent = pageAddress(entry.collection, entry.id) === undefined ? '' : ` Its readers are sent to ${target}.`;
    return carryOut(draft, call, {
      done: `Retired ${entry.id}.${sent} Run npm run dates and npm run check. Then run git add -A, read git diff --staged, and commit.`,
    });
  },
};
