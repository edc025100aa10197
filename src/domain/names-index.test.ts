import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTable } from './names-index/example-names.ts';
import { nearNames } from './names-index/near-names.ts';
import { answerFromNames } from './names-index.ts';

const table = exampleTable();
const paths = (query: string, options?: { widen: boolean }): string[] =>
  answerFromNames(table, query, options).matches.map(({ path }) => path);
const firstPath = (query: string): string | undefined => paths(query)[0];

const meant: readonly (readonly [query: string, path: string, why: string])[] = [
  ['him', '/careers/health-information-management/', 'of two owners of an abbreviation, the career comes first'],
  ['HIM', '/careers/health-information-management/', 'capitals do not matter'],
  ['ehr', '/glossary/#ehr', 'the term itself comes before the titles that begin with it'],
  ['coder', '/roles/outpatient-coding-specialist/', 'the editors say which coder is meant'],
  ['rhia', '/credentials/rhia/', 'an abbreviation comes before a headline that holds it'],
  ['data analyst', '/roles/health-data-analyst/', 'a title that ends with the query'],
  ['analyst data health', '/roles/health-data-analyst/', 'the order of words does not matter'],
  ['tumour registrars', '/roles/cancer-registrar/', 'British spelling, plural, and an old title'],
  ['nurse informaticist', '/roles/nursing-informaticist/', 'a title of a person leads to the job, not the field'],
  ['chart auditor', '/roles/coding-auditor/', 'a lay word that the editors know'],
  ['super user', '/roles/ehr-trainer/', 'two lay words'],
  ['ni bc', '/credentials/ni-bc/', 'an abbreviation without its hyphen'],
  ['nibc', '/credentials/ni-bc/', 'an abbreviation run together'],
  ['icd10', '/glossary/#icd-10-cm', 'letters and digits run together'],
  ['healthinformatics', '/careers/health-informatics/', 'two words run together'],
  ['out coding', '/roles/outpatient-coding-specialist/', 'the beginning of a word'],
];

for (const [query, path, why] of meant) {
  test(`“${query}” leads to ${path}: ${why}`, () => {
    assert.equal(firstPath(query), path);
  });
}

const misspelled: readonly (readonly [query: string, path: string])[] = [
  ['helth informatics', '/careers/health-informatics/'],
  ['hippa', '/glossary/#hipaa'],
  ['cancer registar', '/roles/cancer-registrar/'],
  ['cphmis', '/credentials/cphims/'],
  ['medical bilelr', '/roles/medical-biller/'],
];

for (const [query, path] of misspelled) {
  test(`“${query}”, misspelled, leads to ${path}`, () => {
    const [first] = answerFromNames(table, query).matches;
    assert.equal(first?.path, path);
    assert.equal(first?.rank, 'near');
  });
}

test('Short abbreviations are exact: a letter apart is another credential', () => {
  assert.deepEqual(
    answerFromNames(table, 'rhit')
      .matches.filter(({ record }) => record.kind === 'credential')
      .map(({ path }) => path),
    ['/credentials/rhit/'],
  );
  assert.deepEqual(paths('rhik'), []);
});

test('Exact names come before abbreviations, these before beginnings, and these before near misses', () => {
  const ranks = ['medical biller', 'him', 'him dir', 'him directr'].map(
    (query) => answerFromNames(table, query).matches[0],
  );
  assert.deepEqual(
    ranks.map((match) => match?.rank),
    ['exact', 'abbreviation', 'prefix', 'near'],
  );
  const scores = ranks.map((match) => match?.score ?? 0);
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  );
});

const nowhere = ['pizza recipe', 'plumber', 'nurse practitioner salary', 'login', 'xkcd', '', '  ?! '];

for (const query of nowhere) {
  test(`“${query}” leads nowhere`, () => {
    assert.deepEqual(answerFromNames(table, query).matches, []);
  });
}

const compared: readonly (readonly [query: string, path: string])[] = [
  ['health informatics vs him', '/compare/health-informatics-vs-health-information-management/'],
  ['HIM versus Health Informatics', '/compare/health-informatics-vs-health-information-management/'],
  ['him or hi', '/compare/health-informatics-vs-health-information-management/'],
  [
    'What is the difference between HIM and health informatics?',
    '/compare/health-informatics-vs-health-information-management/',
  ],
  ['is health informatics the same as him', '/compare/health-informatics-vs-health-information-management/'],
  [
    'should I be an inpatient or outpatient coder',
    '/compare/inpatient-coding-specialist-vs-outpatient-coding-specialist/',
  ],
  ['EHR trainer or analyst', '/compare/ehr-analyst-vs-ehr-trainer/'],
  ['medical billing or medical coding', '/compare/medical-biller-vs-outpatient-coding-specialist/'],
  ['billing or coder', '/compare/medical-biller-vs-outpatient-coding-specialist/'],
  ['ehr analyst / ehr trainer', '/compare/ehr-analyst-vs-ehr-trainer/'],
  ['do EHR analysts make more than EHR trainers', '/compare/ehr-analyst-vs-ehr-trainer/'],
  ['ehr trainer vs ehr analyst salary', '/compare/ehr-analyst-vs-ehr-trainer/'],
  ['are HIM and health informatics the same', '/compare/health-informatics-vs-health-information-management/'],
  ['health informatics or him which is better', '/compare/health-informatics-vs-health-information-management/'],
  ['medical biller vs ehr analyst', '/compare/?with=medical-biller,ehr-analyst'],
  ['him or medical biller', '/compare/coding-revenue-cycle-vs-health-information-management/'],
];

