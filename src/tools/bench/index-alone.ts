/**
 * Times the index of texts by itself: a build makes it while pages are made. Prints the seconds that its records and its
 * files took; reading the content is not counted.
 *
 * Arguments: the content folder, the folder to write.
 */
import { linkCatalogue } from '../../domain/catalogue.ts';
import { pagefindPage } from '../../views/pagefind-page.ts';
import { searchRecords } from '../../views/search-records.ts';
import { writeTextIndex } from '../build/search-index.ts';
import { readContent } from '../read-content.ts';

const [from = '', to = ''] = process.argv.slice(2);
const catalogue = linkCatalogue(readContent(from).content);
const started = performance.now();
await writeTextIndex(searchRecords(catalogue).map(pagefindPage), to);
console.log(((performance.now() - started) / 1000).toFixed(3));
