import type { SectionAnchor, SectionedKind } from '../../vocabulary/page-sections.ts';

/** What a question asks about its subject; each leads to a section of the subject’s page. */
export type Asked =
  | 'pay'
  | 'ways-in'
  | 'education'
  | 'tools'
  | 'work'
  | 'duties'
  | 'outlook'
  | 'moves'
  | 'exam'
  | 'eligibility'
  | 'renewal';

const sections: { readonly [K in SectionedKind]: Readonly<Partial<Record<Asked, SectionAnchor<K>>>> } = {
  career: {
    pay: 'pay',
    'ways-in': 'education',
    education: 'education',
    tools: 'education',
    work: 'week',
    outlook: 'outlook',
    moves: 'roles',
  },
  role: {
    pay: 'pay',
    'ways-in': 'ways-in',
    education: 'ways-in',
    tools: 'takes',
    work: 'day',
    duties: 'duties',
    outlook: 'outlook',
    moves: 'moves',
  },
  credential: {
    'ways-in': 'eligibility',
    education: 'eligibility',
    eligibility: 'eligibility',
    exam: 'exam',
    renewal: 'renewal',
    pay: 'opens',
    moves: 'opens',
  },
};

/** The anchor of the section, on a page of this kind, that answers what is asked; `undefined` where none does. */
export function sectionFor(kind: string, asked: Asked | undefined): string | undefined {
  const anchors: Readonly<Record<string, Readonly<Partial<Record<Asked, string>>>>> = sections;
  return asked && anchors[kind]?.[asked];
}
