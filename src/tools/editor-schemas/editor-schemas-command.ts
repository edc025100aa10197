import { join } from 'node:path';
import { commonUsage, type EditorCommand } from '../editor-command.ts';
import { writeGeneratedFiles } from '../generated-files.ts';
import { projectRoot } from '../steps/package-command.ts';
import { editorFiles } from './editor-files.ts';

/** `npm run schemas`, first half: the files that give completion in VS Code. */
export const editorSchemasCommand: EditorCommand = {
  usage: `Usage: npm run schemas

Writes .vscode/ anew from the schemas and vocabularies: completion, hover texts and snippets for editors.

${commonUsage}`,
  options: {},
  run: () => writeGeneratedFiles(join(projectRoot, '.vscode'), editorFiles()),
};
