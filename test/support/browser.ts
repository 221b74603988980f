import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** The network of a test machine may be closed: nothing is to be looked up or updated. */
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** The machine's own Noto Sans stands in: a hundred files of fonts for every window cost seconds. */
const light = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-remote-fonts'];
/** This list stands in the place of Playwright's own, of which it keeps what matters here. */
const withoutFeatures = [
  // Two pages of the address bar for every window: most of what an empty window costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

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
  const args = [...offline, ...light, `--disable-features=${withoutFeatures.join()}`];
  return chromium.launch({ executablePath, args });
}
