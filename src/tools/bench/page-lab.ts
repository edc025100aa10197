import lighthouse, { type Result } from 'lighthouse';

/** What Lighthouse measures of one page under its mobile throttling; times in milliseconds. */
export interface LabResult {
  readonly kind: string;
  readonly path: string;
  /** 0 to 100. */
  readonly score: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
  readonly elements: number;
}

/** How often a page is tried: on a busy machine Lighthouse now and then misses the start of a trace. */
const mostTries = 3;

/** @throws An error if Lighthouse could not measure the page, however often it tried. */
async function reportOn(url: string, port: number, tries = 1): Promise<Result> {
  const result = await lighthouse(url, { port, output: 'json', onlyCategories: ['performance'], logLevel: 'error' });
  const report = result?.lhr;
  if (report && !report.runtimeError) return report;
  if (tries < mostTries) return reportOn(url, port, tries + 1);
  throw new Error(`${url}: ${report?.runtimeError?.message ?? 'no result'}`);
}

/**
 * Measures one page as it first opens: Lighthouse’s own mobile settings, nothing cached, slow network and a processor four
 * times slower, both simulated.
 *
 * @param url The page.
 * @param port Where the browser listens for its developer tools.
 * @throws An error if Lighthouse could not measure the page.
 */
export async function measurePage(url: string, port: number): Promise<Omit<LabResult, 'kind' | 'path'>> {
  const report = await reportOn(url, port);
  const value = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;
  const requests = (report.audits['network-requests']?.details as { items?: { transferSize?: number }[] })?.items ?? [];
  return {
    score: Math.round((report.categories.performance?.score ?? 0) * 100),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: requests.length,
    elements: value('dom-size-insight') || value('dom-size'),
  };
}
