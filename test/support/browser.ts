import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/**
 * Debian's Chromium, headless. Null where the machine has none: that is said once, and is an error
 * in CI.
 */
export async function openBrowser(): Promise<Browser | null> {
  if (!existsSync(executablePath)) {
    const sentence = 'chromium is not installed: tests of pages in a browser do not run';
    if (process.env.CI) throw new Error(sentence);
    process.stdout.write(`${sentence}\n`);
    return null;
  }
  // The network of a test machine may be closed: nothing is to be looked up or updated.
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const offline = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args: [...quiet, ...offline] });
}
