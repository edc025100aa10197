import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type Permission, permissionsFor, roomOf, rooms, testPermissions } from './tools/architecture/import-rules.ts';
import { readFileImports, resolveImport, splitAstro } from './tools/architecture/read-imports.ts';
import { mapPath } from './tools/field-tables/field-tables-command.ts';
import { refreshGuide } from './tools/field-tables/guide.ts';

const source = fileURLToPath(new URL('.', import.meta.url));
const browserTests = fileURLToPath(new URL('../e2e/', import.meta.url));
const texts = new Map(
  globSync('**/*.{ts,astro}', { cwd: source })
    .filter((path) => roomOf(path) !== 'architecture.test.ts')
    .sort()
    .map((path) => [path, readFileSync(`${source}${path}`, 'utf8')]),
);

/** Tests, the slow ones too, and the data that only tests use. */
const isTest = (path: string): boolean => /\.(?:test(?:-data)?|deep)\.ts$/.test(path);

interface Link {
  readonly path: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const linksOf = (path: string, text: string): Link[] =>
  readFileImports(path, text).map(({ specifier, typesOnly }) => ({
    path,
    target: resolveImport(path, specifier),
    typesOnly,
  }));

const links = [...texts].flatMap(([path, text]) => linksOf(path, text));
const roomsOfFiles = [...new Set([...texts.keys()].map(roomOf))];

/** The permissions that allow a link; a room may always import itself. */
function permissionsOf({ path, target, typesOnly }: Link): readonly (Permission | 'own room')[] {
  if (roomOf(target) === roomOf(path)) return isTest(target) && !isTest(path) ? [] : ['own room'];
  const own = rooms[roomOf(path)]?.may ?? [];
  return permissionsFor(isTest(path) ? [...own, ...testPermissions] : own, target, typesOnly);
}

/** Text without what stands in comments. */
function programsIn(path: string): { program: ts.SourceFile; template: string } {
  const text = texts.get(path) ?? '';
  const { program, template } = path.endsWith('.astro') ? splitAstro(text) : { program: text, template: '' };
  return { program: ts.createSourceFile('source.ts', program, ts.ScriptTarget.Latest, true), template };
}

/** Every node of a program. */
function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}

test('Files are found', () => {
  assert.ok(texts.size > 100 && links.length > 300);
});

test('Every room has a rule, and every rule has a room', () => {
  assert.deepEqual([...roomsOfFiles].sort(), Object.keys(rooms).sort());
});

test('Every file imports only what its room may', () => {
  const refused = links.filter((link) => permissionsOf(link).length === 0);
  assert.deepEqual(
    refused.map(({ path, target, typesOnly }) => `${path} imports ${typesOnly ? 'types of ' : ''}${target}`),
    [],
  );
});

test('No permission is given that nobody uses', () => {
  const unused = Object.entries(rooms).flatMap(([room, { may }]) => {
    const own = links.filter(({ path }) => roomOf(path) === room && !isTest(path)).map(permissionsOf);
    return may.filter((permission) => !own.some((used) => used.includes(permission))).map(({ to }) => `${room}: ${to}`);
  });
  assert.deepEqual(unused, []);
});

test('No room is given a permission twice, with two reasons', () => {
  const repeated = Object.entries(rooms).flatMap(([room, { may }]) =>
    may.filter(({ to }, index) => may.findIndex((other) => other.to === to) < index).map(({ to }) => `${room}: ${to}`),
  );
  assert.deepEqual(repeated, []);
});

test('The rules are strict: a permission covers its folder, its types or its package, and nothing beside', () => {
  const cases: [Permission, string, boolean, boolean][] = [
    [{ to: 'views', because: '' }, 'views/urls.ts', false, true],
    [{ to: 'views', because: '' }, 'views-old/urls.ts', false, false],
    [{ to: 'views', typesOnly: true, because: '' }, 'views/urls.ts', false, false],
    [{ to: 'views', typesOnly: true, because: '' }, 'views/urls.ts', true, true],
    [{ to: 'views/urls.ts', because: '' }, 'views/links.ts', false, false],
    [{ to: 'npm:zod', because: '' }, 'npm:zod-to-json', false, false],
    [{ to: 'node:*', because: '' }, 'node:fs', false, true],
    [{ to: 'npm:*', except: ['npm:astro'], because: '' }, 'npm:astro', false, false],
  ];
  for (const [permission, target, typesOnly, allowed] of cases) {
    assert.equal(permissionsFor([permission], target, typesOnly).length > 0, allowed, `${permission.to} for ${target}`);
  }
});

