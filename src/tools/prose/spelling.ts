import { fileURLToPath } from 'node:url';
import { type CSpellReporter, lint } from 'cspell';
import type { Advice } from './advice.ts';

const settings = fileURLToPath(new URL('../../../.cspell/cspell.json', import.meta.url));

/**
 * Looks for words that neither English nor the field knows.
 * @param files absolute paths
 * @returns absolute path -> what to think over
 * @throws where the spelling checker could not run
 */
export async function adviseOnSpelling(files: readonly string[]): Promise<ReadonlyMap<string, readonly Advice[]>> {
  const found = new Map<string, Advice[]>();
  const faults: string[] = [];
  const reporter: CSpellReporter = {
    issue: ({ uri, row, text, suggestions = [] }) => {
      if (!uri) return;
      const path = fileURLToPath(uri);
      const nearest = suggestions.slice(0, 3).join(', ');
      const hint = nearest === '' ? '' : ` Perhaps ${nearest}.`;
      const message = `“${text}” is in no dictionary.${hint} Add a word of the field to .cspell/field-words.txt.`;
      found.set(path, [...(found.get(path) ?? []), { line: row, kind: 'spelling', message }]);
    },
    error: (message) => faults.push(message),
    info: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    result: () => undefined,
  };
  const options = {
    config: settings,
    fileLists: [],
    progress: false,
    showSuggestions: true,
    gitignore: false,
    root: '/',
  };
  await lint([...files], options, reporter);
  if (faults.length > 0) throw new Error(`The spelling could not be checked: ${faults.join(' ')}`);
  return found;
}
