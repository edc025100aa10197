import { WrongCall } from '../check/check-request.ts';
import { carryOut } from '../edit-content/carry-out.ts';
import { workAmongMistakes } from '../edit-content/clean-content.ts';
import { findEntry, readWholeContent } from '../edit-content/find-entry.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { idFault } from '../new/id-fault.ts';
import { renameEntry } from './rename-entry.ts';

/** `npm run rename`: gives an entry another id. */
export const renameCommand: EditorCommand = {
  usage: `Usage: npm run rename -- OLD NEW [--dry-run]

Gives an entry another id: moves its file, mends everything that names it, and redirects its old address.

  OLD               the id today, such as cancer-registrar; where several entries have it, credentials/rhia
  NEW               the new id: lower-case letters, digits and single hyphens
  --dry-run         show what would change and write nothing
${commonUsage}`,
  options: { 'dry-run': { type: 'boolean' } },
  run: (call) => {
    const [old, next, ...more] = call.words;
    if (old === undefined || next === undefined || more.length > 0) {
      throw new WrongCall('Name two ids: the old one and the new one.');
    }
    const reading = readWholeContent(call.folder);
    const entry = findEntry(reading, old);
    const newId = next.includes('/') ? (next.split('/').at(-1) ?? next) : next;
    if (newId === entry.id) throw new CannotDo(`${entry.id} is the id already. Name another after it.`);
    const fault = idFault(newId);
    if (fault !== undefined) throw new CannotDo(fault);
    const rivals =
      entry.collection === 'careers' || entry.collection === 'roles'
        ? (['careers', 'roles'] as const)
        : [entry.collection];
    const rival = rivals.find((collection) => reading.content[collection].some(({ id }) => id === newId));
    if (rival !== undefined) throw new CannotDo(`There is already ${rival}/${newId}. Choose another id.`);
    if (entry.collection === 'comparisons') {
      throw new CannotDo('A comparison is named after its two entries. Rename one of those, and it follows.');
    }
    const draft = workAmongMistakes(reading, call.today, () =>
      renameEntry(reading.content, call.folder, entry, newId, call.today),
    );
    return carryOut(draft, call, {
      done: `Renamed ${entry.id} to ${newId}. Run npm run dates and npm run check. Then run git add -A, read git diff --staged, and commit.`,
    });
  },
};
