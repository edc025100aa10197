import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileImports, resolveImport } from './read-imports.ts';

const imports = (path: string, ...lines: string[]) =>
  readFileImports(path, lines.join('\n')).map(({ specifier, typesOnly }) => [
    specifier,
    typesOnly ? 'types' : 'values',
  ]);

test('Imports of values and of types are told apart', () => {
  const cases: [string, string][] = [
    ["import { a } from './a.ts';", 'values'],
    ["import a from './a.ts';", 'values'],
    ["import './a.ts';", 'values'],
    ["import * as a from './a.ts';", 'values'],
    ["import { a, type B } from './a.ts';", 'values'],
    ["export { a } from './a.ts';", 'values'],
    ["export * from './a.ts';", 'values'],
    ["const a = await import('./a.ts');", 'values'],
    ["import type { A } from './a.ts';", 'types'],
    ["import { type A, type B } from './a.ts';", 'types'],
    ["export type { A } from './a.ts';", 'types'],
    ["export { type A } from './a.ts';", 'types'],
    ["type A = import('./a.ts').A;", 'types'],
  ];
  for (const [line, kind] of cases) assert.deepEqual(imports('x.ts', line), [['./a.ts', kind]], line);
});

test('Comments and strings are not imports', () => {
  assert.deepEqual(
    imports('x.ts', "// import a from './a.ts';", "/* import('./b.ts') */", 'const c = "import d from \'./d.ts\'";'),
    [],
  );
});

test('A component imports in its program, in its scripts, and by the address of a script', () => {
  assert.deepEqual(
    imports(
      'X.astro',
      '---',
      "import Y from './Y.astro';",
      '---',
      '<p>import Z from "./Z.astro"</p>',
      '<script is:inline type="application/ld+json" set:html={json} />',
      '<script src="../client/a.ts"></script>',
      "<script>import '../client/b.ts';</script>",
    ),
    [
      ['./Y.astro', 'values'],
      ['../client/a.ts', 'values'],
      ['../client/b.ts', 'values'],
    ],
  );
  assert.deepEqual(imports('X.astro', '<p>Only a template</p>'), []);
});

test('An import leads to a file of the house, a package, or a module of Node or Astro', () => {
  const cases: [string, string, string][] = [
    ['views/pay.ts', './urls.ts', 'views/urls.ts'],
    ['client/search/a.ts', '../../domain/format.ts', 'domain/format.ts'],
    ['layouts/sheets.ts', '../styles/sheets/general.css?inline', 'styles/sheets/general.css'],
    ['a.ts', 'zod', 'npm:zod'],
    ['a.ts', 'yaml/util', 'npm:yaml'],
    ['a.ts', '@astrojs/rss', 'npm:@astrojs/rss'],
    ['a.ts', '@scope/name/deep.js', 'npm:@scope/name'],
    ['a.ts', 'node:fs/promises', 'node:fs/promises'],
    ['a.ts', 'astro:content', 'astro:content'],
    ['views/a.ts', '../../content/a.yaml', '../content/a.yaml'],
  ];
  for (const [path, specifier, target] of cases) assert.equal(resolveImport(path, specifier), target);
});
