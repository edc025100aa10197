import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Credential } from '../domain/content.ts';
import { formatMoney, formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence } from '../domain/in-sentences.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import { credentialKinds, credentialLevels, credentialStandings } from '../vocabulary/credential-kinds.ts';
import { entryLink, type Link, type Provenance, provenanceOf } from './links.ts';
import { firstThatFits, fit, makeHead, type PageHead } from './page-head.ts';
import { type Basis, basisOf, type TocItem } from './parts.ts';
import { credentialNode } from './structured-data.ts';
import { tableOfContents } from './table-of-contents.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** A named value in a list of facts. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
}

/** What is known of a matter, and a sentence on what is not. */
export interface Facts {
  readonly rows: readonly FactRow[];
  readonly missing: string | undefined;
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
  /** What its level asks, as the end of a sentence that begins with “Level:”. */
  readonly level: string;
  readonly careers: readonly Link[];
  readonly eligibility: { readonly list: readonly string[]; readonly basis: Basis } | undefined;
  readonly exam: Facts;
  readonly examNote: string | undefined;
  readonly examBasis: Basis | undefined;
  readonly renewal: Facts;
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

/** Facts by their label; those without a value are named in one sentence, since a row for each would say nothing. */
function factsOf(values: Readonly<Record<string, string | undefined>>): Facts {
  const named = Object.entries(values);
  const missing = named.filter(([, value]) => value === undefined).map(([label]) => inSentence(label));
  return {
    rows: named.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    missing: missing.length > 0 ? `Not in any source that we read: ${formatList(missing)}.` : undefined,
  };
}

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

/** What an exam costs and asks. */
const examFacts = ({ exam }: Credential): Facts =>
  factsOf({
    Questions: exam?.items,
    Time: minutesText(exam?.minutes),
    Form: exam?.format,
    'Pass mark': exam?.passing,
    Fee: feeText(exam?.fees),
    ...Object.fromEntries(
      (exam?.passRates ?? []).map(({ year, percent, group }) => [`Pass rate ${year}`, `${percent}% of ${group}`]),
    ),
  });

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
      title: firstThatFits([name, `${credential.abbreviation}: exam, renewal and the roles it opens`], 58),
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
    level: inSentence(credentialLevels[credential.level].definition),
    careers: credential.careers.map((id) => entryLink(catalogue, id)),
    eligibility: credential.eligibility && {
      list: credential.eligibility.list,
      basis: basisOf(catalogue, credential.eligibility),
    },
    exam: examFacts(credential),
    examNote: credential.exam?.note,
    examBasis: credential.exam && basisOf(catalogue, credential.exam),
    renewal: factsOf({
      Cycle: credential.renewal?.years === undefined ? undefined : formatPlural(credential.renewal.years, 'year'),
      'Continuing education': credential.renewal?.continuingEducation,
      Fee: feeText(credential.renewal?.fees),
    }),
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
