import type { Rule } from '../rules.ts';

/** Rules about files: their names, their bytes, and whether they can be read at all. */
export const fileRules = {
  'file-name': {
    severity: 'error',
    what: 'A file is named by an id: lower-case letters, digits and single hyphens.',
    why: 'The file’s name is the address of the page and the name other entries use.',
    fix: 'Rename the file.',
  },
  'file-kind': {
    severity: 'error',
    what: 'A folder holds only the kind of file that its collection is written in.',
    why: 'Any other file would be left out of the site without a word.',
    fix: 'Rename the file, or move it out of the content folder.',
  },
  'unexpected-path': {
    severity: 'error',
    what: 'The content folder holds the known folders and files and nothing else.',
    why: 'An unknown folder or file would be left out of the site without a word.',
    fix: 'Move it to one of the known folders, or out of the content folder.',
  },
  'missing-file': {
    severity: 'error',
    what: 'The content folder holds sources.yaml, glossary.yaml and redirects.yaml.',
    why: 'Other entries name what stands in them.',
    fix: 'Bring it back with git restore. A list without items is written [].',
  },
  'symbolic-link': {
    severity: 'error',
    what: 'Files are plain files, not links to other places.',
    why: 'A link may lead outside the content folder, or nowhere on another computer.',
    fix: 'Replace the link by the file itself.',
  },
  'unreadable-file': {
    severity: 'error',
    what: 'Every file and folder can be opened.',
    why: 'What cannot be opened cannot be checked or published.',
    fix: 'Check that the file is not open elsewhere and that you may read it.',
  },
  'file-size': {
    severity: 'error',
    what: 'A file is at most 1 MB, a text in MDX at most 100 kB.',
    why: 'Entries are short; a larger file is most likely something else.',
    fix: 'Split the file, or move it out of the content folder.',
  },
  'empty-file': {
    severity: 'error',
    what: 'A file says something.',
    why: 'An empty file would make an empty page.',
    fix: 'Write the entry, or delete the file.',
  },
  'text-encoding': {
    severity: 'error',
    what: 'A file is plain text in UTF-8.',
    why: 'In another encoding letters turn into wrong signs on the page.',
    fix: 'Save the file again as UTF-8 (in most editors: Save with encoding, UTF-8).',
  },
  'merge-conflict': {
    severity: 'error',
    what: 'A file holds one version of each line.',
    why: 'Where git could not join two versions, it leaves both, and one of them is wrong.',
    fix: 'Keep the right lines, and delete the others with the lines that start with <<<<<<<, ======= and >>>>>>>.',
  },
  'front-matter': {
    severity: 'error',
    what: 'An .mdx file starts with its keys between two lines of three hyphens.',
    why: 'Without them the page has no title, description or sources.',
    fix: 'Put a line --- before the first key and another after the last key.',
  },
  'missing-text': {
    severity: 'error',
    what: 'An .mdx file has a text below its keys.',
    why: 'The page would be a heading and nothing else.',
    fix: 'Write at least one paragraph below the second line of three hyphens.',
  },
  'yaml-syntax': {
    severity: 'error',
    what: 'Keys and values are written so that they can be read.',
    why: 'After a slip in the notation nothing below it can be trusted.',
    fix: 'Compare this line and the one above it with the same lines of a neighboring entry.',
  },
  'yaml-tab': {
    severity: 'error',
    what: 'Lines are indented with spaces, never with tabs.',
    why: 'A tab has no fixed width, so it is not known what the line belongs to.',
    fix: 'Replace each tab at the start of the line by two spaces.',
  },
  'yaml-feature': {
    severity: 'error',
    what: 'Values are written out: no anchors (&), aliases (*), merge keys (<<), tags (!) or second documents.',
    why: 'Such shortcuts hide what an entry says from the next editor.',
    fix: 'Write the value out where it is needed.',
  },
  'nesting-depth': {
    severity: 'error',
    what: 'Values are nested only as deep as the entry asks.',
    why: 'Nothing in the content needs it, and very deep nesting cannot be read.',
    fix: 'Remove the brackets or levels that are not needed.',
  },
  'bare-value': {
    severity: 'error',
    what: 'A value without quotes reads the same for people and for programs.',
    why: 'Programs read 1e3 as 1000, 0x1F as 31 and a bare day as a day, even where a text is meant.',
    fix: 'Write the number out, or put the text between quotes.',
  },
  'template-text': {
    severity: 'error',
    what: 'No … of a template is left in an entry.',
    why: 'It holds the place of a text that nobody has written yet.',
    fix: 'Write the text, or delete the line.',
  },
  'duplicate-key': {
    severity: 'error',
    what: 'A key stands only once in its group.',
    why: 'Only one of the two values could be used.',
    fix: 'Keep one of the two and delete the other.',
  },
  'mdx-syntax': {
    severity: 'error',
    what: 'Components are opened and closed properly.',
    why: 'After a slip in the notation nothing below it can be read.',
    fix: 'Compare the tag with an example in another article.',
  },
  'csv-columns': {
    severity: 'error',
    what: 'The first line of a .csv file names the columns, each once.',
    why: 'The columns’ names say what the numbers below mean.',
    fix: 'Correct the first line of the file.',
  },
  'csv-cells': {
    severity: 'error',
    what: 'Every line of a .csv file has one cell for each column.',
    why: 'With a cell too many or too few, numbers slip into the wrong column.',
    fix: 'Count the commas, and leave a cell empty where nothing is published.',
  },
  'vanished-page': {
    severity: 'error',
    what: 'A page that was there in the last commit is there still, or its address is redirected.',
    why: 'People have saved and linked the address, and would meet “page not found”.',
    fix: 'Bring the file back with git restore, then use npm run rename or npm run retire, which write the redirect. Or add the address to redirects.yaml yourself.',
  },
  'page-dates': {
    severity: 'error',
    what: 'The record of when each page last changed was written for the content as it is now.',
    why: 'Search engines and readers are told these dates, and must be able to rely on them.',
    fix: 'Run npm run dates, which writes down today for what says something new.',
  },
} as const satisfies Record<string, Rule>;
