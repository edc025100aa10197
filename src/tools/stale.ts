import { answerCall } from './run-editor-command.ts';
import { staleCommand } from './stale/stale-command.ts';

await answerCall(staleCommand);
