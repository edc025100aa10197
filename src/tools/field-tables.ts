import { fieldTablesCommand } from './field-tables/field-tables-command.ts';
import { answerCall } from './run-editor-command.ts';

await answerCall(fieldTablesCommand);
