/**
 * `npm run audit`: asks the registry for known weaknesses of the packages, and exits with 1 if one is moderate or worse.
 * A registry that does not answer is reported, as a warning of the run on GitHub.
 */
import { spawnSync } from 'node:child_process';
import { readOptions } from './command-options.ts';
import { judgeAudit } from './packages/judge-audit.ts';
import { projectRoot } from './steps/package-command.ts';

const usage = `Usage: npm run audit -- [--must-answer]

Asks the registry for known weaknesses of the packages, and exits with 1 if one is moderate or worse.

  --must-answer  exit with 1 too if the registry does not answer
  --help         print this
`;

/** Runs npm: the one that runs this script, else the one on the path. */
function askNpm(): string {
  const words = ['audit', '--json'];
  const own = process.env.npm_execpath;
  const options = { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64_000_000 } as const;
  return own ? spawnSync(process.execPath, [own, ...words], options).stdout : spawnSync('npm', words, options).stdout;
}

const values = readOptions(usage, { 'must-answer': { type: 'boolean' } });
const verdict = judgeAudit(askNpm() ?? '');
switch (verdict.kind) {
  case 'clean':
    console.log(`${verdict.packages} packages asked about; no known weakness is moderate or worse.`);
    break;
  case 'findings':
    console.error(`Known weaknesses, moderate or worse:\n  ${verdict.findings.join('\n  ')}\nMore: npm audit`);
    process.exitCode = 1;
    break;
  case 'not-asked': {
    const mark = process.env.GITHUB_ACTIONS ? '::warning::' : '';
    console.error(
      `${mark}Nothing is known about weaknesses of the packages: the registry could not be asked. ${verdict.reason}`,
    );
    process.exitCode = values['must-answer'] ? 1 : 0;
  }
}
