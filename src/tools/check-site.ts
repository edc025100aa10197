/**
 * `npm run check:site`: holds the built site in `dist/` against the rules in `check-site/`.
 *
 * Prints a summary; exits with 1 if a rule found a problem or there is no built site.
 * Another folder can be named as the first argument.
 */
import { resolve } from 'node:path';
import { readSite } from './check-site/read-site.ts';
import { formatReport } from './check-site/report.ts';
import { checkSite } from './check-site/rules.ts';

try {
  const site = await readSite(resolve(process.argv[2] ?? 'dist'));
  const problems = await checkSite(site);
  console.log(formatReport(site, problems));
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
