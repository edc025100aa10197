import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where systems keep a Firefox of their own. */
const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox of this system; undefined where there is none. */
export const systemFirefox: string | undefined = places.find((path) => existsSync(path));

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/**
 * A Firefox with one tab, spoken to by WebDriver BiDi. Playwright has a channel for it, which asks for a command that
 * Debian’s release does not know, so this is spoken directly.
 */
export class SystemFirefox {
  /** Errors of the console and of scripts. */
  readonly faults: string[] = [];
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #tab = '';

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  /** Starts it without a window. */
  static async start(path: string, isDark: boolean): Promise<SystemFirefox> {
    const profile = mkdtempSync(join(tmpdir(), 'crosswalk-firefox-'));
    writeFileSync(join(profile, 'user.js'), `user_pref("ui.systemUsesDarkTheme", ${isDark ? 1 : 0});\n`);
    const process = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']);
    const address = await new Promise<string>((found, fail) => {
      process.once('exit', (code) => fail(new Error(`Firefox ended with ${code}.`)));
      process.stderr.on('data', (chunk: Buffer) => {
        const listening = /listening on (ws:\S+)/.exec(String(chunk))?.[1];
        if (listening) found(`${listening}/session`);
      });
    });
    const socket = new WebSocket(address);
    await new Promise((opened) => {
      socket.addEventListener('open', opened, { once: true });
    });
    const firefox = new SystemFirefox(process, profile, socket);
    await firefox.#send('session.new', { capabilities: {} });
    await firefox.#send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = (await firefox.#send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    firefox.#tab = contexts[0]?.context ?? '';
    return firefox;
  }

  async open(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#tab, url, wait: 'complete' });
  }

  async setWidth(width: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { context: this.#tab, viewport: { width, height: 900 } });
  }

  /** Presses a key, or several one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#send('input.performActions', { context: this.#tab, actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /**
   * Runs an expression in the page, a promise too.
   * @returns its value, which must be a text.
   */
  async read(expression: string): Promise<string> {
    const answer = (await this.#send('script.evaluate', {
      expression,
      target: { context: this.#tab },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value ?? '';
  }

  async stop(): Promise<void> {
    this.#socket.close();
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(answer: Answer): void {
    if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
      this.faults.push(answer.params.text ?? '');
    if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = this.#waiting.size + 1;
    const answer = await new Promise<Answer>((heard) => {
      this.#waiting.set(id, heard);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }
}
