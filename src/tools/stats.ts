import { answerCall } from './run-editor-command.ts';
import { statsCommand } from './stats/stats-command.ts';

await answerCall(statsCommand);
