import { type Permission, type Room, rooms } from './import-rules.ts';

/** What a permission leads to, as the table names it: `zod`, `node`, `views/urls.ts`. */
function nameOf({ to, except = [] }: Permission): string {
  const but = except.length === 0 ? '' : ` but ${except.map((name) => name.replace(/^npm:/, '')).join(', ')}`;
  if (to === 'npm:*') return `any package${but}`;
  return `${to.replace(/^npm:|:\*$/g, '')}${but}`;
}

function imports({ may }: Room): string {
  const whole = may.filter(({ typesOnly }) => typesOnly !== true).map(nameOf);
  const types = may.filter(({ typesOnly }) => typesOnly === true).map(nameOf);
  const parts = [whole.join(', '), types.length === 0 ? '' : `types of ${types.join(', ')}`];
  return parts.filter((part) => part !== '').join('; ') || 'nothing';
}

/** The table of the rooms in `src/README.md`: what each holds and may import. */
export function roomTable(): string {
  const rows = Object.entries(rooms).map(([name, room]) => {
    const shown = name.includes('.') ? name : `${name}/`;
    return `| \`${shown}\` | ${room.holds} | ${imports(room)} |`;
  });
  return ['| Room | What it holds | May import |', '| --- | --- | --- |', ...rows].join('\n');
}
