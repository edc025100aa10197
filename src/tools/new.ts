import { newCommand } from './new/new-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(newCommand);
