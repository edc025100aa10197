import type { Article, Career, Credential, GlossaryTerm, Page, Role } from '../domain/content.ts';
import { skills } from '../vocabulary/skills.ts';

/** Ends a line like a sentence, so that an excerpt does not run from one line into the next. */
const sentence = (line: string): string => (/[.!?:…]$/.test(line) ? line : `${line}.`);

const join = (...blocks: readonly (string | readonly string[] | undefined)[]): string =>
  blocks
    .flat()
    .filter((block): block is string => Boolean(block))
    .map(sentence)
    .join(' ');

const labelsOf = (held: Career['skills'] | Role['skills']): string =>
  held.map(({ skill }) => skills[skill].label).join(', ');

/** What only the page of this career says. */
export const careerText = (career: Career): string =>
  join(
    career.summary,
    career.definition.text,
    career.isNot,
    career.question,
    career.focus,
    career.week,
    labelsOf(career.skills),
    career.tools,
    career.education.text,
    career.accreditation.text,
    career.employers.text,
    career.trends.flatMap(({ title, text }) => [title, text]),
    career.thrives,
    career.confusedWith.map(({ difference }) => difference),
  );

/** What only the page of this role says. */
export const roleText = (role: Role): string =>
  join(
    role.summary,
    role.question,
    role.day,
    role.week,
    role.duties.list,
    labelsOf(role.skills),
    role.tools,
    role.education.text,
    role.routes.flatMap(({ title, text, time }) => [title, text, time ?? '']),
    [...role.moves, ...role.arrivals].flatMap(({ carriesOver, missing }) => [carriesOver, missing]),
    role.confusedWith.map(({ difference }) => difference),
  );

/** What only the page of this credential says. */
export const credentialText = (credential: Credential): string =>
  join(
    credential.summary,
    credential.issuer,
    credential.eligibility?.list,
    credential.exam?.format,
    credential.exam?.note,
    credential.renewal?.continuingEducation,
    credential.renewal?.note,
    credential.accreditation,
    credential.note,
  );

/** What an article says, its answer first. */
export const articleText = (article: Article): string => join(article.answer, article.prose.plainText.split(/\n+/));

/** What a page about the site says. */
export const pageText = (page: Page): string => join(page.prose.plainText.split(/\n+/));

/** What a glossary entry says. */
export const termText = (term: GlossaryTerm): string => term.definition;
