import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The real program in a process of its own, as `npm start` runs it: compiled in global-setup.ts. */
export interface Program {
  /** Everything it has printed. */
  output(): string;
  /** Waits until it prints this; fails when it ends first. */
  printed(text: string): Promise<void>;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): Promise<number | string>;
}

export function startProgram(args: string[], environment: Record<string, string>): Program {
  const child: ChildProcess = spawn(process.execPath, ['--enable-source-maps', main, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TZ: 'UTC', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      for (const listener of listeners) listener();
    });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    output: () => text,
    printed: async (wanted) => {
      const appeared = new Promise<void>((resolve) => {
        const look = () => {
          if (!text.includes(wanted)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
      await Promise.race([
        appeared,
        ended.then((how) => {
          throw new Error(`the program ended (${how}) before it printed "${wanted}":\n${text}`);
        }),
      ]);
    },
    ended,
    kill: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}
