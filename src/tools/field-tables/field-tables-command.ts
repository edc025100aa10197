import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { writeGeneratedFiles } from '../generated-files.ts';
import { projectRoot } from '../steps/package-command.ts';
import { refreshGuide } from './guide.ts';

/** The path of the editors’ guide within the project. */
export const guidePath = 'content/README.md';

/** The path of the map of the code within the project. */
export const mapPath = 'src/README.md';

/** `npm run schemas`, second half: the tables of the editors’ guide and of the map of the code. */
export const fieldTablesCommand: EditorCommand = {
  usage: `Usage: npm run schemas

Writes the tables of content/README.md anew from the schemas, vocabularies, components and rules, and those of
src/README.md from the rules of imports.

${commonUsage}`,
  options: {},
  run: () => {
    const files = [guidePath, mapPath].map((guide) => {
      const path = join(projectRoot, guide);
      if (!existsSync(path)) throw new CannotDo(`${guide} is missing. Bring it back: git restore ${guide}`);
      return [guide, refreshGuide(readFileSync(path, 'utf8'), guide)] as const;
    });
    return writeGeneratedFiles(projectRoot, new Map(files));
  },
};
