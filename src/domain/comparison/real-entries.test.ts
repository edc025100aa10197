import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { defaultContentFolder } from '../../tools/content-folder.ts';
import { readContent } from '../../tools/read-content.ts';
import type { ComparisonAttributeKey } from '../../vocabulary/comparison-attributes.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { workSettings } from '../../vocabulary/work-settings.ts';
import { type Catalogue, entryOf, known, linkCatalogue } from '../catalogue.ts';
import { type Cell, type ComparisonRow, compareSubjects } from '../comparison.ts';
import type { Role } from '../content.ts';
import { formatMoney } from '../format.ts';
import { type Subject, subjectOf } from '../subject.ts';

/*
 * One test for every attribute, on entries of `content/` that a person can open side by side. What editors refresh
 * (figures, scores, levels) is read from the entries; what is stated here is what the two entries are known for.
 */

let catalogue: Catalogue;
before(() => {
  catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);
});

const subject = (id: string): Subject => subjectOf(catalogue, entryOf(catalogue, id));
const role = (id: string): Role => known(catalogue.roles, id, 'role');
const occupation = (id: string) => known(catalogue.occupations, id, 'occupation');

function compare(attribute: ComparisonAttributeKey, ...ids: string[]): ComparisonRow {
  const row = compareSubjects(ids.map(subject)).find((candidate) => candidate.attribute === attribute);
  assert.ok(row);
  return row;
}

/** The lines that a cell shows. */
function linesOf(cell: Cell | undefined): string[] {
  if (cell?.kind === 'list') return cell.items.map(({ text }) => text);
  return cell?.kind === 'text' ? [cell.text] : [];
}
const sharedOf = (cell: Cell | undefined): string[] =>
  cell?.kind === 'list' ? cell.items.filter(({ shared }) => shared).map(({ text }) => text) : [];

const median = (id: string): number => {
  const { p50 } = occupation(id).wages;
  assert.equal(p50.kind, 'published', `the median of ${id} is published`);
  return p50.kind === 'published' ? p50.value : 0;
};

const informatics = 'health-informatics';
const management = 'health-information-management';

test('purpose: informatics shapes systems, HIM keeps the record; their taglines share few words', () => {
  const { cells, difference = 0 } = compare('purpose', informatics, management);
  assert.deepEqual(cells.map(linesOf), [[subject(informatics).tagline], [subject(management).tagline]]);
  assert.match(subject(informatics).tagline, /systems/);
  assert.match(subject(management).tagline, /record/);
  assert.ok(difference > 0.5);
});

test('question: each column asks the question of its entry', () => {
  const { cells, difference = 0 } = compare('question', informatics, management);
  assert.deepEqual(cells.map(linesOf), [[subject(informatics).question], [subject(management).question]]);
  assert.ok(difference > 0.5);
});

test('materials: HIM works with records, informatics with systems, and that is where they are furthest apart', () => {
  const { sentence, difference = 0 } = compare('materials', informatics, management);
  const score = (id: string, trait: 'records' | 'systems') => subject(id).traits[trait].score;
  const records = `records (HIM ${score(management, 'records')} of 4, health informatics ${score(informatics, 'records')} of 4)`;
  const systems = `systems (health informatics ${score(informatics, 'systems')} of 4, HIM ${score(management, 'systems')} of 4)`;
  assert.equal(sentence, `Furthest apart on ${records} and ${systems}.`);
  assert.ok(difference >= 0.4);
});

test('demands: an EHR analyst programs more than a medical biller', () => {
  const { cells, sentence } = compare('demands', 'ehr-analyst', 'medical-biller');
  const programming = cells.map((cell) =>
    cell.kind === 'bars' ? cell.bars.find(({ label }) => label.startsWith('Programming'))?.score : undefined,
  );
  assert.deepEqual(programming, [
    role('ehr-analyst').traits.programming.score,
    role('medical-biller').traits.programming.score,
  ]);
  assert.ok((programming[0] ?? 0) > (programming[1] ?? 0));
  assert.match(sentence, /^Furthest apart on .*programming \(EHR analyst \d of 4, medical biller \d of 4\)/);
});

test('week: the columns show the lines of the two weeks, and no line is in both', () => {
  const { cells, difference = 0, sentence } = compare('week', 'ehr-analyst', 'medical-biller');
  assert.deepEqual(cells.map(linesOf), [role('ehr-analyst').week, role('medical-biller').week]);
  assert.ok(difference > 0.5);
  assert.equal(sentence, '');
});

