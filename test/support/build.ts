import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../src/start.mjs', import.meta.url));

/** Makes program and console as `npm start` does; at once where nothing has changed. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [start, '--build-only'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}
