import type { Catalogue } from '../../domain/catalogue.ts';
import type { Career, Credential, Role } from '../../domain/content.ts';
import { sourceIdsIn } from '../../domain/provenance.ts';
import { figuresOfCareer } from '../../domain/subject.ts';
import { pathOf } from '../urls.ts';
import { type ColumnOf, column, type OpenTable, optionalColumn, table } from './table.ts';

const idColumn = column<{ id: string }>('id', 'text', 'The public key, which never changes.', ({ id }) => id);
const reviewColumn = column<{ reviewedOn: string }>(
  'reviewedOn',
  'date',
  'The day on which a person last read the entry against its sources.',
  ({ reviewedOn }) => reviewedOn,
);
const sourcesColumn = column<object>('sources', 'list', 'Ids of its sources, in sources.', (entry) => [
  ...sourceIdsIn(entry),
]);

/** What careers and roles have in common. */
const commonColumns: readonly ColumnOf<Career | Role>[] = [
  column('title', 'text', 'Its name, in sentence case.', ({ title }) => title),
  column('alternateTitles', 'list', 'Other names that people type.', ({ alternateTitles }) => alternateTitles),
  column('tagline', 'text', 'What it does, in one sentence.', ({ tagline }) => tagline),
  column('summary', 'text', 'What it is, whom it suits, what it asks.', ({ summary }) => summary),
  column('education', 'text', 'The key of the usual education at entry.', ({ education }) => education.level),
  column('skills', 'list', 'Keys of the skills it asks for.', ({ skills }) => skills.map(({ skill }) => skill)),
  column('tools', 'list', 'Tools, code sets and standards in use.', ({ tools }) => tools),
  column('credentials', 'list', 'Ids of credentials that matter, in credentials.', ({ credentials }) =>
    credentials.map(({ credential }) => credential),
  ),
];

/** The table of careers. */
export const careersTable = (catalogue: Catalogue): OpenTable =>
  table<Career>(
    'careers',
    'Careers',
    'Fields of practice. A career has no pay of its own; its roles lean on occupations.',
    [
      idColumn,
      column('path', 'text', 'The path of its page.', ({ id }) => pathOf('career', id)),
      ...commonColumns,
      column('definition', 'text', 'What the field is.', ({ definition }) => definition.text),
      column('workSettings', 'list', 'Keys of where the work is done.', ({ employers }) => employers.settings),
      column('roles', 'list', 'Ids of its roles, entry level first.', ({ id }) =>
        (catalogue.rolesByCareer.get(id) ?? []).map((role) => role.id),
      ),
      column('occupations', 'list', 'Ids of the occupations behind its roles, lowest median first.', ({ id }) =>
        figuresOfCareer(catalogue, id).map(({ occupation }) => occupation),
      ),
      sourcesColumn,
      reviewColumn,
    ],
    catalogue.content.careers,
  );

/** The table of roles. */
export const rolesTable = (catalogue: Catalogue): OpenTable =>
  table<Role>(
    'roles',
    'Roles',
    'Job titles that people search for. A role has no pay of its own: role-occupations says which figures speak for it, and how well.',
    [
      idColumn,
      column('path', 'text', 'The path of its page.', ({ id }) => pathOf('role', id)),
      ...commonColumns,
      column('careers', 'list', 'Ids of the careers it belongs to, its home first.', ({ careers }) => careers),
      column('level', 'text', 'The key of how far into a working life it comes.', ({ level }) => level),
      column('duties', 'list', 'What it does.', ({ duties }) => duties.list),
      column('workSettings', 'list', 'Keys of where the work is done.', ({ settings }) => settings),
      sourcesColumn,
      reviewColumn,
    ],
    catalogue.content.roles,
  );

/** A role with one of its occupations. */
interface RoleUse {
  readonly role: string;
  readonly use: Role['occupations'][number];
  readonly rank: number;
}

