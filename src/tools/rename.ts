import { renameCommand } from './rename/rename-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(renameCommand);
