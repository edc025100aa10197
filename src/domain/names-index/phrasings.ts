import type { Asked } from './names-file.ts';

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
  [
    'exam',
    [
      'how much DO X (exam|test|certification|certificate|renewal)? ?costs?',
      '(what DO )?(the )?(cost|price|fees?) (of|for) X( exam| test| certification)?',
      'how (hard|long|difficult) is X( exam| test)',
      'X (exam |test |certification )?(costs?|fees?|price|pass rates?|passing score|pass mark|practice test|questions)',
      'X (exam|test)',
    ],
  ],
  [
    'eligibility',
    [
      '(who can|can i|am i eligible to) (take|sit for|sit|get) X( exam| test)?',
      'X (eligibility|prerequisites|(exam|certification) requirements)',
    ],
  ],
  ['renewal', ['X (renewal|recertification|ceus?|continuing education)', 'how DO YOU (renew|maintain|keep) X']],
  [
    'pay',
    [
      'how much (money )?DO YOU (make|earn|get) (as|in|with|doing) XPLACE',
      'how much (money )?DO X (makes?|earns?|gets?|be|paid|pays?)( paid)?PLACE',
      'how much DO X PAYPLACE',
      'what DO X (makes?|earns?|pays?|get paid)PLACE',
      '(what( is|s| are)? )?(the )?LEVELPAY( range)? (of|for|as|in) XPLACE',
      'DO X (pay well|paid well|well paid|make good money)',
      '(what is |whats )?(the )?LEVELX (jobs? |career )?LEVELPAY( range| scale)?PLACE',
    ],
  ],
  [
    'education',
    [
      '(what|which) (degree|education|training|schooling|major)s? DO YOU need (to BEGIN|for|in) X',
      '(what|which) (degree|education|major)s? (is needed |is best )?(for|to BEGIN) X',
    ],
  ],
  ['ways-in', ['DO YOU (need|have to have|have|get|become) .+? (to BEGIN|to do|for|in) X']],
  ['', ['DO YOU (need|have to have|have to get) X']],
  [
    'ways-in',
    [
      '(how DO YOU|how to|(ways|steps) to|what does it take to|can YOU|is it hard to|how long (does it take )?to|(i )?want to) BEGIN (into |in |as )?(JOB (as|in|doing) )?X( job| career| certification| certified)?',
      'can BEFORE (become|be|get into|move into|work in|work as|do) X',
      '(becoming|training for|(path|road) to|requirements (for|to become)|qualifications for) X',
      'X (requirements|qualifications|training|apprenticeship)',
      'X (with no|without|no) (any |an? )?(experience|degree|college|education|certification)',
    ],
  ],
  ['education', ['X (degrees?|education|majors?|programs?|courses?|school|schooling|bootcamp)( online)?']],
  [
    'work',
    [
      'what DO X (actually |really )?do( all day| every day| exactly)?',
      'what is it like (to be|being|to work as|working as) X',
      '((a )?typical )?day in the life (of|for|as) X',
      'X (job description|duties|responsibilities|tasks|day in the life|typical day|work day)',
      '(duties|responsibilities|tasks|job description) (of|for) X',
    ],
  ],
  [
    'outlook',
    [
      '(what is )?(the )?(job )?(outlook|demand|future|growth)( rate)? (of|for|in) X',
      'X (job |career )?(outlook|demand|growth|future|job market)',
      'DO X (in demand|growing|a dying field|dying|going away|a good (career|job|field)|worth it)',
    ],
  ],
  [
    'moves',
    [
      '(what DO YOU (do|become) after|next step after|what comes after|career path (for|of)|promotion from) X',
      'X (career path|career ladder|advancement|promotion|next steps?)',
    ],
  ],
  [
    '',
    [
      'what DO (the )?((term|abbreviation|acronym) )?X (mean|stand for)( in .+)?',
      '((what|who) (is|are|was)|whats|define|(definition|meaning) of|explain|tell me about|about) (meant by )?X',
      'X (meaning|definition|defined|explained|acronym|abbreviation|stands for|full form)',
      '(remote|work from home|entry[- ]level|part[- ]time|best|online|highest paying) X',
      'JOB (in|as|for|with) X',
      'X (jobs?|careers?|positions?|roles?|openings?|vacancies|professionals?|remote|from home|near me|online)',
    ],
  ],
];

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
