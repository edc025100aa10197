import { securityText } from '../../views/security-text.ts';

/** Whom to tell of a weakness, where RFC 9116 says to look. */
export const GET = () => new Response(securityText());
