import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { didYouMean, nearest } from '../domain/nearest.ts';
import { calendarDateSchema } from '../schemas/common.ts';
import { WrongCall } from './check/check-request.ts';
import { defaultContentFolder } from './content-folder.ts';
import { fileFault } from './file-fault.ts';

/** An option of a command: a flag, or one that takes a text, perhaps several times. */
export interface EditorOption {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
}

/** A call of a command, understood. */
export interface EditorCall {
  /** The words that are no options. */
  readonly words: readonly string[];
  /** The content folder, which exists. */
  readonly folder: string;
  /** The day of the call, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether an option without a value was given. */
  has(option: string): boolean;
  /** The value of an option; undefined where it was not given. */
  textOf(option: string): string | undefined;
  /** All values of an option. */
  textsOf(option: string): readonly string[];
  /** How a path of the content folder is written for the person who calls. */
  showPath(path: string): string;
  /** Makes a text colored where the terminal shows colors. */
  style(format: 'red' | 'green' | 'dim' | 'bold', text: string): string;
  /** Asks the person a question; undefined where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** A command of the editors. */
export interface EditorCommand {
  /** How it is called, printed by `--help` and after a wrong call. */
  readonly usage: string;
  readonly options: Readonly<Record<string, EditorOption>>;
  /**
   * Does the work.
   * @returns what to print.
   * @throws CannotDo where the call is understood and cannot be carried out; WrongCall where it is not understood.
   */
  run(call: EditorCall): string | Promise<string>;
}

/** Where and when a command is called. */
export interface EditorSurroundings {
  readonly currentFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The day of the call where `--today` does not say another. */
  readonly today: string;
  readonly useColor: boolean;
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** What a command leaves behind: 0 where it did its work, 1 where it could not, 2 for a wrong call. */
export interface EditorOutcome {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: 0 | 1 | 2;
}

/** The call is understood and cannot be carried out; the message says what to do. Nothing was changed. */
export class CannotDo extends Error {}

const commonOptions = {
  content: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const satisfies Record<string, EditorOption>;

/** What the usage of every command ends with. */
export const commonUsage = `  --content FOLDER  work on another content folder
  --today DATE      take this day for today, such as 2026-11-22
  --help            print this
`;

type Value = string | boolean | (string | boolean)[] | undefined;

/** @throws WrongCall */
function refuseUnknown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const suggestion = didYouMean(nearest(name, known).map((option) => `--${option}`));
  throw new WrongCall(`There is no option --${name}.${suggestion === undefined ? '' : ` ${suggestion}`}`);
}

/** @throws WrongCall */
function requireFolder(folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new WrongCall(`There is no content folder ${folder}. Name another with --content FOLDER.`);
}

/** @throws WrongCall */
function requireDate(date: string): string {
  if (calendarDateSchema.safeParse(date).success) return date;
  throw new WrongCall(`--today needs a day such as 2026-11-22, not "${date}".`);
}

/** @throws WrongCall for options that the command does not know, or that lack their value. */
function parseCall(command: EditorCommand, args: readonly string[], around: EditorSurroundings): EditorCall | 'help' {
  const options: Readonly<Record<string, EditorOption>> = { ...commonOptions, ...command.options };
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Readonly<Record<string, Value>> = parsed.values;
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    refuseUnknown(token.name, Object.keys(options));
    const needsValue = options[token.name]?.type === 'string';
    if (needsValue && !token.value) throw new WrongCall(`--${token.name} needs a value after it.`);
    if (!needsValue && token.value !== undefined) throw new WrongCall(`--${token.name} takes no value.`);
  }
  if (values['help'] === true) return 'help';
  const textsOf = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const { currentFolder, environment } = around;
  const folder = requireFolder(resolve(currentFolder, textsOf('content')[0] ?? defaultContentFolder(environment)));
  return {
    words: parsed.positionals,
    folder,
    today: requireDate(textsOf('today')[0] ?? around.today),
    has: (name) => values[name] === true,
    textOf: (name) => textsOf(name).at(-1),
    textsOf,
    showPath: (path) => relative(currentFolder, resolve(folder, path)) || '.',
    style: (format, text) => (around.useColor ? styleText(format, text, { validateStream: false }) : text),
    ask: around.ask,
  };
}

/**
 * Runs a command of the editors.
 * @param args the words after `npm run NAME --`.
 * @returns what to print, and the exit code; a fault of the command itself is put into words too.
 */
export async function runEditorCommand(
  command: EditorCommand,
  args: readonly string[],
  surroundings: EditorSurroundings,
): Promise<EditorOutcome> {
  try {
    const call = parseCall(command, args, surroundings);
    if (call === 'help') return { output: command.usage, complaint: '', exitCode: 0 };
    return { output: await command.run(call), complaint: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof WrongCall) {
      return { output: '', complaint: `${error.message}\n\n${command.usage}`, exitCode: 2 };
    }
    if (error instanceof CannotDo) return { output: '', complaint: `${error.message}\n`, exitCode: 1 };
    const fault = fileFault(error);
    if (fault !== undefined) return { output: '', complaint: `${fault}\n`, exitCode: 1 };
    const reason = error instanceof Error ? error.message : String(error);
    const complaint = `This command met something it was not made for: ${reason}\nRun npm run check and mend what it says. If that is clean, open an issue with this message and what you typed.\n`;
    return { output: '', complaint, exitCode: 1 };
  }
}
