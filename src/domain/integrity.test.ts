import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from './content.ts';
import {
  exampleArticle,
  exampleCareer,
  exampleChange,
  exampleComparison,
  exampleContent,
  exampleCredential,
  exampleOccupation,
  examplePage,
  exampleProse,
  exampleRedirect,
  exampleRole,
  exampleSource,
  exampleTerm,
  exampleWages,
} from './example-content.ts';
import { checkIntegrity } from './integrity.ts';
import { integrityRules } from './rules/integrity.ts';

const today = '2026-11-22';
const check = (overrides: Partial<Content>) => checkIntegrity(exampleContent(overrides), today);

const [informatics = exampleCareer(), management = exampleCareer()] = exampleContent().careers;
const [analyst = exampleRole(), specialist = exampleRole()] = exampleContent().roles;
const [wagesInAlaska, wagesInAlabama] = exampleWages().rows;
const embed = (component: string, attributes: Record<string, string>) =>
  exampleProse({ embeds: [...exampleProse().embeds, { component, attributes }] });
const move = { carriesOver: 'Care.', missing: 'Rules.', evidence: 'editorial' } as const;

/** What is wrong, the content that shows it, and the findings as `code collection/id key.path`. */
const cases: [what: string, overrides: Partial<Content>, ...expected: string[]][] = [
  [
    'a role of an unknown career',
    { roles: [analyst, { ...specialist, careers: ['health-information-management', 'him'] }] },
    'unknown-reference roles/medical-records-specialist careers.1',
  ],
  [
    'a career and a next step that stand in their lists twice, beside routes that lead to one credential',
    {
      roles: [
        analyst,
        {
          ...specialist,
          careers: ['health-information-management', 'health-information-management'],
          moves: [
            { to: 'ehr-analyst', ...move },
            { to: 'ehr-analyst', ...move },
          ],
          routes: [...specialist.routes, ...specialist.routes].map((route) => ({ ...route, credential: 'rhia' })),
        },
      ],
    },
    'repeated-reference roles/medical-records-specialist careers.1',
    'repeated-reference roles/medical-records-specialist moves.1.to',
  ],
  [
    'an unknown source deep within an entry',
    { roles: [analyst, { ...specialist, duties: { list: ['Checks'], sources: ['bls'] } }] },
    'unknown-reference roles/medical-records-specialist duties.sources.0',
  ],
  [
    'figures from an unknown source',
    { occupations: [exampleOccupation({ wages: { ...exampleOccupation().wages, source: 'bls' } })] },
    'unknown-reference occupations/medical-records-specialists wages.source',
  ],
  [
    'a next step to a pair of which one is unknown',
    { articles: [exampleArticle({ nextSteps: [{ to: 'ehr-analyst-vs-nurse', because: 'Compare.' }] })] },
    'unknown-reference articles/what-records-pay nextSteps.0.to',
  ],
  [
    'a component that names an unknown occupation among known ones',
    {
      articles: [
        exampleArticle({ prose: embed('PayFigure', { of: 'medical-records-specialists, nurses', title: 'x' }) }),
      ],
    },
    'unknown-reference articles/what-records-pay prose.embeds.1.of',
  ],
  [
    'a link to an unknown page',
    { pages: [examplePage({ prose: exampleProse({ links: ['/roles/nurse/'] }) })] },
    'unknown-link pages/about prose.links.0',
  ],
  [
    'a link to a page below a page',
    { pages: [examplePage({ prose: exampleProse({ links: ['/roles/ehr-analyst/pay/'] }) })] },
    'unknown-link pages/about prose.links.0',
  ],
  [
    'a link to a pair in the wrong order',
    {
      pages: [examplePage({ prose: exampleProse({ links: ['/compare/medical-records-specialist-vs-ehr-analyst/'] }) })],
    },
    'unknown-link pages/about prose.links.0',
  ],
  [
    'a link to an unknown term',
    { changes: [exampleChange({ prose: exampleProse({ links: ['/glossary/#emr'] }) })] },
    'unknown-link changes/2026-11-22-first-edition prose.links.0',
  ],
  [
    'a link to a heading that is not there',
    { articles: [exampleArticle({ prose: exampleProse({ links: ['#pay'] }) })] },
    'unknown-link articles/what-records-pay prose.links.0',
  ],
  [
    'a redirect to an unknown page',
    { redirects: [exampleRedirect({ to: '/roles/nurse/' })] },
    'unknown-link redirects//roles/records-clerk/ to',
  ],
  [
    'a redirect from a page that exists',
    { redirects: [exampleRedirect({ from: '/roles/ehr-analyst/' })] },
    'redirect-of-page redirects//roles/ehr-analyst/ from',
  ],
  [
    'a career and a role with one id',
    { roles: [analyst, specialist, { ...specialist, id: 'health-informatics', title: 'Informatician' }] },
    'duplicate-id roles/health-informatics ',
  ],
  [
    'a source that stands twice',
    { sources: [exampleSource(), exampleSource()] },
    'duplicate-id sources/bls-oews-2025 id #1',
  ],
  ['a term that stands twice', { glossary: [exampleTerm(), exampleTerm()] }, 'duplicate-id glossary/ehr id #1'],
  [
    'two roles with the same title',
    { roles: [analyst, { ...specialist, title: 'EHR Analyst' }] },
    'duplicate-title roles/ehr-analyst title',
    'duplicate-title roles/medical-records-specialist title',
  ],
  [
    'a move to itself',
    { roles: [{ ...analyst, moves: [{ ...move, to: 'ehr-analyst' }] }, specialist] },
    'points-at-itself roles/ehr-analyst moves.0.to',
  ],
  [
    'a career confused with itself',
    { careers: [{ ...informatics, confusedWith: [{ entry: 'health-informatics', difference: 'None.' }] }, management] },
    'points-at-itself careers/health-informatics confusedWith.0.entry',
  ],
  [
    'a term related to itself',
    { glossary: [exampleTerm({ related: ['ehr'] })] },
    'points-at-itself glossary/ehr related.0',
  ],
  [
    'a comparison with its ids in the wrong order',
    {
      comparisons: [exampleComparison({ first: 'health-information-management', second: 'health-informatics' })],
    },
    'comparison-name comparisons/health-informatics-vs-health-information-management first',
  ],
  [
    'a comparison whose file has another name',
    { comparisons: [exampleComparison({ id: 'hi-vs-him' })] },
    'comparison-name comparisons/hi-vs-him ',
  ],
  [
    'a comparison of a career and a role',
    {
      comparisons: [
        exampleComparison({
          id: 'ehr-analyst-vs-health-informatics',
          first: 'ehr-analyst',
          second: 'health-informatics',
        }),
      ],
    },
    'comparison-kinds comparisons/ehr-analyst-vs-health-informatics second',
  ],
  [
    'two verdicts that share a sentence',
    {
      comparisons: [
        exampleComparison(),
        exampleComparison({
          id: 'ehr-analyst-vs-medical-records-specialist',
          first: 'ehr-analyst',
          second: 'medical-records-specialist',
          answer: 'It depends. One shapes systems, the other looks after records!',
          prose: exampleProse({ plainText: 'Short words only.' }),
        }),
      ],
    },
    'shared-sentence comparisons/health-informatics-vs-health-information-management answer',
    'shared-sentence comparisons/ehr-analyst-vs-medical-records-specialist answer',
  ],
  [
    'a comparison of an entry with itself',
    { articles: [exampleArticle({ prose: embed('MiniComparison', { first: 'ehr-analyst', second: 'ehr-analyst' }) })] },
    'points-at-itself articles/what-records-pay prose.embeds.1',
  ],
  [
    'a small comparison of a career and a role',
    {
      articles: [
        exampleArticle({ prose: embed('MiniComparison', { first: 'ehr-analyst', second: 'health-informatics' }) }),
      ],
    },
    'comparison-kinds articles/what-records-pay prose.embeds.1',
  ],
  [
    'a review in the future',
    { credentials: [exampleCredential({ reviewedOn: '2026-11-23' })] },
    'future-date credentials/rhia reviewedOn',
  ],
  [
    'a source read in the future',
    { sources: [exampleSource({ accessedOn: '2027-01-01' })] },
    'future-date sources/bls-oews-2025 accessedOn',
  ],
  [
    'an address that is redirected twice',
    { redirects: [exampleRedirect(), exampleRedirect({ to: '/roles/ehr-analyst/' })] },
    'duplicate-redirect redirects//roles/records-clerk/ from #1',
  ],
  [
    'redirects in a circle',
    { redirects: [exampleRedirect({ from: '/a/', to: '/b/' }), exampleRedirect({ from: '/b/', to: '/a/' })] },
    'redirect-loop redirects//a/ to',
    'redirect-loop redirects//b/ to',
  ],
  [
    'a redirect to a redirect',
    { redirects: [exampleRedirect(), exampleRedirect({ from: '/old/', to: '/roles/records-clerk/' })] },
    'redirect-chain redirects//old/ to',
  ],
  [
    'an article that lists what it never cites',
    { articles: [exampleArticle({ prose: exampleProse({ embeds: [] }) })] },
    'source-not-cited articles/what-records-pay sources.0',
  ],
  [
    'an article that cites what it does not list, told once',
    {
      sources: [exampleSource(), exampleSource({ id: 'ooh' })],
      articles: [
        exampleArticle({
          prose: exampleProse({
            embeds: ['ooh', 'bls-oews-2025', 'ooh'].map((source) => ({ component: 'Cite', attributes: { source } })),
          }),
        }),
      ],
    },
    'source-not-listed articles/what-records-pay prose.embeds.0',
  ],
  ['wages from an unknown source', { wages: [exampleWages({ id: 'bls' })] }, 'wages-source wages/bls '],
  [
    'wages from a source without a period',
    { sources: [exampleSource({ referencePeriod: undefined })] },
    'wages-source wages/bls-oews-2025 ',
  ],
  [
    'wages of an unknown occupation, told once',
    { wages: [exampleWages({ rows: exampleWages().rows.map((row) => ({ ...row, soc: '11-1111' })) })] },
    'wages-occupation wages/bls-oews-2025 rows.0.soc',
  ],
  [
    'wages for one state twice',
    { wages: [exampleWages({ rows: [wagesInAlaska, wagesInAlabama, wagesInAlaska].flatMap((row) => row ?? []) })] },
    'duplicate-wages wages/bls-oews-2025 rows.2',
  ],
  [
    'wages of one occupation in two files, told once',
    {
      sources: [exampleSource(), exampleSource({ id: 'bls-oews-2026' })],
      wages: [exampleWages(), exampleWages({ id: 'bls-oews-2026' })],
    },
    'duplicate-wages wages/bls-oews-2026 rows.0',
  ],
  ['a career without a role', { roles: [specialist] }, 'career-without-role careers/health-informatics '],
  [
    'a credential that nothing names',
    { credentials: [exampleCredential(), exampleCredential({ id: 'rhit', title: 'RHIT' })] },
    'unused-credential credentials/rhit ',
  ],
];

for (const [what, overrides, ...expected] of cases) {
  test(`the check finds ${what}`, () => {
    const found = check(overrides).map(({ code, collection, id, keyPath, occurrence }) =>
      [`${code} ${collection}/${id} ${keyPath.join('.')}`, ...(occurrence ? [`#${occurrence}`] : [])].join(' '),
    );
    assert.deepEqual(found, expected);
  });
}

test('content in which everything is well has no findings', () => assert.deepEqual(check({}), []));

test('every rule between entries is seen to fire above', () => {
  const seen = new Set(cases.flatMap(([, overrides]) => check(overrides).map(({ code }) => code as string)));
  // That pages name entries in their code has a test of its own in integrity/references.test.ts.
  assert.deepEqual([...seen, 'named-by-site'].sort(), Object.keys(integrityRules).sort());
});
