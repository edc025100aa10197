import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Role } from '../domain/content.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import type { Link } from './links.ts';
import { type Basis, basisOf } from './parts.ts';
import { hrefOf } from './urls.ts';

/** One way into a role. */
export interface RoleRoute {
  readonly title: string;
  readonly education: string;
  readonly credential: Link | undefined;
  readonly text: string;
  readonly time: string | undefined;
  readonly basis: Basis;
}

/** The ways into a role, the most usual first. */
export const roleRoutes = (catalogue: Catalogue, role: Role): RoleRoute[] =>
  role.routes.map((route) => ({
    title: route.title,
    education: educationLevels[route.education].label,
    credential:
      route.credential === undefined
        ? undefined
        : {
            label: known(catalogue.credentials, route.credential, 'credential').abbreviation,
            href: hrefOf('credential', route.credential),
          },
    text: route.text,
    time: route.time,
    basis: basisOf(catalogue, route),
  }));
