import { readdirSync, readFileSync } from 'node:fs';

const pageBytes = 4096;

/** The parent and the memory of every process of this machine. */
function readProcesses(): Map<number, { readonly parent: number; readonly bytes: number }> {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [, rest = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(/\) (?=[A-Z] )/);
      const fields = rest.split(' ');
      processes.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes });
    } catch {
      // It ended between the list and the look.
    }
  }
  return processes;
}

/**
 * Adds up the memory (resident set) of a process and of all it started.
 *
 * @param root The id of the process.
 * @returns Bytes; 0 where there is no /proc or the process has ended.
 */
export function memoryOfTree(root: number): number {
  try {
    const processes = readProcesses();
    const children = Map.groupBy(processes.keys(), (id) => processes.get(id)?.parent ?? 0);
    const tree = new Set([root]);
    for (const id of tree) for (const child of children.get(id) ?? []) tree.add(child);
    return [...tree].reduce((sum, id) => sum + (processes.get(id)?.bytes ?? 0), 0);
  } catch {
    return 0;
  }
}
