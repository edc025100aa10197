import { proseCommand } from './prose/prose-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(proseCommand);
