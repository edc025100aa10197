import type { Catalogue } from '../domain/catalogue.ts';
import { formatChange, formatCount } from '../domain/format.ts';
import { startSentence } from '../domain/in-sentences.ts';
import { formatWage } from '../domain/wages.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { type EntryRow, rangeRowOf } from './entry-rows.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import type { Link } from './links.ts';
import { occupationNode } from './structured-data.ts';
import { hrefOf, sourceHref } from './urls.ts';

/** An occupation as the page of occupations shows it. */
export interface OccupationView {
  readonly id: string;
  readonly title: string;
  readonly socCode: string;
  readonly range: EntryRow['range'];
  readonly pay: string;
  readonly jobs: string;
  readonly outlook: string;
  readonly entry: string;
  readonly employers: string;
  readonly caution: string | undefined;
  readonly roles: readonly Link[];
}

/** The page of occupations. */
export interface OccupationsPage extends IndexPage {
  readonly occupations: readonly OccupationView[];
  readonly sources: readonly Link[];
}

/** The view-model of the page of occupations: what official statistics count, and which roles lean on it. */
export function occupationsPage(catalogue: Catalogue): OccupationsPage {
  const leaning = catalogue.content.roles.flatMap((role) =>
    [...new Set(role.occupations.map(({ occupation }) => occupation))].map((occupation) => ({ occupation, role })),
  );
  const rolesOf = Map.groupBy(leaning, ({ occupation }) => occupation);
  const occupations = [...catalogue.content.occupations].sort((a, b) => (a.title < b.title ? -1 : 1));
  const [first] = occupations;
  return {
    ...indexShell(
      '/occupations/',
      'Occupations behind the figures',
      'Federal statistics count occupations, not job titles. These are the groups that our figures come from, with the roles that lean on each.',
      {
        description:
          'The federal occupations behind every pay and outlook figure: SOC code, wages, jobs, projected change, entry education, and the roles counted in each.',
        graph: occupations.map(occupationNode),
      },
    ),
    occupations: occupations.map((occupation) => {
      const { wages, employment, outlook, entry, employers } = occupation;
      return {
        id: occupation.id,
        title: occupation.title,
        socCode: occupation.socCode,
        range: rangeRowOf(occupation.title, wages, false),
        pay: `${formatWage(wages.p10)} to ${formatWage(wages.p90)}, median ${formatWage(wages.p50)} (${wages.referencePeriod})`,
        jobs: `${formatCount(employment.jobs)} ${employment.scope} (${employment.referencePeriod})`,
        outlook: `${startSentence(formatChange(outlook.changePercent))} from ${outlook.from} to ${outlook.to}, about ${formatCount(outlook.openingsPerYear)} openings a year`,
        entry: entry
          ? `${educationLevels[entry.education].label}; work experience: ${entry.experience.toLowerCase()}; training on the job: ${entry.training.toLowerCase()}`
          : 'Not stated for a benchmark',
        employers: employers
          ? `${employers.shares.map(({ setting, percent }) => `${setting} ${percent}%`).join(', ')} (${employers.referencePeriod})`
          : '',
        caution: occupation.caution,
        roles: (rolesOf.get(occupation.id) ?? []).map(({ role }) => ({
          label: role.title,
          href: hrefOf('role', role.id),
        })),
      };
    }),
    sources: first
      ? [first.wages.source, first.outlook.source].map((id) => ({
          label: catalogue.sources.get(id)?.title ?? id,
          href: sourceHref(id),
        }))
      : [],
  };
}
