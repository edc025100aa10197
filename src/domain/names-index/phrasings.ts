import type { Asked } from './asked-sections.ts';
import { singular } from './words.ts';

/**
 * Words that stand for patterns in the phrasings below. `X` is the subject, with its article; `BEFORE` is said of it
 * earlier, as in `can a BEFORE become a X`. Queries are in small letters, so that nothing is taken for one of these.
 */
const patternWords: Readonly<Record<string, string>> = {
  X: '(an? |the )?(?<subject>.+?)',
  BEFORE: '(an? |the )?(?<before>[\\w -]+?)',
  YOU: '(i|you|we|one|somebody|someone|people|a person)',
  DO: '(do|does|can|will|would|could|should|must|is|are)',
  BEGIN:
    '(becom(e|ing)|be|((get|getting|go|move|break|switch|transition)( in)?to|get|getting|(start|train|qualify|work)( as| in| for)?)( started)?|land|enter)',
  PAY: '(pay|paid|salary|salaries|wages?|income|earnings|compensation|hourly rate)',
  LEVEL: '((average|median|typical|starting|entry[- ]level|mean|normal|highest|best) )*',
  PLACE: '( (in|near) .+| (per|an?|by) (year|hour|month|state)| \\d{4}| reddit)?',
  JOB: '((an? )?(jobs?|careers?|work|positions?|roles?))',
};

/**
 * How people ask, by what they ask for; `''` where no section of a page answers, but the subject’s page does. Tried in
 * this order: a longer phrasing before a shorter one that it holds. Written as regular expressions whose groups capture
 * nothing.
 */
const phrasingsByAsked: readonly (readonly [asked: Asked | '', phrasings: readonly string[]])[] = [
  ['exam', ['X (exam|test)']],
  [
    'pay',
    [
      'how much (money )?DO YOU (make|earn|get) (as|in|with|doing) XPLACE',
      'how much (money )?DO X (makes?|earns?|gets?|be|paid|pays?)( paid)?PLACE',
      '(what( is|s| are)? )?(the )?LEVELPAY( range)? (of|for|as|in) XPLACE',
      '(what is |whats )?(the )?LEVELX (jobs? |career )?LEVELPAY( range| scale)?PLACE',
    ],
  ],
  ['education', ['(what|which) (degree|education|training|schooling|major)s? DO YOU need (to BEGIN|for|in) X']],
  ['ways-in', ['DO YOU (need|have to have|have|get|become) .+? (to BEGIN|to do|for|in) X']],
  ['', ['DO YOU (need|have to have|have to get) X']],
  [
    'ways-in',
    [
      '(how DO YOU|how to|(ways|steps) to|what does it take to|can YOU|is it hard to|how long (does it take )?to|(i )?want to) BEGIN (into |in |as )?(JOB (as|in|doing) )?X( job| career| certification| certified)?',
      'can BEFORE (become|be|get into|move into|work in|work as|do) X',
      '(becoming|training for|(path|road) to|requirements (for|to become)|qualifications for) X',
      'what DO YOU need to BEGIN X',
      'X (requirements|qualifications|training|apprenticeship)',
      'X (with no|without|no) (any |an? )?(experience|degree|college|education|certification)',
    ],
  ],
  [
    'work',
    [
      'what DO X (actually |really )?do( all day| every day| exactly)?',
      '((a )?typical )?day in the life (of|for|as) X',
    ],
  ],
  [
    '',
    [
      'what DO (the )?((term|abbreviation|acronym) )?X (mean|stand for)( in .+)?',
      '((what|who) (is|are|was)|whats|define|(definition|meaning) of|explain|tell me about|about) (meant by )?X',
      '(remote|work from home|entry[- ]level|part[- ]time|best|online|highest paying) X',
      'JOB (in|as|for|with) X',
      'X (jobs?|careers?|positions?|roles?|openings?|vacancies|professionals?|remote|from home|near me|online)',
    ],
  ],
];

/** Single words that tell what is asked, for queries whose phrasing is not known; the first list that holds one decides. */
const wordsByAsked: readonly (readonly [asked: Asked, words: string])[] = [
  ['pay', 'pay paid paying salary wage earn earning income compensation make'],
  ['renewal', 'renew renewal recertify recertification ceu'],
  ['exam', 'exam test question cost fee price'],
  ['eligibility', 'eligible eligibility prerequisite'],
  ['outlook', 'outlook demand growth growing future dying'],
  ['moves', 'path ladder advancement promotion next after'],
  ['work', 'duty responsibility task day description'],
  ['education', 'degree master bachelor major school schooling study education course program bootcamp'],
  ['ways-in', 'become becoming start started starting into qualify qualified break transition switch'],
];

const askedByWord = new Map(
  wordsByAsked.flatMap(([asked, words]) => words.split(' ').map((word) => [word, asked] as const)),
);

/** What a word asks of the subject of a query; `undefined` for most words. */
const askedBy = (word: string): Asked | undefined => askedByWord.get(singular(word));

/** Whether a word says what is asked. */
export const isAskedWord = (word: string): boolean => askedBy(word) !== undefined;

/** What the words of a query ask, whatever the phrasing. */
export function askedInWords(words: readonly string[]): Asked | undefined {
  const asked = words.map(askedBy);
  return wordsByAsked.map(([each]) => each).find((each) => asked.includes(each));
}

/** A way to ask, ready to be tried: it names the groups `subject` and, where it has one, `before`. */
export interface Phrasing {
  readonly pattern: RegExp;
  readonly asked: Asked | undefined;
}

function compile(phrasing: string): RegExp {
  const pattern = Object.entries(patternWords).reduce(
    (text, [word, meaning]) => text.replaceAll(word, meaning),
    phrasing,
  );
  return new RegExp(`^${pattern.replace(/\((?!\?)/g, '(?:')}$`);
}

/** The ways to ask, in the order in which they are tried. */
export const phrasings: readonly Phrasing[] = phrasingsByAsked.flatMap(([asked, own]) =>
  own.map((phrasing) => ({ pattern: compile(phrasing), asked: asked || undefined })),
);
