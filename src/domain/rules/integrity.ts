import type { Rule } from '../rules.ts';

/** Rules that hold between entries. */
export const integrityRules = {
  'unknown-reference': {
    severity: 'error',
    what: 'Every id that an entry names exists.',
    why: 'The page would lead nowhere, or lose a fact.',
    fix: 'Correct the id, or add the entry that it names.',
  },
  'repeated-reference': {
    severity: 'error',
    what: 'A list names an id once, and a text shows a figure once.',
    why: 'Readers would see the same thing twice, or one of two lines that disagree.',
    fix: 'Delete one of the two.',
  },
  'named-by-site': {
    severity: 'error',
    what: 'The entries that the home page and the pathways name are there.',
    why: 'Without them these pages cannot be made, and nor can the site.',
    fix: 'Bring the file back with git restore. To rename or retire it, open an issue: an engineer changes the page with you.',
  },
  'unknown-link': {
    severity: 'error',
    what: 'Every link and redirect to a page of this site leads to a page that exists.',
    why: 'Readers would meet “page not found”.',
    fix: 'Correct the address, or add the entry that it names.',
  },
  'duplicate-id': {
    severity: 'error',
    what: 'An id stands for one thing: it is unique among careers and roles, among sources and among terms.',
    why: 'Pages, comparisons and citations could not tell the two apart.',
    fix: 'Give one of the two another id, and mend what refers to it.',
  },
  'duplicate-title': {
    severity: 'error',
    what: 'No two careers, roles, articles or credentials have the same title.',
    why: 'Readers and search engines could not tell the two pages apart.',
    fix: 'Give one of the two a title that says what is special about it.',
  },
  'points-at-itself': {
    severity: 'error',
    what: 'An entry does not point at itself as a move, a neighbor or a next step.',
    why: 'It would lead readers in a circle.',
    fix: 'Name another entry, or delete the item.',
  },
  'comparison-name': {
    severity: 'error',
    what: 'A comparison is named first-vs-second, with the two ids in alphabetical order.',
    why: 'There is one page for each pair, and its address must be foreseeable.',
    fix: 'Rename the file and put `first` and `second` in alphabetical order.',
  },
  'comparison-kinds': {
    severity: 'error',
    what: 'A comparison takes two careers or two roles.',
    why: 'A field and a job differ in everything; nothing could be compared.',
    fix: 'Name two careers or two roles.',
  },
  'shared-sentence': {
    severity: 'error',
    what: 'No two verdicts share a sentence.',
    why: 'A sentence that fits two pairs decides neither, and search engines list one of two pages that say the same.',
    fix: 'Say it of this pair alone: name what the two differ in.',
  },
  'future-date': {
    severity: 'error',
    what: 'Dates that say when something was done are not in the future.',
    why: 'Readers take them as a promise that it was done.',
    fix: 'Write the day on which it was done.',
  },
  'duplicate-redirect': {
    severity: 'error',
    what: 'An old address is redirected once.',
    why: 'It can lead to one place only.',
    fix: 'Delete one of the two.',
  },
  'redirect-loop': {
    severity: 'error',
    what: 'Redirects do not lead in a circle.',
    why: 'The browser would give up.',
    fix: 'Point one of them at the page that exists today.',
  },
  'redirect-chain': {
    severity: 'error',
    what: 'A redirect leads straight to a page, not to another redirect.',
    why: 'Each stop costs readers time, and some hosts refuse chains.',
    fix: 'Point it at the last address of the chain.',
  },
  'redirect-of-page': {
    severity: 'error',
    what: 'An address that is redirected has no page of its own.',
    why: 'The page at this address could never be seen.',
    fix: 'Delete the redirect, or retire the page.',
  },
  'source-not-cited': {
    severity: 'error',
    what: 'Every source that an article lists is cited in its text.',
    why: 'Readers would look for what it supports and find nothing.',
    fix: 'Cite it with <Cite source="…" />, or take it off the list.',
  },
  'source-not-listed': {
    severity: 'error',
    what: 'Every source that an article cites stands in its list of sources.',
    why: 'The citation would have no number and no entry at the end.',
    fix: 'Add the id to `sources:` at the top of the article.',
  },
  'wages-source': {
    severity: 'error',
    what: 'A file of wages is named after a source that states its reference period.',
    why: 'No figure without source, edition and period.',
    fix: 'Rename the file, or add `referencePeriod:` to its source in sources.yaml.',
  },
  'wages-occupation': {
    severity: 'error',
    what: 'Every SOC code in a file of wages belongs to an occupation of the catalogue.',
    why: 'Nothing would ever show the line.',
    fix: 'Correct the code, add the occupation, or delete the line.',
  },
  'duplicate-wages': {
    severity: 'error',
    what: 'A file of wages has one line for each occupation and state, and an occupation has lines in one file.',
    why: 'Only one of two lines could be shown, and lines of two editions would stand under one source.',
    fix: 'Keep the right line and delete the other.',
  },
  'career-without-role': {
    severity: 'error',
    what: 'Every career has at least one role.',
    why: 'The page of the career could not say which jobs it leads to.',
    fix: 'Add its id to `careers:` of a role.',
  },
  'unused-credential': {
    severity: 'warning',
    what: 'Every credential is named by a career or a role.',
    why: 'Readers would find no way from a job to it.',
    fix: 'Name it under `credentials:` of a career or role, or leave it until one needs it.',
  },
} as const satisfies Record<string, Rule>;
