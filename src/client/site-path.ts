/** The address of a path of this site, below the base it was built for: `/roles/` -> `/crosswalk/roles/`. */
export const sitePath = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
