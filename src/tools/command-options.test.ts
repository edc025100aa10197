import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseOptions } from './command-options.ts';
import { projectRoot } from './steps/package-command.ts';

const options = { port: { type: 'string' }, strict: { type: 'boolean' } } as const;

test('Options are understood, help is asked for, and what is wrong is said in one sentence', () => {
  const run = parseOptions(options, ['--port', '80', '--strict']);
  assert.deepEqual(run.kind === 'run' && { ...run.values }, { port: '80', strict: true });
  assert.deepEqual(parseOptions(options, ['--port', '80', '--help']), { kind: 'help' });
  const faultOf = (...args: string[]) => {
    const call = parseOptions(options, args);
    return call.kind === 'wrong' ? call.message : assert.fail(args.join(' '));
  };
  assert.equal(faultOf('--prot', '80'), "Unknown option '--prot'.");
  assert.match(faultOf('--port'), /^Option '--port <value>' argument missing\.$/);
  assert.match(faultOf('dist'), /^Unexpected argument 'dist'\.$/);
});

const scripts: Record<string, string> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).scripts;
const explained = ['serve', 'bench', 'bench:reader', 'build', 'load', 'audit', 'search:eval', 'search:scale'];

for (const name of explained) {
  test(`npm run ${name} explains itself, and names its options after a wrong call`, () => {
    const [, file = assert.fail(name)] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
    const call = (option: string) =>
      spawnSync(process.execPath, [file, option], { cwd: projectRoot, encoding: 'utf8', timeout: 60_000 });
    const help = call('--help');
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.ok(help.stdout.startsWith(`Usage: npm run ${name}`), help.stdout);
    for (const [option] of readFileSync(join(projectRoot, file), 'utf8').matchAll(
      /(?<=^ {2,6}'?)[a-z-]+(?='?: \{ type:)/gm,
    )) {
      assert.ok(help.stdout.includes(`--${option}`), `--${option}`);
    }
    const wrong = call('--such-an-option');
    assert.equal(wrong.status, 2);
    assert.equal(wrong.stderr, `Unknown option '--such-an-option'.\n\n${help.stdout}`);
  });
}
