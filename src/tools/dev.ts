/**
 * `npm run dev`: Astro’s development server, with the arguments passed on.
 *
 * Astro moves it to the background when it believes that a program started it; a value in this variable, whatever
 * it is, keeps it in front.
 */
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

const { exitCode } = await runNode([packageCommand('astro'), 'dev', ...process.argv.slice(2)], {
  usesTerminal: true,
  environment: { ASTRO_DEV_BACKGROUND: '0' },
});
process.exitCode = exitCode;
