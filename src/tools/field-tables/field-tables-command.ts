import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { writeGeneratedFiles } from '../generated-files.ts';
import { projectRoot } from '../steps/package-command.ts';
import { refreshGuide } from './guide.ts';

/** The path of the editors’ guide within the project. */
export const guidePath = 'content/README.md';

/** `npm run schemas`, second half: the tables of the editors’ guide. */
export const fieldTablesCommand: EditorCommand = {
  usage: `Usage: npm run schemas

Writes the tables of content/README.md anew from the schemas, vocabularies, components and rules.

${commonUsage}`,
  options: {},
  run: () => {
    const path = join(projectRoot, guidePath);
    if (!existsSync(path)) throw new CannotDo(`${guidePath} is missing. Bring it back: git restore ${guidePath}`);
    return writeGeneratedFiles(projectRoot, new Map([[guidePath, refreshGuide(readFileSync(path, 'utf8'))]]));
  },
};
