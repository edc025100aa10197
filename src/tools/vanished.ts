import { answerCall } from './run-editor-command.ts';
import { vanishedCommand } from './vanished/vanished-command.ts';

await answerCall(vanishedCommand);
