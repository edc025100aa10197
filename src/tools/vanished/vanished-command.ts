import { existsSync } from 'node:fs';
import { formatPlural } from '../../domain/format.ts';
import { WrongCall } from '../check/check-request.ts';
import { makeOfCommit, readCleanContent } from '../edit-content/clean-content.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { withContentAt } from '../impact/content-at.ts';
import { readContent } from '../read-content.ts';
import { vanishedPages } from './vanished-pages.ts';

/** `npm run vanished`: addresses that are gone without a redirect. */
export const vanishedCommand: EditorCommand = {
  usage: `Usage: npm run vanished -- [--since COMMIT]

Fails when a page that was there in a commit is gone and nothing redirects its address.

  --since COMMIT    the commit or branch to compare with (HEAD where left out)
${commonUsage}`,
  options: { since: { type: 'string' } },
  run: (call) => {
    if (call.words.length > 0) throw new WrongCall(`This command takes no words: leave out "${call.words.join(' ')}".`);
    const since = call.textOf('since') ?? 'HEAD';
    const { content } = readCleanContent(call.folder, call.today);
    const gone = withContentAt(call.folder, since, (past) =>
      existsSync(past)
        ? makeOfCommit(since, readContent(past).content, (before) => vanishedPages(before, content))
        : [],
    );
    if (gone.length === 0) return `Every address of ${since} still answers.\n`;
    const lines = gone.map(({ address, collection, id }) => `  ${address}  was ${collection}/${id}\n`);
    throw new CannotDo(
      `${formatPlural(gone.length, 'address', 'addresses')} of ${since} would answer “page not found”:\n\n${lines.join('')}\nBring the file back with git restore, then use npm run rename or npm run retire: they write the redirects. Or add the item to redirects.yaml yourself.`,
    );
  },
};