/** The table of which occupations speak for which role. */
export const roleOccupationsTable = ({ content }: Catalogue): OpenTable =>
  table<RoleUse>(
    'role-occupations',
    'Occupations behind roles',
    'Which occupation’s pay and outlook stand for a role, and how well they fit.',
    [
      column('role', 'text', 'The id of the role.', ({ role }) => role),
      column('occupation', 'text', 'The id of the occupation.', ({ use }) => use.occupation),
      column(
        'rank',
        'number',
        '1 for the main occupation, 2 for another that lists disagree about.',
        ({ rank }) => rank,
      ),
      column('sourceFit', 'text', 'exact, broader or proxy (a stand-in).', ({ use }) => use.sourceFit),
      column('because', 'text', 'Why this occupation.', ({ use }) => use.because),
    ],
    content.roles.flatMap(({ id, occupations }) =>
      occupations.map((use, index) => ({ role: id, use, rank: index + 1 })),
    ),
  );

/** A move with the role it starts from. */
interface MoveFrom {
  readonly from: string;
  readonly move: Role['moves'][number];
}

/** The table of moves between roles. */
export const movesTable = ({ content }: Catalogue): OpenTable =>
  table<MoveFrom>(
    'moves',
    'Moves between roles',
    'Steps from one role to another: what carries over, what is missing, how we know.',
    [
      column('from', 'text', 'The id of the role it starts from.', ({ from }) => from),
      column('to', 'text', 'The id of the role it leads to.', ({ move }) => move.to),
      column('carriesOver', 'text', 'What a person already brings.', ({ move }) => move.carriesOver),
      column('missing', 'text', 'What they must still learn, hold or show.', ({ move }) => move.missing),
      column('evidence', 'text', 'The key of how we know.', ({ move }) => move.evidence),
      column(
        'sources',
        'list',
        'Ids of its sources; empty where it is our judgment.',
        ({ move }) => move.sources ?? [],
      ),
    ],
    content.roles.flatMap(({ id, moves }) => moves.map((move) => ({ from: id, move }))),
  );

const fees = ({ exam }: Credential): number[] => (exam?.fees ?? []).map(({ amount }) => amount);

/** The table of credentials. */
export const credentialsTable = ({ content }: Catalogue): OpenTable =>
  table<Credential>(
    'credentials',
    'Credentials',
    'Certifications and certificates: who may sit for them, exam, fee, renewal. What was not found is left out.',
    [
      idColumn,
      column('path', 'text', 'The path of its page.', ({ id }) => pathOf('credential', id)),
      column('title', 'text', 'The full name.', ({ title }) => title),
      column('abbreviation', 'text', 'What people call it.', ({ abbreviation }) => abbreviation),
      column('issuer', 'text', 'Who grants it.', ({ issuer }) => issuer),
      column('kind', 'text', 'The key of its kind.', ({ kind }) => kind),
      column('level', 'text', 'The key of where it stands on the ladder.', ({ level }) => level),
      column('careers', 'list', 'Ids of the careers it belongs to.', ({ careers }) => careers),
      column('tagline', 'text', 'What it proves, in one sentence.', ({ tagline }) => tagline),
      optionalColumn('eligibility', 'list', 'Who may sit for it.', ({ eligibility }) => eligibility?.list),
      optionalColumn('examMinutes', 'number', 'Time allowed, in minutes.', ({ exam }) => exam?.minutes),
      optionalColumn('examFeeLowest', 'number', 'The lowest fee, in US dollars.', (credential) =>
        fees(credential).length > 0 ? Math.min(...fees(credential)) : undefined,
      ),
      optionalColumn('examFeeHighest', 'number', 'The highest fee, in US dollars.', (credential) =>
        fees(credential).length > 0 ? Math.max(...fees(credential)) : undefined,
      ),
      optionalColumn('renewalYears', 'number', 'The length of a cycle, in years.', ({ renewal }) => renewal?.years),
      optionalColumn(
        'continuingEducation',
        'text',
        'What must be earned in a cycle.',
        ({ renewal }) => renewal?.continuingEducation,
      ),
      optionalColumn('notFound', 'list', 'What was looked for and not found.', ({ notFound }) => notFound),
      sourcesColumn,
      reviewColumn,
    ],
    content.credentials,
  );
