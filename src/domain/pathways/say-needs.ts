import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import type { SkillKey } from '../../vocabulary/skills.ts';
import { formatPlural, withArticle } from '../format.ts';
import { formatList } from '../format-list.ts';
import { inSentence } from '../in-sentences.ts';
import { type Pathway, pathwayNeeds } from './find-pathways.ts';
import type { NewNeeds } from './graph.ts';

/** How skills and credentials are called; a browser loads these names, since it has no catalogue. */
export interface NeedNames {
  readonly skill: (key: SkillKey) => string;
  readonly credential: (id: string) => string;
}

const licenseName = (license: NewNeeds['licenses'][number]): string =>
  `${inSentence(clinicalLicenses[license].label)} license`;

/** What is asked for anew, one phrase each: what takes longest comes first. */
export const newThings = ({ licenses, education, skills, credentials }: NewNeeds, names: NeedNames): string[] => [
  ...licenses.map(licenseName),
  ...(education ? [inSentence(educationLevels[education].label)] : []),
  ...skills.map((key) => inSentence(names.skill(key))),
  ...credentials.map((id) => `${names.credential(id)} credential`),
];

/** What to know where a way begins at an occupation. */
export const uncountedSkills = 'Skills of the first step are not counted, since we list none for where it begins.';

/** So many new skills are named; more are only counted. */
const mostNamed = 3;

/** What a whole way asks for, in sentences: first the license and the education, then skills and credentials. */
export function wayAsks(pathway: Pathway, names: NeedNames): string {
  const { licenses, education, skills, credentials } = pathwayNeeds(pathway);
  const isOfEnd = pathway.steps.at(-1)?.to.education === education;
  const named = skills.length <= mostNamed ? ` (${formatList(skills.map((key) => inSentence(names.skill(key))))})` : '';
  const rest = [
    ...(skills.length > 0 ? [`${formatPlural(skills.length, 'new skill')}${named}`] : []),
    ...(credentials.length > 0 ? [`${formatList(credentials.map(names.credential))} often asked for`] : []),
  ];
  return [
    ...licenses.map((license) => `Needs ${withArticle(licenseName(license))}.`),
    ...(education
      ? [`Usual education${isOfEnd ? '' : ' on the way'}: ${inSentence(educationLevels[education].label)}.`]
      : []),
    ...(rest.length > 0 ? [`${rest.join('; ')}.`] : []),
  ].join(' ');
}
