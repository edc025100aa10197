import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, linkCatalogue } from '../domain/catalogue.ts';
import type { Content } from '../domain/content.ts';
import { exampleContent, exampleRole } from '../domain/example-content.ts';
import { relationsOf } from '../domain/relations.ts';
import { assertPlainValue } from './plain-value.test-data.ts';
import { type RolePage, rolePage } from './role-page.ts';

function pageOf(id: string, overrides: Partial<Content> = {}): RolePage {
  const catalogue = linkCatalogue(exampleContent(overrides));
  const { nearest, pairIds } = relationsOf(catalogue);
  return rolePage(catalogue, known(catalogue.roles, id, 'role'), nearest.get(id) ?? [], pairIds);
}

test('The page of a role is a plain JSON value', () => {
  const page = pageOf('ehr-analyst');
  assertPlainValue(page);
  assert.deepEqual(structuredClone(page), page);
});

test('The page says the title, the address and the way there', () => {
  const page = pageOf('ehr-analyst');
  assert.equal(page.title, 'EHR analyst');
  assert.equal(page.path, '/roles/ehr-analyst/');
  assert.deepEqual(
    page.crumbs.map(({ label }) => label),
    ['Home', 'Roles'],
  );
  assert.ok(page.head.title.startsWith('EHR analyst'));
});

test('The quick facts open with pay and outlook, each with its fit and its source', () => {
  const [pay, outlook] = pageOf('ehr-analyst').facts;
  assert.deepEqual([pay?.label, outlook?.label], ['Pay', 'Outlook']);
  for (const fact of [pay, outlook]) assert.ok(fact?.fit && fact.source);
});

test('A role without credentials says that none is expected', () => {
  assert.ok(pageOf('ehr-analyst').facts.some(({ value }) => value === 'None expected'));
});

test('A move is told on both of its pages', () => {
  const step = { to: 'ehr-analyst', carriesOver: 'Care.', missing: 'SQL.', evidence: 'editorial' as const };
  const roles = [exampleRole({ id: 'ehr-analyst', title: 'EHR analyst' }), exampleRole({ moves: [step] })];
  const [out] = pageOf('medical-records-specialist', { roles }).movesOut;
  const [into] = pageOf('ehr-analyst', { roles }).movesIn;
  assert.deepEqual([out?.label, into?.label], ['EHR analyst', 'Medical records specialist']);
  assert.deepEqual([out?.carriesOver, into?.carriesOver], ['Care.', 'Care.']);
});

test('Related roles come with a reason and a comparison that exists', () => {
  const [related] = pageOf('ehr-analyst').related;
  assert.equal(related?.label, 'Medical records specialist');
  assert.match(related?.reason ?? '', /^shares 1 of 1 skill/);
});

test('A role that names no occupation has no page', () => {
  const catalogue = linkCatalogue(exampleContent());
  const role = exampleRole({ occupations: [] });
  assert.throws(() => rolePage(catalogue, role, [], new Set()), /names no occupation/);
});