test('Browser tests import nothing of the source', () => {
  const paths = globSync('**/*.ts', { cwd: browserTests });
  const found = paths.flatMap((path) => linksOf(`e2e/${path}`, readFileSync(`${browserTests}${path}`, 'utf8')));
  assert.ok(found.length > 0);
  assert.deepEqual(
    found.filter(({ target }) => roomOf(target) === 'src'),
    [],
  );
});

test('Imports of the house name the file with its ending', () => {
  const unnamed = links.filter(({ target }) => !/^(?:npm|node|astro):/.test(target) && !/\.[a-z0-9]+$/.test(target));
  assert.deepEqual(unnamed, []);
});

test('A page has at most 25 lines', () => {
  const pages = [...texts].filter(([path]) => roomOf(path) === 'pages');
  assert.ok(pages.length > 0);
  const long = pages.filter(([, text]) => text.trimEnd().split('\n').length > 25);
  assert.deepEqual(
    long.map(([path]) => path),
    [],
  );
});

/** Whether an expression of a template does more than name what it shows, or leave out what is not there. */
const decides = (expression: string): boolean =>
  /[=!<>]=|\|\||&&|\?(?!\.)|\s[<>+*/%-]\s/.test(expression) && !/^\{(\w+) && <\1 \/>\}$/.test(expression);

test('A template that decides is told from one that shows', () => {
  for (const shown of ['{view}', '{Text && <Text />}', '{ids.map(({ id }) => id)}', '{view?.title}']) {
    assert.ok(!decides(shown), shown);
  }
  for (const decided of ['{a && <B />}', '{a ? b : c}', '{a || b}', '{a === b}', '{a < b}', '{a + b}', '{a >= b}']) {
    assert.ok(decides(decided), decided);
  }
});

test('A page decides nothing but whether something is there: no if, no switch, no comparison, no arithmetic', () => {
  const refused = new Set([
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.MinusToken,
    ts.SyntaxKind.AsteriskToken,
    ts.SyntaxKind.SlashToken,
    ts.SyntaxKind.PercentToken,
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.LessThanToken,
    ts.SyntaxKind.LessThanEqualsToken,
    ts.SyntaxKind.GreaterThanToken,
    ts.SyntaxKind.GreaterThanEqualsToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
  ]);
  for (const path of [...texts.keys()].filter((each) => roomOf(each) === 'pages')) {
    const { program, template } = programsIn(path);
    const found = nodesOf(program).filter(
      (node) =>
        ts.isIfStatement(node) ||
        ts.isSwitchStatement(node) ||
        (ts.isConditionalExpression(node) && node.whenFalse.getText() !== 'undefined') ||
        (ts.isBinaryExpression(node) && refused.has(node.operatorToken.kind)),
    );
    assert.deepEqual(
      found.map((node) => node.getText()),
      [],
      path,
    );
    const expressions = template.match(/\{[^{}]*\}/g) ?? [];
    assert.deepEqual(expressions.filter(decides), [], path);
  }
});

test('Nothing that makes a page reads the clock', () => {
  const timeless = ['vocabulary', 'schemas', 'domain', 'charts', 'views', 'store', 'components', 'layouts', 'pages'];
  for (const path of [...texts.keys()].filter((each) => timeless.includes(roomOf(each)) && !isTest(each))) {
    const clocks = nodesOf(programsIn(path).program).filter(
      (node) =>
        (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
        (ts.isCallExpression(node) && /^(?:Date\.now|Date|performance\.now)$/.test(node.expression.getText())),
    );
    assert.deepEqual(
      clocks.map((node) => node.getText()),
      [],
      path,
    );
  }
});

test('No folder is a drawer for anything', () => {
  const folders = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(folders.length > 10);
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => /^(?:utils?|libs?|helpers?|common|misc|shared)$/.test(name)),
    [],
  );
});

test('Files are kebab-case, components PascalCase, pages as their addresses', () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|test-data|deep|config|d))?\.ts$/;
  const pascal = /^(?:[A-Z][a-z0-9]*)+\.astro$/;
  const page = /^(?:\[[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?:json|xml|txt|md|css|webmanifest))?\.(?:astro|ts)$/;
  const misnamed = [...texts.keys()].filter((path) => {
    const shape = roomOf(path) === 'pages' ? page : path.endsWith('.astro') ? pascal : kebab;
    return !shape.test(basename(path));
  });
  assert.deepEqual(misnamed, []);
});

test('The map of the house says what the rules say; npm run schemas writes its table', () => {
  const map = readFileSync(`${source}README.md`, 'utf8');
  assert.ok(map.includes('<!-- generated: rooms -->') && refreshGuide(map, mapPath) === map, 'run npm run schemas');
});
