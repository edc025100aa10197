import article from '../styles/sheets/article.css?inline';
import comparison from '../styles/sheets/comparison.css?inline';
import everything from '../styles/sheets/everything.css?inline';
import general from '../styles/sheets/general.css?inline';
import record from '../styles/sheets/record.css?inline';

/**
 * The stylesheets that pages inline, one in each page. A page of a kind with many rules of its own has its own sheet, so
 * that it arrives without those of other kinds; the site check finds a page that lacks the rules of something it shows.
 * Each sheet is one more hash in the header of every page, so there are few.
 */
export const sheets = { article, comparison, everything, general, record } as const;

/** The name of a stylesheet that pages inline. */
export type SheetName = keyof typeof sheets;
