import { importCommand } from './import/import-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(importCommand);
