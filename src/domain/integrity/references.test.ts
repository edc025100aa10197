import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { homeStarts, seedRoles } from '../../vocabulary/home-choices.ts';
import type { Content, Role } from '../content.ts';
import {
  exampleArticle,
  exampleContent,
  exampleCredential,
  examplePage,
  exampleProse,
  exampleRedirect,
  exampleRole,
  exampleSource,
} from '../example-content.ts';
import { checkIntegrity } from '../integrity.ts';

const today = '2026-11-22';
const check = (overrides: Partial<Content>) => checkIntegrity(exampleContent(overrides), today);
const [analyst = exampleRole(), specialist = exampleRole()] = exampleContent().roles;
const move = { carriesOver: 'Care.', missing: 'Rules.', evidence: 'editorial' } as const;

test('links to pages, terms, sources, headings and files that exist are fine', () => {
  const links = [
    '/',
    '/roles/',
    '/roles/ehr-analyst/',
    '/careers/health-informatics/#pay',
    '/credentials/rhia/',
    '/articles/what-records-pay/',
    '/compare/?with=a,b',
    '/compare/ehr-analyst-vs-medical-records-specialist/',
    '/glossary/#ehr',
    '/sources/#bls-oews-2025',
    '/sources/bls-oews-2025/',
    '/sources/bls-oews-2025/#uses',
    '/about/',
    '/data/v1/roles.json',
    '#pay',
    'https://www.bls.gov/',
  ];
  const headings = [{ depth: 2, text: 'Pay', anchor: 'pay' }];
  assert.deepEqual(check({ articles: [exampleArticle({ prose: exampleProse({ links, headings }) })] }), []);
});

test('a source that no entry leans on has no page and no place on the page of sources', () => {
  const sources = [exampleSource(), exampleSource({ id: 'unused' })];
  const links = ['/sources/unused/', '/sources/#unused', '/sources/unusual/', '/sources/#unusual'];
  const found = check({ sources, pages: [examplePage({ prose: exampleProse({ embeds: [], links }) })] });
  assert.deepEqual(
    found.map(({ code, message }) => [code, message]),
    [
      ['unknown-link', 'No entry leans on the source "unused", so no page shows it.'],
      ['unknown-link', 'No entry leans on the source "unused", so no page shows it.'],
      ['unknown-link', 'There is no page /sources/unusual/.'],
      ['unknown-link', 'The page /sources/ has no "unusual".'],
    ],
  );
});

test('every page that the site has whatever the content says may be linked to', () => {
  const files = globSync('**/*.astro', { cwd: fileURLToPath(new URL('../../pages/', import.meta.url)) });
  const names = files
    .map((file) => file.replace(/(?:\/?index)?\.astro$/, ''))
    .filter((name) => !/[[\]]|^404$/.test(name));
  assert.ok(names.includes('style-guide') && names.includes('data') && names.includes(''));
  const links = names.map((name) => (name === '' ? '/' : `/${name}/`));
  assert.deepEqual(check({ pages: [examplePage({ prose: exampleProse({ embeds: [], links }) })] }), []);
});

test('an unknown id is met with the nearest known one, where it went, or what it is instead', () => {
  const messageFor = (career: string) => {
    const [found] = check({ roles: [analyst, { ...specialist, careers: ['health-information-management', career] }] });
    return `${found?.message} ${found?.hint}`;
  };
  assert.match(
    messageFor('helth-informatics'),
    /There is no career "helth-informatics"\. Did you mean "health-informatics"\?/,
  );
  assert.match(messageFor('rhia'), /"rhia" is a credential; a career is needed here\./);
  const redirects = [exampleRedirect({ from: '/careers/informatics/', to: '/careers/health-informatics/' })];
  const [moved] = check({ redirects, credentials: [exampleCredential({ careers: ['informatics'] })] });
  assert.equal(`${moved?.message} ${moved?.hint}`, '"informatics" has moved. Its id is now "health-informatics".');
});

test('a pair that has no page is told by the half that names nothing, also where a file of a comparison has its name', () => {
  const [comparison = assert.fail()] = exampleContent().comparisons;
  const saysOf = (to: string, more: Partial<Content> = {}) => {
    const nextSteps = [{ to, because: 'It tells more.' }];
    const found = check({ articles: [exampleArticle({ nextSteps })], ...more });
    return found
      .filter(({ collection }) => collection === 'articles')
      .map(({ message, hint }) => [message.replace(/^.*?: /, ''), hint]);
  };
  const id = 'ehr-analyst-vs-filing-clerk';
  const advice = 'Name two careers or two roles that there are, in alphabetical order: a-vs-b.';
  const gone = [['no career or role has the id "filing-clerk".', advice]];
  assert.deepEqual(saysOf(id), gone);
  assert.deepEqual(saysOf(id, { comparisons: [{ ...comparison, id }] }), gone);
  assert.deepEqual(saysOf('file-vs-filing-clerk'), [
    ['no career or role has the id "file" or "filing-clerk".', advice],
  ]);
  assert.deepEqual(saysOf('ehr-analist-vs-medical-records-specialist'), [
    ['no career or role has the id "ehr-analist".', 'Did you mean "ehr-analyst"?'],
  ]);
  const redirects = [exampleRedirect({ from: '/roles/filing-clerk/', to: '/roles/medical-records-specialist/' })];
  assert.deepEqual(saysOf(id, { redirects }), [
    [
      'no career or role has the id "filing-clerk".',
      'The id of "filing-clerk" is now "medical-records-specialist". Write ehr-analyst-vs-medical-records-specialist.',
    ],
  ]);
  assert.deepEqual(saysOf('ehr-analyst-vs-ehr-analyst'), [
    ['its two halves are the same.', 'Name two different careers, or two different roles.'],
  ]);
});

test('an entry that its schema refused can be named, is looked at for references, and hides what depends on it', () => {
  const value = { careers: ['health-informatics', 'hims'], constructor: 'x', moves: 'none' };
  const unread = { entries: [{ collection: 'roles', id: 'ehr-analyst', value } as const], collections: [] };
  const content = exampleContent({
    roles: [{ ...specialist, moves: [{ ...move, to: 'ehr-analyst' }] }],
  });
  const found = checkIntegrity(content, today, unread);
  assert.deepEqual(
    found.map(({ code, id, keyPath }) => [code, id, keyPath]),
    [['unknown-reference', 'ehr-analyst', ['careers', 1]]],
  );
});

test('nothing is said to be missing from a collection that cannot be read', () => {
  const content = exampleContent({ sources: [] });
  assert.deepEqual(checkIntegrity(content, today, { entries: [], collections: ['sources'] }), []);
});

test('a page that names an entry in its code says so where the entry is gone, but not in a content that has few of them', () => {
  const ids = [...seedRoles, ...homeStarts.flatMap(({ to }) => to)];
  const roles = [...new Set(['ehr-analyst', ...ids])].map((id) => exampleRole({ id, title: id }));
  const gone = (left: readonly Role[]) =>
    check({ roles: [...left] })
      .filter(({ code }) => code === 'named-by-site')
      .map(({ message }) => message);
  assert.deepEqual(gone(roles), []);
  assert.deepEqual(gone(roles.filter(({ id }) => id !== 'coding-auditor')), [
    'The home page names roles/coding-auditor, which is not there.',
  ]);
  assert.deepEqual(gone(roles.slice(0, 4)), []);
});
