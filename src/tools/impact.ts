import { impactCommand } from './impact/impact-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(impactCommand);
