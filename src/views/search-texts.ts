import type { Article, Career, Credential, GlossaryTerm, Occupation, Page, Prose, Role } from '../domain/content.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { occupationMeaning } from '../vocabulary/entry-kinds.ts';
import type { SectionAnchor } from '../vocabulary/page-sections.ts';
import { skills } from '../vocabulary/skills.ts';

/** A part of the main text of a page. */
export interface TextSection {
  /** Where it stands on its page; empty for the top. */
  readonly anchor: string;
  /** Its heading where it is the author’s own; headings that every page of a kind repeats are left out. */
  readonly heading?: string;
  readonly text: string;
}

/** Ends a line like a sentence, so that an excerpt does not run from one line into the next. */
const sentence = (line: string): string => (/[.!?:…]$/.test(line) ? line : `${line}.`);

type Block = string | readonly string[] | undefined;

const join = (blocks: readonly Block[]): string =>
  blocks
    .flat()
    .filter((block): block is string => Boolean(block))
    .map(sentence)
    .join(' ');

const section = <Anchor extends string>(anchor: Anchor, ...blocks: readonly Block[]): TextSection => ({
  anchor,
  text: join(blocks),
});

const withText = (sections: readonly TextSection[]): TextSection[] => sections.filter(({ text }) => text !== '');

const labelsOf = (held: Career['skills'] | Role['skills']): string =>
  held.map(({ skill }) => skills[skill].label).join(', ');

const careerSection = section<SectionAnchor<'career'> | ''>;
const roleSection = section<SectionAnchor<'role'> | ''>;
const credentialSection = section<SectionAnchor<'credential'> | ''>;

/** What only the page of this career says. */
export const careerText = (career: Career): TextSection[] =>
  withText([
    careerSection('', career.summary),
    careerSection('what', career.definition.text, career.isNot, career.question, career.focus),
    careerSection('week', career.week),
    careerSection('education', career.education.text, career.accreditation.text, labelsOf(career.skills), career.tools),
    careerSection('employers', career.employers.text),
    careerSection(
      'trends',
      career.trends.flatMap(({ title, text }) => [title, text]),
    ),
    careerSection('thrives', career.thrives),
    careerSection(
      'confused',
      career.confusedWith.map(({ difference }) => difference),
    ),
  ]);

/** What only the page of this role says. */
export const roleText = (role: Role): TextSection[] =>
  withText([
    roleSection('', role.summary, role.question),
    roleSection('day', role.day, role.week),
    roleSection('duties', role.duties.list),
    roleSection('takes', labelsOf(role.skills), role.tools),
    roleSection(
      'ways-in',
      role.education.text,
      role.routes.flatMap(({ title, text, time }) => [title, text, time ?? '']),
    ),
    roleSection(
      'moves',
      [...role.moves, ...role.arrivals].flatMap(({ carriesOver, missing }) => [carriesOver, missing]),
    ),
    roleSection(
      'confused',
      role.confusedWith.map(({ difference }) => difference),
    ),
  ]);

/** What only the page of this credential says. */
export const credentialText = (credential: Credential): TextSection[] =>
  withText([
    credentialSection('', credential.summary, credential.issuer),
    credentialSection('eligibility', credential.eligibility?.list),
    credentialSection('exam', credential.exam?.format, credential.exam?.note),
    credentialSection(
      'renewal',
      credential.renewal?.continuingEducation,
      credential.renewal?.note,
      credential.accreditation,
      credential.note,
    ),
  ]);

/** The paragraphs of a prose under the heading that they stand below. */
function proseSections({ plainText, headings }: Prose, top: readonly string[]): TextSection[] {
  const left = [...headings];
  const sections: { anchor: string; heading?: string; lines: string[] }[] = [{ anchor: '', lines: [...top] }];
  for (const line of plainText.split(/\n+/)) {
    if (line === left[0]?.text) {
      const { text, anchor } = left.shift() as Prose['headings'][number];
      sections.push({ anchor, heading: text, lines: [] });
    } else {
      sections.at(-1)?.lines.push(line);
    }
  }
  return sections.map(({ lines, ...place }) => ({ ...place, text: join(lines) }));
}

/** What an article says, its answer first. */
export const articleText = (article: Article): TextSection[] => proseSections(article.prose, [article.answer]);

/** What a page about the site says. */
export const pageText = (page: Page): TextSection[] => proseSections(page.prose, []);

/** What the page of occupations says of a group in words. */
export const occupationText = ({ onet, entry, employers, caution }: Occupation): TextSection[] => [
  section(
    '',
    onet.map(({ title }) => title),
    entry && educationLevels[entry.education].label,
    employers?.shares.map(({ setting }) => setting),
    caution,
    occupationMeaning,
  ),
];

/** What a glossary entry says. */
export const termText = (term: GlossaryTerm): TextSection[] => [section('', term.definition)];
