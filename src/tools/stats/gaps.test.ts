import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import {
  exampleContent,
  examplePage,
  exampleProse,
  exampleRole,
  exampleSource,
  exampleTerm,
} from '../../domain/example-content.ts';
import { withCommandSample } from '../command-sample.test-data.ts';
import { findGaps } from './gaps.ts';
import { statsCommand } from './stats-command.ts';

const gap = (what: RegExp, content: Partial<Content> = {}) =>
  findGaps(linkCatalogue(exampleContent(content))).find((one) => what.test(one.what))?.ids ?? [];

const lonely = exampleRole({ id: 'lonely', title: 'Lonely' });
const moving = exampleRole({
  id: 'moving',
  moves: [{ to: 'lonely', carriesOver: 'A.', missing: 'B.', evidence: 'editorial' }],
});

test('roles in no written comparison are named', () => {
  assert.deepEqual(gap(/no written comparison/), ['ehr-analyst', 'medical-records-specialist']);
});

test('a role is an orphan until a move, a link or an article points at it', () => {
  assert.deepEqual(gap(/nothing points at/, { roles: [lonely] }), ['lonely']);
  assert.deepEqual(gap(/nothing points at/, { roles: [lonely, moving] }), ['moving']);
  const pages = [examplePage({ prose: exampleProse({ embeds: [], links: ['/roles/lonely/'] }) })];
  assert.deepEqual(gap(/nothing points at/, { roles: [lonely], pages }), []);
});

test('a source is used by an entry, a text or a file of wages, and otherwise named', () => {
  const sources = [exampleSource(), exampleSource({ id: 'unread' })];
  assert.deepEqual(gap(/Sources that nothing names/, { sources }), ['unread']);
  const pages = [
    examplePage({ prose: exampleProse({ embeds: [{ component: 'Cite', attributes: { source: 'unread' } }] }) }),
  ];
  assert.deepEqual(gap(/Sources that nothing names/, { sources, pages }), []);
});

test('a term is met where its words stand, and through a component or a link to its place', () => {
  assert.deepEqual(gap(/Terms/), ['ehr']);
  const linked = [
    exampleProse({ embeds: [{ component: 'Term', attributes: { id: 'ehr' } }] }),
    exampleProse({ embeds: [], links: ['/glossary/#ehr'] }),
  ];
  const worded = exampleProse({ embeds: [], plainText: 'She opens the EHR.' });
  for (const prose of [...linked, worded]) assert.deepEqual(gap(/Terms/, { pages: [examplePage({ prose })] }), []);
  assert.deepEqual(gap(/Terms/, { roles: [exampleRole({ day: 'You open the EHR.' })] }), []);
  const silent = { glossary: [exampleTerm({ autoLink: false })], pages: [examplePage({ prose: worded })] };
  assert.deepEqual(gap(/Terms/, silent), ['ehr'], 'its words are not linked by themselves');
});

test('entries with short summaries and short articles are thin', () => {
  const summary = 'word '.repeat(50).trim();
  assert.ok(gap(/Thin/).includes('roles/ehr-analyst'));
  assert.ok(gap(/Thin/).includes('articles/what-records-pay'));
  assert.ok(!gap(/Thin/, { roles: [exampleRole({ summary })] }).some((id) => id.startsWith('roles/')));
});

test('the command counts the entries and lists the gaps', async () => {
  await withCommandSample({}, async ({ run }) => {
    const { output } = await run(statsCommand);
    assert.match(output, /^ {4}2 {2}careers$/m);
    assert.match(output, /^2 {2}Roles in no written comparison/m);
  });
});