test('duties: two roles list theirs; a career leaves them to its roles', () => {
  const both = compare('duties', 'ehr-analyst', 'medical-biller');
  assert.deepEqual(both.cells.map(linesOf), [role('ehr-analyst').duties.list, role('medical-biller').duties.list]);
  const { cells, difference, sentence } = compare('duties', informatics, 'ehr-analyst');
  assert.deepEqual(cells[0], { kind: 'missing', because: 'Differs by role' });
  assert.equal(difference, undefined);
  assert.equal(sentence, 'Differs by role for health informatics.');
});

test('level: a medical biller starts at entry, an HIM director is senior: two of three steps', () => {
  const { cells, difference, sentence } = compare('level', 'him-director', 'medical-biller');
  assert.deepEqual(cells.map(linesOf), [['Senior'], ['Entry']]);
  assert.equal(difference, 2 / 3);
  assert.equal(sentence, 'From low to high: medical biller (entry), HIM director (senior).');
});

test('level: a career spans the levels of its roles', () => {
  const levels = (catalogue.rolesByCareer.get(management) ?? []).map(({ level }) => level);
  assert.ok(levels.includes('entry') && levels.includes('senior'));
  assert.match(compare('level', informatics, management).sentence, /^From low to high: HIM \(entry to /);
});

test('level: careers that start alike and end apart differ by the ends', () => {
  const { cells, difference } = compare('level', 'nursing-informatics', 'interoperability-engineering');
  assert.notDeepEqual(...(cells.map(linesOf) as [string[], string[]]));
  assert.ok((difference ?? 0) > 0);
});

test('education: HIM opens with a certificate, informatics with a bachelor’s: two of six steps', () => {
  const { cells, difference, sentence } = compare('education', informatics, management);
  assert.deepEqual(cells.map(linesOf), [['Bachelor’s degree'], ['Postsecondary certificate']]);
  assert.equal(difference, 2 / 6);
  assert.equal(sentence, 'From low to high: HIM (postsecondary certificate), health informatics (bachelor’s degree).');
});

test('education: at least half of the roles of a career ask for what is said to open it, or for more', () => {
  const levels: readonly string[] = Object.keys(educationLevels);
  for (const { id, education } of catalogue.content.careers) {
    const asked = (catalogue.rolesByCareer.get(id) ?? []).map((role) => levels.indexOf(role.education.level));
    const enough = asked.filter((level) => level >= levels.indexOf(education.level));
    assert.ok(enough.length * 2 >= asked.length, id);
  }
});

test('credentials: the two careers name different ones; RHIA and RHIT belong to HIM alone', () => {
  const { cells, difference, sentence } = compare('credentials', informatics, management);
  const [own, other] = cells.map(linesOf);
  assert.ok(other?.includes('RHIA') && other.includes('RHIT'));
  assert.ok(!own?.includes('RHIA') && !own?.includes('RHIT'));
  assert.equal(difference, 1);
  assert.equal(
    sentence,
    `No credential in common; ${own?.length} only for health informatics; ${other?.length} only for HIM.`,
  );
});

test('skills: the privacy rules and data quality are what informatics and HIM share', () => {
  const { cells, difference = 0, sentence } = compare('skills', informatics, management);
  assert.deepEqual(sharedOf(cells[0]).sort(), sharedOf(cells[1]).sort());
  assert.deepEqual(
    subject(informatics)
      .skills.map(({ skill }) => skill)
      .filter((skill) => subject(management).skills.some((other) => other.skill === skill)),
    ['data-quality', 'hipaa-privacy'],
  );
  assert.match(sentence, /^2 of \d+ skills in common; \d+ only for health informatics; \d+ only for HIM\.$/);
  assert.ok(difference > 0.8 && difference < 1);
});

test('tools: HIM lists Microsoft Excel, informatics does not, and both lists are shown as written', () => {
  const { cells, difference = 0 } = compare('tools', informatics, management);
  assert.deepEqual(cells.map(linesOf), [subject(informatics).tools, subject(management).tools]);
  assert.ok(difference > 0.5);
});

test('settings: hospitals employ both careers, vendors only informatics', () => {
  const { cells, difference = 0, sentence } = compare('settings', informatics, management);
  for (const cell of cells) assert.ok(sharedOf(cell).includes(workSettings.hospitals.label));
  const hiredByVendors = (id: string) => subject(id).settings.some(({ setting }) => setting === 'vendors');
  assert.ok(hiredByVendors(informatics) && !hiredByVendors(management));
  assert.match(sentence, /^\d+ of \d+ kinds of employer in common; /);
  assert.ok(difference > 0 && difference < 1);
});

test('pay: the median of systems analysts is above that of billing clerks, by a share of the higher', () => {
  const { difference, sentence, sources } = compare('pay', 'medical-biller', 'ehr-analyst');
  const [high, low] = [median('computer-systems-analysts'), median('billing-and-posting-clerks')];
  assert.ok(high > low);
  assert.equal(difference, (high - low) / high);
  assert.equal(
    sentence,
    `Highest first: median ${formatMoney(high)} a year for computer systems analysts (EHR analyst); median ${formatMoney(low)} a year for billing and posting clerks (medical biller).`,
  );
  assert.deepEqual(sources, [occupation('computer-systems-analysts').wages.source]);
});

test('pay: two roles in one occupation are said to be counted together', () => {
  const { difference, sentence } = compare('pay', 'medical-records-specialist', 'outpatient-coding-specialist');
  assert.equal(difference, 0);
  assert.equal(
    sentence,
    'Official statistics count medical records specialist and outpatient coding specialist in one occupation, medical records specialists, so this figure cannot tell them apart.',
  );
});

test('pay: a career shows its occupation with the lowest median and the one with the highest', () => {
  const { cells, difference } = compare('pay', informatics, management);
  const medians = (catalogue.rolesByCareer.get(management) ?? []).map(({ occupations }) =>
    median(occupations[0]?.occupation ?? ''),
  );
  const [low, high] = linesOf(cells[1]);
  assert.match(`${low}; ${high}`, /^Lowest: .+; Highest: /);
  assert.ok(low?.includes(`median ${formatMoney(Math.min(...medians))} (`));
  assert.ok(high?.includes(`median ${formatMoney(Math.max(...medians))} (`));
  assert.equal(difference, undefined);
});

test('outlook: jobs of systems analysts grow, those of billing clerks shrink', () => {
  const { difference, sentence } = compare('outlook', 'medical-biller', 'ehr-analyst');
  const more = occupation('computer-systems-analysts').outlook.changePercent;
  const fewer = occupation('billing-and-posting-clerks').outlook.changePercent;
  assert.ok(more > 0 && fewer < 0);
  assert.equal(difference, Math.min(1, (more - fewer) / 30));
  assert.match(
    sentence,
    /^Highest first: [\d.]+% more jobs from \d{4} to \d{4} for computer systems analysts \(EHR analyst\); [\d.]+% fewer jobs /,
  );
});

test('size: the column says how many jobs the occupation has', () => {
  const { cells, difference } = compare('size', 'medical-biller', 'ehr-analyst');
  const billing = occupation('billing-and-posting-clerks').employment.jobs;
  const systems = occupation('computer-systems-analysts').employment.jobs;
  assert.deepEqual(
    cells.map(linesOf),
    [billing, systems].map((jobs) => [`${jobs.toLocaleString('en-US')} jobs`]),
  );
  assert.equal(difference, Math.abs(billing - systems) / Math.max(billing, systems));
});

test('openings: the column says how many there are a year', () => {
  const { cells, difference } = compare('openings', 'medical-biller', 'ehr-analyst');
  const billing = occupation('billing-and-posting-clerks').outlook.openingsPerYear;
  const systems = occupation('computer-systems-analysts').outlook.openingsPerYear;
  assert.deepEqual(
    cells.map(linesOf),
    [billing, systems].map((openings) => [`${openings.toLocaleString('en-US')} a year`]),
  );
  assert.equal(difference, Math.abs(billing - systems) / Math.max(billing, systems));
});

test('leadsTo: the columns name where the moves of the two roles go', () => {
  const { cells, sentence } = compare('leadsTo', 'medical-records-specialist', 'health-information-technician');
  const moves = (id: string) => role(id).moves.map(({ to }) => role(to).title);
  assert.deepEqual(cells.map(linesOf), [moves('medical-records-specialist'), moves('health-information-technician')]);
  assert.match(sentence, /^\d+ of \d+ next steps in common; /);
  assert.ok(sharedOf(cells[0]).includes(role('cancer-registrar').title));
});

test('thrives: the columns say who does well in each career', () => {
  const { cells, difference = 0 } = compare('thrives', informatics, management);
  const lines = (id: string) => known(catalogue.careers, id, 'career').thrives;
  assert.deepEqual(cells.map(linesOf), [lines(informatics), lines(management)]);
  assert.ok(difference > 0.5);
});
