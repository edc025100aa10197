import { createInterface } from 'node:readline/promises';
import { CannotDo, type EditorCommand, runEditorCommand } from './editor-command.ts';

/** @throws CannotDo where the person presses Ctrl+C or Ctrl+D instead of answering. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(question)).trim();
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    throw new CannotDo('\nStopped. Nothing was written.');
  } finally {
    lines.close();
  }
}

/** The calendar date where the person is, `YYYY-MM-DD`: what they write into an entry today. */
function localToday(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Runs a command of the editors as this process was called, and prints what it says. */
export async function answerCall(command: EditorCommand): Promise<void> {
  const isAttended = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const { output, complaint, exitCode } = await runEditorCommand(command, process.argv.slice(2), {
    currentFolder: process.cwd(),
    environment: process.env,
    today: localToday(new Date()),
    useColor: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    ask: isAttended ? ask : undefined,
  });
  process.stdout.write(output);
  process.stderr.write(complaint);
  process.exitCode = exitCode;
}
