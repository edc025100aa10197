import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent, exampleOccupation, exampleRole, exampleSource } from '../domain/example-content.ts';
import { addMonths, sourceDueOn } from '../domain/staleness.ts';
import { figuresOfRole } from '../domain/subject.ts';
import { outlookFact, payByState, payFact, payFigure, rangeFinding } from './pay.ts';
import { assertPlainValue } from './plain-value.test-data.ts';

const catalogue = linkCatalogue(exampleContent());
const [figures] = figuresOfRole(catalogue, exampleRole());
assert.ok(figures);

test('A pay figure has a row, a source and a fit label for what it draws, each source and label once', () => {
  const input = { label: 'Records specialist', figures };
  const figure = payFigure(catalogue, 'pay', 'A finding', [input, { ...input, label: 'Another' }]);
  assert.equal(figure.chart.rows.length, 2);
  assert.deepEqual(figure.rows[0]?.cells, ['$36,000', '$43,000', '$52,000', '$65,000', '$81,000']);
  assert.deepEqual(
    figure.sources.map(({ id }) => id),
    ['bls-oews-2025'],
  );
  assert.deepEqual(
    figure.fits.map(({ key }) => key),
    ['exact'],
  );
  assert.match(figure.subtitle, /US dollars.*May 2025/);
  assertPlainValue(figure);
});

test('Only a stand-in is drawn as one', () => {
  const draw = (sourceFit: (typeof figures)['sourceFit']) =>
    payFigure(catalogue, 'pay', 'A finding', [{ label: 'Any', figures: { ...figures, sourceFit } }]).chart.rows[0]
      ?.standIn;
  assert.deepEqual([draw('exact'), draw('broader'), draw('proxy')], [false, false, true]);
});

test('The finding names the middle half, or says that it is published in part', () => {
  assert.equal(
    rangeFinding(figures.title, figures.wages),
    'Half of medical records specialists earn between $43,000 and $65,000 a year',
  );
  assert.equal(
    rangeFinding('Computer occupations, all other', figures.wages),
    'Half of those in computer occupations not listed elsewhere earn between $43,000 and $65,000 a year',
  );
  assert.equal(
    rangeFinding(figures.title, { ...figures.wages, p75: { kind: 'topCoded', atLeast: 239_200 } }),
    'Pay of medical records specialists is published in part',
  );
});

test('Pay by state says what is published, and counts the states that are not', () => {
  const states = payByState(catalogue, [figures]);
  assert.ok(states);
  const row = (code: string) => states.rows.find((candidate) => candidate.code === code)?.values[0];
  assert.equal(states.rows.length, 51);
  assert.deepEqual([states.unpublished, states.places], [49, 51]);
  assert.deepEqual(row('AK'), { median: '50,000', low: '30,000', high: 'not published', published: true });
  assert.deepEqual(row('CA'), {
    median: 'not published',
    low: 'not published',
    high: 'not published',
    published: false,
  });
  assertPlainValue(states);
});

test('An occupation without wages by state has no map', () => {
  const elsewhere = linkCatalogue(exampleContent({ occupations: [exampleOccupation({ socCode: '15-1211' })] }));
  assert.equal(payByState(elsewhere, [figures]), undefined);
  assert.equal(payByState(catalogue, []), undefined);
});

test('Quick facts carry the period, the fit and the source of their figure', () => {
  const pay = payFact(catalogue, figures);
  assert.equal(pay.value, '$52,000 median');
  assert.match(pay.detail, /^\$36,000 to \$81,000 .*May 2025$/);
  const outlook = outlookFact(catalogue, figures);
  assert.equal(outlook.value, '7% more jobs, 2024 to 2034');
  for (const fact of [pay, outlook]) {
    assert.equal(fact.fit?.key, 'exact');
    assert.equal(fact.source?.id, 'bls-oews-2025');
  }
});

test('A quick fact says which of its wages are not published', () => {
  const factOf = (wages: Partial<typeof figures.wages>) =>
    payFact(catalogue, { ...figures, wages: { ...figures.wages, ...wages } });
  const part = factOf({ p10: { kind: 'suppressed' }, p50: { kind: 'topCoded', atLeast: 239_200 } });
  assert.equal(part.value, 'At least $239,200 median');
  assert.equal(part.detail, 'Of medical records specialists, May 2025; the range is published in part');
  assert.equal(factOf({ p50: { kind: 'suppressed' } }).value, 'Median not published');
});

test('A source that is overdue says its age beside every figure, and none before', () => {
  const editions = (reviewedOn: string) => {
    const later = linkCatalogue(exampleContent({ roles: [exampleRole({ reviewedOn })] }));
    const figure = payFigure(later, 'pay', 'A finding', [{ label: 'Records specialist', figures }]);
    return [figure.sources[0]?.edition ?? '', payFact(later, figures).source?.edition ?? ''];
  };
  const due = sourceDueOn(exampleSource());
  for (const edition of editions(due)) assert.doesNotMatch(edition, /ago/);
  for (const edition of editions(addMonths(due, 2)))
    assert.match(edition, /, last checked \d+ months ago and due for a new check$/);
});
