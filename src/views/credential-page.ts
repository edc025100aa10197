import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Credential } from '../domain/content.ts';
import { formatList, formatMoney, formatPlural } from '../domain/format.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import { credentialKinds, credentialLevels, credentialStandings } from '../vocabulary/credential-kinds.ts';
import { entryLink, type Link, type Provenance, provenanceOf } from './links.ts';
import { fit, makeHead, type PageHead } from './page-head.ts';
import { type Basis, basisOf, type TocItem } from './parts.ts';
import { credentialNode } from './structured-data.ts';
import { tableOfContents } from './table-of-contents.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** A named value in a fact list; `undefined` values are shown as not found. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly found: boolean;
}

/** Everything a credential page shows. */
export interface CredentialPage {
  readonly head: PageHead;
  readonly id: string;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly abbreviation: string;
  readonly otherNames: string;
  readonly issuer: string;
  readonly summary: string;
  readonly kind: { readonly label: string; readonly definition: string };
  readonly level: { readonly label: string; readonly definition: string };
  readonly careers: readonly Link[];
  readonly eligibility: { readonly list: readonly string[]; readonly basis: Basis } | undefined;
  readonly exam: readonly FactRow[];
  readonly examNote: string | undefined;
  readonly examBasis: Basis | undefined;
  readonly renewal: readonly FactRow[];
  readonly renewalNote: string | undefined;
  readonly renewalBasis: Basis | undefined;
  readonly accreditation: string | undefined;
  readonly note: string | undefined;
  readonly notFound: readonly string[];
  readonly opens: readonly (Link & { readonly standing: string; readonly because: string })[];
  readonly articles: readonly Link[];
  readonly provenance: Provenance;
  readonly toc: readonly TocItem[];
}

const fact = (label: string, value: string | undefined): FactRow => ({
  label,
  value: value ?? 'Not found on the issuer’s site',
  found: value !== undefined,
});

const feeText = (fees: readonly { who: string; amount: number }[] | undefined): string | undefined =>
  fees && fees.length > 0 ? fees.map(({ who, amount }) => `${formatMoney(amount)} (${who})`).join('; ') : undefined;

const minutesText = (minutes: number | undefined): string | undefined => {
  if (minutes === undefined) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? formatPlural(hours, 'hour') : '', rest > 0 ? formatPlural(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ');
};

/** What a credential costs and asks, as rows. */
function examRows({ exam }: Credential): FactRow[] {
  return [
    fact('Questions', exam?.items),
    fact('Time', minutesText(exam?.minutes)),
    fact('Form', exam?.format),
    fact('Pass mark', exam?.passing),
    fact('Fee', feeText(exam?.fees)),
    ...(exam?.passRates ?? []).map(({ year, percent, group }) => fact(`Pass rate ${year}`, `${percent}% of ${group}`)),
  ];
}

/** The view-model of a credential page. */
export function credentialPage(catalogue: Catalogue, credential: Credential): CredentialPage {
  const path = pathOf('credential', credential.id);
  const name = `${credential.abbreviation}: ${credential.title}`;
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Credentials', path: '/credentials/' },
    { label: credential.abbreviation, path },
  ];
  const title = credential.title.includes('(') ? credential.title : `${credential.title} (${credential.abbreviation})`;
  return {
    head: makeHead({
      title: fit(name, 60),
      description: fit(
        `${credential.tagline} Who may sit for it, what the exam asks, renewal, and the roles it opens.`,
        160,
      ),
      path,
      crumbs,
      card: { shape: 'title', title, text: credential.tagline },
      graph: [credentialNode(credential)],
    }),
    id: credential.id,
    path,
    crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
    title,
    abbreviation: credential.abbreviation,
    otherNames: formatList(credential.alternateTitles),
    issuer: credential.issuer,
    summary: credential.summary,
    kind: credentialKinds[credential.kind],
    level: credentialLevels[credential.level],
    careers: credential.careers.map((id) => entryLink(catalogue, id)),
    eligibility: credential.eligibility && {
      list: credential.eligibility.list,
      basis: basisOf(catalogue, credential.eligibility),
    },
    exam: examRows(credential),
    examNote: credential.exam?.note,
    examBasis: credential.exam && basisOf(catalogue, credential.exam),
    renewal: [
      fact(
        'Cycle',
        credential.renewal?.years === undefined ? undefined : formatPlural(credential.renewal.years, 'year'),
      ),
      fact('Continuing education', credential.renewal?.continuingEducation),
      fact('Fee', feeText(credential.renewal?.fees)),
    ],
    renewalNote: credential.renewal?.note,
    renewalBasis: credential.renewal && basisOf(catalogue, credential.renewal),
    accreditation: credential.accreditation,
    note: credential.note,
    notFound: credential.notFound ?? [],
    opens: (catalogue.rolesByCredential.get(credential.id) ?? []).map((role) => {
      const use = role.credentials.find((held) => held.credential === credential.id);
      return {
        label: role.title,
        href: hrefOf('role', role.id),
        standing: use ? credentialStandings[use.standing].label : '',
        because: use?.because ?? '',
      };
    }),
    articles: (catalogue.articlesAbout.get(credential.id) ?? []).map(({ id, title }) => ({
      label: title,
      href: hrefOf('article', id),
    })),
    provenance: provenanceOf(catalogue, sourceIdsIn(credential), credential.reviewedOn),
    toc: tableOfContents('credential'),
  };
}

/** A credential as a row of the index. */
export interface CredentialRow extends Link {
  readonly title: string;
  readonly tagline: string;
  readonly issuer: string;
  readonly level: string;
  readonly fee: string;
}

/** Credentials grouped by the first career they belong to. */
export function credentialGroups(
  catalogue: Catalogue,
): { readonly label: string; readonly anchor: string; readonly rows: readonly CredentialRow[] }[] {
  return catalogue.content.careers
    .map(({ id, title }) => ({
      label: title,
      anchor: id,
      rows: catalogue.content.credentials
        .filter((credential) => credential.careers[0] === id)
        .map((credential) => ({
          label: credential.abbreviation,
          href: hrefOf('credential', credential.id),
          title: known(catalogue.credentials, credential.id, 'credential').title,
          tagline: credential.tagline,
          issuer: credential.issuer,
          level: credentialLevels[credential.level].label,
          fee: feeText(credential.exam?.fees) ?? 'Fee not found',
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}
