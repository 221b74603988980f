// npm run check: everything that can be said about the sources without running them, all at once.
// Each checker's words are printed in one piece; one that fails fails the whole, after all have ended.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const isScreen = process.stdout.isTTY;
const typed = 'node --import tsx test/check/typed.ts';

/** The longest first. */
const checks = [
  `${typed} tsconfig.json`,
  `${typed} src/web/tsconfig.json`,
  `biome ci --colors=${isScreen ? 'force' : 'off'} .`,
  'depcruise src --config .dependency-cruiser.cjs',
  'knip',
];

/** Whether it went well. What ends it otherwise, a signal too, is a failure. */
async function run(command: string): Promise<boolean> {
  const since = performance.now();
  // With a shell, so that npm's PATH finds the tools on every system.
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(isScreen && { FORCE_COLOR: '1' }) },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code, signal] = await once(child, 'close');
  const isGood = code === 0;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const how = isGood ? 'ok' : `FAILED (${code ?? signal})`;
  process.stdout.write(`== ${command}: ${how}, ${seconds} s\n${Buffer.concat(said)}`);
  return isGood;
}

const results = await Promise.all(checks.map(run));
const failed = checks.filter((_, index) => results[index] !== true);
if (failed.length > 0) {
  process.stdout.write(`\nnpm run check failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
