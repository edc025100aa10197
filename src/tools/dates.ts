import { datesCommand } from './page-dates/dates-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(datesCommand);
