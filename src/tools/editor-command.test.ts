import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCommandSample } from './command-sample.test-data.ts';
import { CannotDo, type EditorCommand } from './editor-command.ts';

const command = (run: EditorCommand['run']): EditorCommand => ({
  usage: 'Usage: npm run try\n',
  options: { since: { type: 'string' }, all: { type: 'boolean' } },
  run,
});
const echo = command((call) => `${call.words.join(' ')} ${call.textOf('since')} ${call.has('all')} ${call.today}`);

const wrongCalls: [string[], RegExp][] = [
  [['--sinse', 'x'], /^There is no option --sinse\. Did you mean "--since"\?\n\nUsage/],
  [['--since'], /^--since needs a value after it\./],
  [['--all=yes'], /^--all takes no value\./],
  [['--today', '2026-02-30'], /^--today needs a day such as 2026-11-22, not "2026-02-30"\./],
  [['--content', '/nowhere'], /^There is no content folder \/nowhere\. Name another with --content FOLDER\./],
];

for (const [args, complaint] of wrongCalls) {
  test(`the call "${args.join(' ')}" is refused with what to do`, async () => {
    await withCommandSample({}, async ({ run }) => {
      const outcome = await run(echo, ...args);
      assert.match(outcome.complaint, complaint);
      assert.deepEqual([outcome.output, outcome.exitCode], ['', 2]);
    });
  });
}

test('words and options reach the command, and --help prints how it is called', async () => {
  await withCommandSample({}, async ({ run }) => {
    assert.equal((await run(echo, 'a', 'b', '--since', 'main', '--all')).output, 'a b main true 2026-11-22');
    assert.equal((await run(echo, '--help')).output, echo.usage);
  });
});

test('what cannot be done is said as it is, and a fault of the command is put into words', async () => {
  await withCommandSample({}, async ({ run }) => {
    const refused = await run(
      command(() => {
        throw new CannotDo('Do this first.');
      }),
    );
    assert.deepEqual(refused, { output: '', complaint: 'Do this first.\n', exitCode: 1 });
    const faulty = await run(
      command(() => {
        throw new TypeError('x is not a function');
      }),
    );
    assert.match(faulty.complaint, /open an issue with this message/);
    assert.doesNotMatch(faulty.complaint, /\n\s+at /);
  });
});
