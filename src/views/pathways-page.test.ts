import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent, exampleRole } from '../domain/example-content.ts';
import { pathwaysPage } from './pathways-page.ts';

test('The description counts moves between roles apart from those that come from outside', () => {
  const step = { carriesOver: 'Care.', missing: 'SQL.', evidence: 'editorial' as const };
  const roles = [
    exampleRole({
      id: 'ehr-analyst',
      title: 'EHR analyst',
      arrivals: [{ ...step, from: 'medical-records-specialists' }],
    }),
    exampleRole({ moves: [{ ...step, to: 'ehr-analyst' }] }),
  ];
  const { head, lead } = pathwaysPage(linkCatalogue(exampleContent({ roles })));
  assert.match(head.description, /^1 move between roles in health information and 1 into them from/);
  assert.match(lead, /^2 moves into and between 2 roles/);
});
