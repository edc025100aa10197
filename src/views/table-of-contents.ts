import { pageSections, type SectionedKind } from '../vocabulary/page-sections.ts';

/** The table of contents of a page that one entry has. */
export const tableOfContents = (kind: SectionedKind): { readonly label: string; readonly anchor: string }[] =>
  Object.entries(pageSections[kind]).map(([anchor, label]) => ({ label, anchor }));
