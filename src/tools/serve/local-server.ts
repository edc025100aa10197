import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A program of this system that serves a built site on this machine only. */
export interface LocalServer {
  /** The root of the host, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** How to start one. The folder is new, and is deleted when the server is closed. */
export interface LocalServerStart {
  readonly command: string;
  readonly port: number;
  /** The name of its configuration in the folder, and the text of it. */
  readonly fileName: string;
  readonly configuration: (folder: string) => string;
  /** The arguments of the command. */
  readonly words: (folder: string, file: string) => readonly string[];
}

/** How long a server may take to start, in milliseconds: much on a machine that does other work. */
const longestStart = 30_000;

/**
 * Starts a server with a configuration of its own and waits until it listens.
 *
 * @param start How.
 * @returns The running server.
 * @throws What the server says if it does not start.
 */
export async function startLocalServer(start: LocalServerStart): Promise<LocalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-server-'));
  const file = join(folder, start.fileName);
  writeFileSync(file, start.configuration(folder));
  const child = spawn(start.command, start.words(folder, file), {
    // What it keeps for itself must not mix with that of another.
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const latest = Date.now() + longestStart;
  while (Date.now() < latest && child.exitCode === null) {
    if (await listens(start.port)) return { origin: `http://127.0.0.1:${start.port}`, close };
    await setTimeout(100);
  }
  await close();
  const why = complaints.join('') || `it listened to nothing within ${longestStart / 1000} seconds`;
  throw new Error(`${start.command} did not start: ${why}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
    socket.once('connect', () => socket.destroy());
  });
}
