import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent, exampleOccupation, exampleRole } from '../domain/example-content.ts';
import type { Wage } from '../domain/wages.ts';
import { careerBarsNote, careerRow, roleRow } from './entry-rows.ts';

/** A catalogue of roles in one career, each in an occupation with one of these medians. */
const catalogueWith = (...medians: readonly Wage[]) =>
  linkCatalogue(
    exampleContent({
      occupations: medians.map((p50, index) =>
        exampleOccupation({ id: `of-${index}`, title: `Of ${index}`, wages: { ...exampleOccupation().wages, p50 } }),
      ),
      roles: medians.map((_, index) =>
        exampleRole({
          id: `role-${index}`,
          title: `Role ${index}`,
          occupations: [{ occupation: `of-${index}`, sourceFit: 'exact', because: 'It fits.' }],
        }),
      ),
    }),
  );
const withheld = { kind: 'suppressed' } as const;
const topCoded = { kind: 'topCoded', atLeast: 239_200 } as const;
const published = (value: number) => ({ kind: 'published', value }) as const;

const bandAndMedian = (p50: Wage) => {
  const catalogue = catalogueWith(p50);
  const { facets, median } = roleRow(catalogue, known(catalogue.roles, 'role-0', 'role'));
  return [facets['pay'], median];
};

test('A median stands in its pay band, also where it is "at least"; one that is withheld stands in none', () => {
  assert.deepEqual(bandAndMedian(published(49_999)), [['under-50'], 49_999]);
  assert.deepEqual(bandAndMedian(published(50_000)), [['50-75'], 50_000]);
  assert.deepEqual(bandAndMedian(topCoded), [['100-and-more'], 239_200]);
  assert.deepEqual(bandAndMedian(withheld), [[], undefined]);
});

test('A career’s row spans the medians that are stated', () => {
  const rowOf = (...medians: readonly Wage[]) => {
    const catalogue = catalogueWith(...medians);
    return careerRow(catalogue, known(catalogue.careers, 'health-information-management', 'career'));
  };
  assert.equal(rowOf(withheld, published(40_000), topCoded).pay, '$40,000 to at least $239,200');
  assert.equal(rowOf(published(40_000)).pay, '$40,000');
  assert.deepEqual([rowOf(withheld).pay, rowOf(withheld).range], ['not published', undefined]);
});

test('The note on the bars of careers names the period of their wages', () => {
  assert.match(careerBarsNote(catalogueWith(published(40_000))), /each career’s roles, May 2025, on one scale\.$/);
});
