import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent } from '../domain/example-content.ts';
import { figuresOfRole, type OccupationFigures } from '../domain/subject.ts';
import { listNode, roleNode } from './structured-data.ts';

const catalogue = linkCatalogue(exampleContent());
const [role] = catalogue.content.roles;
assert.ok(role);
const [main] = figuresOfRole(catalogue, role);
assert.ok(main);
const wages = {
  p10: { kind: 'published', value: 30000 },
  p25: { kind: 'published', value: 40000 },
  p50: { kind: 'published', value: 50000 },
  p75: { kind: 'suppressed' },
  p90: { kind: 'topCoded', atLeast: 239200 },
} as const;
const nodeFor = (figures: Partial<OccupationFigures>) =>
  JSON.parse(JSON.stringify(roleNode(role, { ...main, wages, sourceFit: 'exact', ...figures })));

test('A role gives the wages of the occupation that counts it, under that occupation’s name', () => {
  const { estimatedSalary } = nodeFor({ title: 'Medical records specialists' });
  assert.deepEqual(estimatedSalary, {
    '@type': 'MonetaryAmountDistribution',
    name: 'Medical records specialists',
    currency: 'USD',
    duration: 'P1Y',
    percentile10: 30000,
    percentile25: 40000,
    median: 50000,
  });
});

test('A role whose figures are a stand-in gives no wages', () => {
  assert.equal('estimatedSalary' in nodeFor({ sourceFit: 'proxy' }), false);
  assert.equal('estimatedSalary' in nodeFor({ sourceFit: 'broader' }), true);
});

test('A list counts from one and uses full addresses', () => {
  const { itemListElement } = JSON.parse(JSON.stringify(listNode(['/roles/a/', '/roles/b/'])));
  assert.deepEqual(
    itemListElement.map((item: { position: number }) => item.position),
    [1, 2],
  );
  assert.match(itemListElement[1].url, /^https?:\/\/[^/]+\/roles\/b\/$/);
});
