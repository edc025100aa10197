/** A value that CloudFront sends whatever the bucket says. */
interface Overriding {
  readonly Override: true;
}

/** A list as CloudFront writes it. */
interface Counted<Item> {
  readonly Quantity: number;
  readonly Items: readonly Item[];
}

/** What `aws cloudfront create-response-headers-policy` takes as its configuration. */
export interface CloudFrontPolicy {
  readonly Name: string;
  readonly Comment: string;
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy?: Overriding & { readonly ContentSecurityPolicy: string };
    readonly StrictTransportSecurity?: Overriding & {
      readonly AccessControlMaxAgeSec: number;
      readonly IncludeSubdomains: boolean;
      readonly Preload: boolean;
    };
    readonly ContentTypeOptions?: Overriding;
    readonly ReferrerPolicy?: Overriding & { readonly ReferrerPolicy: string };
  };
  readonly CustomHeadersConfig: Counted<Overriding & { readonly Header: string; readonly Value: string }>;
  readonly CorsConfig?: {
    readonly AccessControlAllowOrigins: Counted<string>;
    readonly AccessControlAllowHeaders: Counted<string>;
    readonly AccessControlAllowMethods: Counted<string>;
    readonly AccessControlAllowCredentials: false;
    readonly OriginOverride: true;
  };
}

const override = { Override: true } as const;
const counted = <Item>(...items: readonly Item[]): Counted<Item> => ({ Quantity: items.length, Items: items });

/** What every object in the bucket says for itself. */
const saidByObjects = ['Cache-Control', 'Content-Type'];

/** Headers that CloudFront has fields of its own for, and refuses among the others. */
const securityFields: Readonly<Record<string, (value: string) => CloudFrontPolicy['SecurityHeadersConfig']>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { ...override, ContentSecurityPolicy: value } }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      ...override,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0),
      IncludeSubdomains: /includeSubDomains/i.test(value),
      Preload: /preload/i.test(value),
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: override }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ...override, ReferrerPolicy: value } }),
};

const originsHeader = 'Access-Control-Allow-Origin';

/**
 * Writes the headers of a path as a response headers policy of CloudFront.
 *
 * @param name What the policy is called in the account.
 * @param headers What is sent with the path, by name. What objects of the bucket carry is left out.
 * @returns The configuration of the policy.
 */
export function cloudFrontPolicy(name: string, headers: Readonly<Record<string, string>>): CloudFrontPolicy {
  const entries = Object.entries(headers);
  const others = entries.filter(
    ([header]) => !(header in securityFields || saidByObjects.includes(header) || header === originsHeader),
  );
  const origins = headers[originsHeader];
  return {
    Name: name,
    Comment: 'Made from _headers: see src/tools/serve/README.md',
    SecurityHeadersConfig: Object.assign({}, ...entries.map(([header, value]) => securityFields[header]?.(value))),
    CustomHeadersConfig: counted(...others.map(([Header, Value]) => ({ Header, Value, ...override }))),
    ...(origins && {
      CorsConfig: {
        AccessControlAllowOrigins: counted(origins),
        AccessControlAllowHeaders: counted('*'),
        AccessControlAllowMethods: counted('GET', 'HEAD'),
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
    }),
  };
}

/**
 * Lets a policy allow the stylesheets of another one too, for the minutes in which pages of two releases are sent.
 *
 * @param policy The Content-Security-Policy of the new release.
 * @param last That of the release before it.
 * @returns The new one, with the hashes of both.
 */
export function allowStylesOf(policy: string, last: string): string {
  const added = (last.match(/'sha256-[^']+'/g) ?? []).filter((hash) => !policy.includes(hash));
  return policy.replace(/style-src [^;]+/, (sources) => [sources, ...added].join(' '));
}
