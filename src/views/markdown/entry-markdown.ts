import type { CareerPage } from '../career-page.ts';
import type { CredentialPage, Facts } from '../credential-page.ts';
import type { ReasonedLink } from '../links.ts';
import type { Confusion, HeldCredential, SkillGroupView } from '../parts.ts';
import type { MoveView, RolePage } from '../role-page.ts';
import { type Block, document, figures, link, list, payTable, plain, provenance, rich, section } from './blocks.ts';

const skills = (groups: readonly SkillGroupView[]): Block =>
  list(
    groups.map(
      ({ label, skills: own }) =>
        `**${plain(label)}:** ${own.map((skill) => plain(`${skill.label} (${skill.level})`)).join(', ')}`,
    ),
  );

const credentials = (held: readonly HeldCredential[]): Block =>
  list(held.map((each) => `${link(each)}, ${plain(each.title)}: ${plain(each.standing)}. ${plain(each.because)}`));

const confusions = (confused: readonly Confusion[]): Block =>
  list(confused.map((each) => `${link(each)}: ${plain(each.difference)}`));

const related = (links: readonly ReasonedLink[]): Block =>
  list(links.map((each) => `${link(each)}: ${plain(each.reason)}`));

const moves = (title: string, views: readonly MoveView[]): Block =>
  views.length === 0
    ? undefined
    : [
        `### ${title}`,
        list(
          views.map(
            (move) =>
              `${link(move)}. Carries over: ${plain(move.carriesOver)} Still missing: ${plain(move.missing)} (${plain(move.evidence)})`,
          ),
        ),
      ].join('\n\n');

/** A role page in Markdown. */
export const roleMarkdown = (view: RolePage): string =>
  document([
    `# ${plain(view.title)}`,
    view.otherNames && `Also called ${plain(view.otherNames)}.`,
    rich(view.summary),
    `Part of ${view.careers.map(link).join(', ')}. Level: ${plain(view.level.label)}.`,
    figures(view.facts),
    section('A day', rich(view.day), list(view.week.map(plain))),
    section('Duties', list(view.duties.list.map(plain))),
    section('What it takes', skills(view.skills), `Tools: ${view.tools.map(plain).join(', ')}.`),
    section(
      'Ways in',
      `${plain(view.education.label)}: ${plain(view.education.text)}`,
      list(
        view.routes.map(({ title, education, text }) => `**${plain(title)}** (${plain(education)}): ${plain(text)}`),
      ),
    ),
    section('Credentials', credentials(view.credentials)),
    section(
      'Pay',
      payTable(view.pay),
      list(view.fits.map(({ title, fit, because }) => `${plain(title)}: ${plain(fit.label)}. ${plain(because)}`)),
      ...view.cautions.map(plain),
    ),
    section('Outlook', figures(view.outlook)),
    section(
      'Where it leads, who comes in',
      moves('Where it leads', view.movesOut),
      moves('Who comes in', view.movesIn),
    ),
    section('Often confused with', confusions(view.confusedWith)),
    section('Related roles', related(view.related)),
    provenance(view.provenance),
  ]);

/** A career page in Markdown. */
export const careerMarkdown = (view: CareerPage): string =>
  document([
    `# ${plain(view.title)}`,
    view.otherNames && `Also called ${plain(view.otherNames)}.`,
    rich(view.summary),
    figures(view.facts),
    section(
      'What it is',
      plain(view.definition.text),
      `What it is not: ${rich(view.isNot)}`,
      list(view.focus.map(plain)),
    ),
    section('A typical week', list(view.week.map(plain))),
    section(
      'Roles',
      ...view.ladder.map(({ label, rows }) =>
        [
          `### ${plain(label)}`,
          list(rows.map((row) => `${link({ label: row.title, href: row.href })}: ${plain(row.tagline)}`)),
        ].join('\n\n'),
      ),
    ),
    section('What it takes', skills(view.skills), `Tools: ${view.tools.map(plain).join(', ')}.`),
    section(
      'Education',
      `${plain(view.education.label)}: ${plain(view.education.text)}`,
      plain(view.accreditation.text),
    ),
    section('Credentials', credentials(view.credentials)),
    section('Employers', plain(view.employers.text)),
    section('Pay', payTable(view.pay)),
    section('Outlook', figures(view.outlook)),
    section('What is changing', list(view.trends.map(({ title, text }) => `**${plain(title)}.** ${plain(text)}`))),
    section('Who does well', list(view.thrives.map(plain))),
    section('Often confused with', confusions(view.confusedWith)),
    section('Related careers', related(view.related)),
    provenance(view.provenance),
  ]);

const facts = ({ rows, missing }: Facts): Block =>
  list([
    ...rows.map(({ label, value }) => `**${plain(label)}:** ${plain(value)}`),
    ...(missing ? [plain(missing)] : []),
  ]);

/** A credential page in Markdown. */
export const credentialMarkdown = (view: CredentialPage): string =>
  document([
    `# ${plain(view.title)}`,
    `${plain(view.kind.label)} by ${plain(view.issuer)}. Level: ${plain(view.level)}`,
    plain(view.summary),
    section('Who may sit for it', list((view.eligibility?.list ?? []).map(plain))),
    section('The exam', facts(view.exam), view.examNote && plain(view.examNote)),
    section('Keeping it', facts(view.renewal), view.renewalNote && plain(view.renewalNote)),
    view.note && plain(view.note),
    section('Not found', list(view.notFound.map(plain))),
    section(
      'Roles it opens',
      list(view.opens.map((role) => `${link(role)}: ${plain(role.standing)}. ${plain(role.because)}`)),
    ),
    provenance(view.provenance),
  ]);
