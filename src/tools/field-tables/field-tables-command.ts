import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonUsage, type EditorCommand } from '../editor-command.ts';
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
    const guide = readFileSync(join(projectRoot, guidePath), 'utf8');
    return writeGeneratedFiles(projectRoot, new Map([[guidePath, refreshGuide(guide)]]));
  },
};
