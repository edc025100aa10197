import { editorSchemasCommand } from './editor-schemas/editor-schemas-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(editorSchemasCommand);
