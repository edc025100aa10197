import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: Options }>
>['values'];

/** What a call asks for: to run with some options, to be explained, or what cannot be understood. */
type Call<Options extends ParseArgsOptionsConfig> =
  | { readonly kind: 'run'; readonly values: Values<Options> }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Understands the words after a command that takes options alone; each takes `--help` besides its own. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  args: readonly string[],
): Call<Options> {
  if (args.includes('--help')) return { kind: 'help' };
  try {
    return { kind: 'run', values: parseArgs({ args: [...args], options }).values };
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/(?<=\.) |\. /);
    return { kind: 'wrong', message: `${message.replace(/\.$/, '')}.` };
  }
}

/**
 * Reads the options that this process was called with. Explains the command and ends the process where `--help` asks for
 * it, with 0, and after a call that cannot be understood, with 2.
 *
 * @param usage How the command is called, and what its options mean.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
): Values<Options> {
  const call = parseOptions(options, process.argv.slice(2));
  if (call.kind === 'run') return call.values;
  if (call.kind === 'help') {
    process.stdout.write(usage);
    process.exit(0);
  }
  process.stderr.write(`${call.message}\n\n${usage}`);
  process.exit(2);
}