for (const [query, path] of compared) {
  test(`“${query}” offers ${path}`, () => {
    assert.equal(answerFromNames(table, query).comparison?.path, path);
  });
}

test('Two credentials have no comparison: articles come first, those whose title names both before the others', () => {
  const { comparison } = answerFromNames(table, 'rhia or rhit');
  assert.equal(comparison, undefined);
  assert.deepEqual(paths('rhia or rhit'), [
    '/articles/rhia-rhit-or-ccs-first/',
    '/credentials/rhia/',
    '/credentials/rhit/',
    '/articles/degrees-and-accreditation/',
  ]);
});

test('A name that holds “or” is a name, not a comparison', () => {
  const { comparison, matches } = answerFromNames(table, 'HIM or informatics instructor');
  assert.equal(comparison, undefined);
  assert.equal(matches[0]?.path, '/roles/him-instructor/');
});

test('A side that is no name makes no comparison', () => {
  assert.equal(answerFromNames(table, 'him or pizza').comparison, undefined);
});

const asked: readonly (readonly [query: string, path: string])[] = [
  ['how much does a medical biller make?', '/roles/medical-biller/#pay'],
  ['cancer registrar salary in Texas', '/roles/cancer-registrar/#pay'],
  ['him pay', '/careers/health-information-management/#pay'],
  ['how to become an EHR trainer', '/roles/ehr-trainer/#ways-in'],
  ['becoming a chart auditor', '/roles/coding-auditor/#ways-in'],
  ['how much does the RHIT exam cost', '/credentials/rhit/#exam'],
  ['what is an EHR', '/glossary/#ehr'],
  ['what does HIM stand for', '/careers/health-information-management/'],
];

for (const [query, path] of asked) {
  test(`“${query}” leads to ${path}`, () => {
    assert.equal(firstPath(query), path);
  });
}

test('Who says where they come from is led to the page of that starting point, then to where they want to go', () => {
  assert.deepEqual(paths('how do I go from nurse to EHR trainer').slice(0, 2), [
    '/pathways/nurse/',
    '/roles/ehr-trainer/#ways-in',
  ]);
  assert.equal(firstPath('do I need to be a nurse to work as an EHR trainer'), '/roles/ehr-trainer/#ways-in');
  assert.equal(firstPath('sommelier to EHR trainer'), '/roles/ehr-trainer/#ways-in');
});

test('A word for somebody who does a job stands for another, less surely than the title itself', () => {
  const [first] = answerFromNames(table, 'EHR coordinator').matches;
  assert.deepEqual([first?.path, first?.rank], ['/roles/ehr-analyst/', 'near']);
});

test('Who asks for pay is led to something that has pay, not to a term of the same name', () => {
  assert.equal(firstPath('ehr salary'), '/roles/ehr-analyst/#pay');
  assert.equal(firstPath('ehr'), '/glossary/#ehr');
});

test('What else was searched for is said, and texts are searched for it too', () => {
  const { widened, texts } = answerFromNames(table, 'him');
  assert.deepEqual(widened, ['Health information management']);
  assert.deepEqual(texts, ['him', 'Health information management']);
  assert.deepEqual(answerFromNames(table, 'becoming a chart auditor').widened, ['coding auditor']);
  assert.equal(answerFromNames(table, 'becoming a chart auditor').isKnown, true);
  assert.equal(answerFromNames(table, 'chart auditor helicopter').isKnown, false);
  assert.deepEqual(answerFromNames(table, 'medical biller').widened, []);
});

test('A search for the query’s own words alone leaves equivalents out', () => {
  const { matches, widened, texts } = answerFromNames(table, 'chart auditor', { widen: false });
  assert.deepEqual([matches, widened, texts], [[], [], ['chart auditor']]);
});

test('For words that meet nothing, titles that look alike are offered', () => {
  assert.deepEqual(
    nearNames(table, 'rhti').map(({ id }) => id),
    ['rhit'],
  );
  assert.deepEqual(nearNames(table, 'pizza'), []);
});

const sections: readonly (readonly [query: string, path: string])[] = [
  ['rhia eligibility', '/credentials/rhia/#eligibility'],
  ['how much does the RHIT exam cost', '/credentials/rhit/#exam'],
  ['rhit ceus', '/credentials/rhit/#renewal'],
  ['health informatics degree online', '/careers/health-informatics/#education'],
  ['which medical biller jobs in ohio pay most', '/roles/medical-biller/#pay'],
  ['good pay for an ehr trainr', '/roles/ehr-trainer/#pay'],
  ['are cancer registrars in demand', '/roles/cancer-registrar/#outlook'],
];

for (const [query, path] of sections) {
  test(`“${query}” leads to ${path}, whatever the phrasing`, () => {
    assert.equal(firstPath(query), path);
  });
}

const nameless = ['nurse practitioner salary', 'how to become a lawyer', 'real estate agent', 'office rental costs'];

for (const query of nameless) {
  test(`“${query}” holds no name, so none answers`, () => {
    assert.deepEqual(paths(query), []);
  });
}

test('Who asks for a certification is led to one, not to the job it is for', () => {
  assert.equal(firstPath('nursing informaticist certification'), '/credentials/ni-bc/');
});
