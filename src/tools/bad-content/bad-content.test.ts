import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Issue } from '../../domain/issues.ts';
import { type RuleCode, rules } from '../../domain/rules.ts';
import { type CheckOutcome, runCheck } from '../check/run-check.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { sampleDay, writeIssue } from '../mistakes.test-data.ts';
import { applyChange, type BadCase, readCorpus } from './bad-case.test-data.ts';

/** How long the check of one bad content may take, in milliseconds; a good one takes about ten. */
const longest = 3000;

/** Rules that a change of the sample cannot break: read-text, find-vanished and references have their tests. */
const testedElsewhere: readonly RuleCode[] = ['unreadable-file', 'vanished-page', 'named-by-site'];

/** What belongs to programs: stack traces, names of libraries and of their parts, values that were never put into words. */
const internalWords =
  /\bat (?:file|node|async) ?:|node_modules|\.[jt]s:\d|\b(?:Zod|YAMLError|SyntaxError|TypeError|RangeError|undefined|NaN|acorn|satteri)\b|\[object |invalid_|unrecognized_|too_(?:big|small)|BAD_[A-Z]|_zod|keyPath|prose\.|\bregex\b/;

/** What the check leaves of the sample in which everything is well: it must not blind it for what is changed then. */
const cacheFolder = mkdtempSync(join(tmpdir(), 'crosswalk-memory-'));
after(() => rmSync(cacheFolder, { recursive: true }));

/** Checks a folder as the command line does, in a format, with or without what was remembered. */
const check = (folder: string, format: string, remembers = false): Promise<CheckOutcome> =>
  runCheck(['--format', format], {
    currentFolder: folder,
    defaultFolder: folder,
    today: sampleDay,
    useColor: false,
    ...(remembers && { cacheFolderOf: () => cacheFolder }),
  });

before(() => withContentSample({}, (folder) => check(folder, 'json', true)));

/** Whether an issue stands in a line of its file; what is no file has only a first line. */
function isPlaced(folder: string, { path, line, column }: Issue): boolean {
  const place = join(folder, path);
  const isFile = existsSync(place) && statSync(place).isFile();
  const lines = isFile ? readFileSync(place).toString().split('\n') : [];
  return column >= 1 && (line === 1 || (line > 1 && line <= lines.length));
}

/** What the check says about a bad content. */
interface Verdict {
  readonly outcomes: readonly CheckOutcome[];
  readonly issues: readonly Issue[];
  readonly misplaced: readonly Issue[];
}

/** Checks a bad content for people and for programs, having read it before and not. */
function checkBad({ changes }: BadCase): Promise<Verdict> {
  return withContentSample({}, async (folder) => {
    for (const change of changes) applyChange(folder, change);
    const json = await check(folder, 'json', true);
    const outcomes = [json, await check(folder, 'people')];
    const issues = JSON.parse(json.output) as Issue[];
    return { outcomes, issues, misplaced: issues.filter((issue) => !isPlaced(folder, issue)) };
  });
}

const corpus = readCorpus();
const broken = new Set<string>();
const said: string[] = [];

for (const [kind, cases] of corpus) {
  describe(kind, () => {
    for (const bad of cases) {
      test(`The check says where and what when ${bad.what}`, async () => {
        const start = performance.now();
        const { outcomes, issues, misplaced } = await checkBad(bad);
        assert.ok(performance.now() - start < longest, 'it takes too long');
        assert.deepEqual(issues.map(writeIssue), bad.says);
        assert.ok(issues.length > 0, 'it is silent');
        assert.deepEqual(misplaced, []);
        const hasErrors = issues.some(({ severity }) => severity === 'error');
        assert.deepEqual(new Set(outcomes.map(({ exitCode }) => exitCode)), new Set([hasErrors ? 1 : 0]));
        for (const { code } of issues) broken.add(code);
        for (const { message, hint } of issues) said.push(`${message} ${hint}`);
        said.push(...outcomes.slice(1).map(({ output }) => output.replaceAll(/^ .*\|.*$/gm, '')));
      });
    }
  });
}

test('The corpus holds at least 150 cases, each told apart by its name', () => {
  const names = [...corpus.values()].flat().map(({ what }) => what);
  assert.ok(names.length >= 150);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test('Every rule of the check is broken by a case', () => {
  const codes = Object.keys(rules) as RuleCode[];
  assert.deepEqual(
    codes.filter((code) => !broken.has(code) && !testedElsewhere.includes(code)),
    [],
  );
});

test('No message shows a stack trace, a name of a library or a value of a program', () => {
  const quotedNothing = said.map((text) => text.replaceAll(/".*?"/gs, ''));
  assert.deepEqual(
    quotedNothing.filter((text) => internalWords.test(text)),
    [],
  );
});

test('Every message is a sentence, and what follows it says what to do', () => {
  const sentence = /^["`<$#\p{Lu}\d/.&*].*[.?]$/su;
  for (const cases of corpus.values()) {
    for (const { says } of cases) {
      for (const line of says) assert.match(line.replace(/^[^:]*:\d+:\d+ [a-z-]+ /s, ''), /\S.*[.:?]$/s);
    }
  }
  assert.deepEqual(
    Object.values(rules).filter(({ what, why, fix }) => ![what, why, fix].every((text) => sentence.test(text))),
    [],
  );
});
