import { type CollectionName, collections } from '../../schemas/collections.ts';
import { type ArticleComponent, articleComponents } from '../../vocabulary/article-components.ts';
import { jsonSchemaOf } from './json-schema.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

const names = Object.keys(collections) as CollectionName[];
const yamlNames = names.filter((name) => collections[name].form.startsWith('yaml'));

function schemaFile(name: CollectionName): object {
  const { form, at } = collections[name];
  const title = `An entry of content/${at}`;
  const entry = jsonSchemaOf(name);
  return form === 'yaml-list'
    ? { $schema: draft, title: `content/${at}`, type: 'array', items: { title, ...entry } }
    : { $schema: draft, title, ...entry };
}

/** Which files each schema is for, as VS Code’s YAML extension wants to know. */
function settingsFile(): object {
  const schemas = yamlNames.map((name) => {
    const { form, at } = collections[name];
    return [`./.vscode/schemas/${name}.json`, [form === 'yaml-list' ? `content/${at}` : `content/${at}/*.yaml`]];
  });
  return {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'yaml.schemas': Object.fromEntries(schemas),
    'yaml.format.enable': false,
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.quickSuggestions': { strings: true } },
    '[mdx]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
  };
}

function snippetOf(name: string, { description, encloses, attributes }: ArticleComponent): object {
  const required = Object.entries(attributes).filter(([, { required }]) => required);
  const written = required.map(([key], index) => ` ${key}="$${index + 1}"`).join('');
  const body = encloses === 'text' ? `<${name}${written}>$${required.length + 1}</${name}>` : `<${name}${written} />`;
  const asks = required.map(([key, attribute]) => `${key}: ${attribute.description}`).join(' ');
  return { scope: 'mdx,markdown', prefix: name, body, description: `${description} ${asks}` };
}

/** The components of texts, to be completed by their names. */
function snippetsFile(): object {
  return Object.fromEntries(
    Object.entries(articleComponents).map(([name, component]) => [name, snippetOf(name, component)]),
  );
}

const write = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The files that give editors completion in VS Code: path below `.vscode/` -> text. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ...yamlNames.map((name) => [`schemas/${name}.json`, write(schemaFile(name))] as const),
    ['settings.json', write(settingsFile())],
    ['components.code-snippets', write(snippetsFile())],
    ['extensions.json', write({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] })],
  ]);
}
