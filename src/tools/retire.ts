import { retireCommand } from './retire/retire-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(retireCommand);
