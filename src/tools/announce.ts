import { announceCommand } from './announce/announce-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(announceCommand());
