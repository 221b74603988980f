import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtConsole } from '../support/console.ts';

interface Part {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}
let parts: Record<string, Part>;
beforeAll(() => {
  parts = JSON.parse(readFileSync(join(builtConsole, '.vite', 'manifest.json'), 'utf8'));
});

/** The files that must be there before this part can run. */
function needed(name: string, found = new Set<string>()): Set<string> {
  const part = parts[name];
  if (part === undefined) throw new Error(`the build has no ${name}`);
  if (found.has(part.file)) return found;
  found.add(part.file);
  for (const imported of part.imports ?? []) needed(imported, found);
  return found;
}

/** Gzipped, in kB of 1,000 bytes. */
function firstLoad(page: string): number {
  const files = new Set([...needed('index.html'), ...needed(page)]);
  return (
    [...files].reduce((sum, it) => sum + statSync(join(builtConsole, `${it}.gz`)).size, 0) / 1000
  );
}

describe('what a browser loads before a page can be used', () => {
  it.each([
    'desk/desk-page.tsx',
    'cases/cases-page.tsx',
    'cases/case-page.tsx',
    'cases/new-case-page.tsx',
    'cases/section-page.tsx',
    'cases/meetings/meetings-page.tsx',
    'cases/meetings/meeting-page.tsx',
    'cases/tasks/tasks-page.tsx',
    'cases/import/imports-page.tsx',
    'cases/import/import-page.tsx',
    'cases/export/export-page.tsx',
    'cases/rules/register-rules-page.tsx',
    'cases/rules/criteria-page.tsx',
    'cases/rules/consent-texts-page.tsx',
    'cases/versions/versions-page.tsx',
    'cases/plan/plan-page.tsx',
    'cases/merge/merge-page.tsx',
    'rooms/rooms-page.tsx',
    'rooms/offer-page.tsx',
    'rooms/stay-page.tsx',
    'rooms/plan/plan-page.tsx',
    'rooms/facilities/facilities-page.tsx',
    'rooms/facilities/facility-page.tsx',
    'rooms/reports/reports-page.tsx',
    'rooms/trials/trials-page.tsx',
    'rooms/trials/trial-page.tsx',
    'rooms/rules/rules-page.tsx',
    'rooms/declines/declines-page.tsx',
    'rooms/fallback/fallback-page.tsx',
    'rooms/tasks/tasks-page.tsx',
    'on-call/on-call-page.tsx',
    'on-call/rotations/rotations-page.tsx',
    'on-call/rotations/rotation-page.tsx',
    'on-call/time-off/time-off-page.tsx',
    'on-call/feeds/feeds-page.tsx',
    'policy/policy-page.tsx',
    'readiness/readiness-page.tsx',
    'readiness/drills-page.tsx',
    'readiness/drill-page.tsx',
    'readiness/figures-page.tsx',
    'shell/sign-in-page.tsx',
    'shell/account-page.tsx',
    'shell/help-page.tsx',
  ])('is at most 180 kB of scripts, gzipped: %s', (page) => {
    expect(firstLoad(page)).toBeLessThanOrEqual(180);
  });

  it('does not hold the schemas of the wire: the server checks what is sent', () => {
    const scripts = Object.values(parts).filter(({ file }) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    const withSchemas = scripts.filter(({ file }) =>
      readFileSync(join(builtConsole, file), 'utf8').includes('ZodError'),
    );
    expect(withSchemas).toEqual([]);
  });

  it('has a service worker at its one address, of a single file', () => {
    expect(parts['service-worker.ts']).toMatchObject({ file: 'sw.js' });
    expect(readFileSync(join(builtConsole, 'sw.js'), 'utf8')).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('comes from this house alone: no script, font or picture from outside', () => {
    const page = readFileSync(join(builtConsole, 'index.html'), 'utf8');
    const styles = Object.values(parts).flatMap((part) =>
      'css' in part ? (part.css as string[]) : [],
    );
    const texts = [page, ...new Set(styles)].map((it) =>
      it === page ? page : readFileSync(join(builtConsole, it), 'utf8'),
    );
    expect(texts.length).toBeGreaterThan(1);
    const outside = /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//;
    expect(texts.map((text) => outside.exec(text)?.[0])).toEqual(texts.map(() => undefined));
  });
});
