import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export interface SourceImport {
  /** As written: `./urls.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** True where nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

/** True where an import or export statement names types and nothing else. */
function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || (names?.every((name) => name.isTypeOnly) ?? false);
  }
  const { importClause } = node;
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/**
 * Reads the imports of a program with TypeScript’s own parser: `import`, `export … from`, `import()` and `import('…')`
 * in types. Comments and strings are not taken for imports.
 */
export function readImports(program: string): SourceImport[] {
  const file = ts.createSourceFile('source.ts', program, ts.ScriptTarget.Latest, true);
  const imports: SourceImport[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({ specifier: specifier.text, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

/** An `.astro` file in its two parts. */
export interface AstroParts {
  /** What stands between the fences; runs when the page is built. */
  readonly program: string;
  /** What stands after them. */
  readonly template: string;
}

/** Takes an `.astro` file apart. */
export function splitAstro(text: string): AstroParts {
  const [fenced = '', program = ''] = /^\s*---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return { program, template: text.slice(fenced.length) };
}

/** The imports of an `.astro` file: of its program, of its scripts, and the scripts it names by address. */
function readAstroImports(text: string): SourceImport[] {
  const { program, template } = splitAstro(text);
  const scripts = [...template.matchAll(/<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g)];
  return [
    ...readImports(program),
    ...scripts.flatMap(([, attributes = '', body = '']) => {
      const [, address] = /\bsrc="(\.[^"]+)"/.exec(attributes) ?? [];
      return address === undefined ? readImports(body) : [{ specifier: address, typesOnly: false }];
    }),
  ];
}

/** The imports of a `.ts` or `.astro` file. */
export const readFileImports = (path: string, text: string): SourceImport[] =>
  path.endsWith('.astro') ? readAstroImports(text) : readImports(text);

/** What an import of a file leads to: `views/urls.ts`, `npm:zod`, `node:fs`, `astro:content`. A query is left out. */
export function resolveImport(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (/^(?:node|astro):/.test(specifier)) return specifier;
  return `npm:${specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')}`;
}
