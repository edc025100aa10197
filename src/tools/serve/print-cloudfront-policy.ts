/**
 * Prints the headers of the built site as a response headers policy of CloudFront, in JSON. The built site is DIST
 * (`dist` unless told), the path it was built for BASE_PATH.
 *
 * Options: `--name NAME` (what a new policy is called), `--path PATH` (a path below the base whose headers are meant;
 * those of pages unless told), `--last FILE` (what `aws cloudfront get-response-headers-policy` said of the policy to
 * renew, which gives the name), `--both` (allow the styles of that one too).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allowStylesOf, type CloudFrontPolicy, cloudFrontPolicy } from '../../views/cloudfront-policy.ts';
import { headersForPath } from '../../views/headers-file.ts';
import { readHostedSite } from './answer.ts';

const policyHeader = 'Content-Security-Policy';

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    path: { type: 'string', default: '' },
    last: { type: 'string' },
    both: { type: 'boolean', default: false },
  },
});

function readLast(file: string): CloudFrontPolicy {
  return JSON.parse(readFileSync(file, 'utf8')).ResponseHeadersPolicy.ResponseHeadersPolicyConfig;
}

try {
  const last = values.last === undefined ? undefined : readLast(values.last);
  const name = values.name ?? last?.Name;
  if (!name) throw new Error('Name the policy: --name NAME');
  const site = readHostedSite(resolve(process.env.DIST ?? 'dist'), process.env.BASE_PATH ?? '/');
  const headers = { ...headersForPath(site.headerRules, site.base + values.path) };
  const lastStyles = last?.SecurityHeadersConfig.ContentSecurityPolicy?.ContentSecurityPolicy;
  if (values.both) headers[policyHeader] = allowStylesOf(headers[policyHeader] ?? '', lastStyles ?? '');
  console.log(JSON.stringify(cloudFrontPolicy(name, headers), undefined, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
