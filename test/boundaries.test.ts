import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, plantedLines } from './support/planted/lint.ts';
import { allowed, FEATURES, violations } from './support/planted/plants.ts';
import { filesOf, plantTree, type Tree } from './support/planted/tree.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const config: IConfiguration = await extractConfig(join(PROJECT, '.dependency-cruiser.cjs'));
const rules = config.forbidden ?? [];
const ruleNames = rules.map((rule) => rule.name ?? '');

/** Reads `files` below `root` under the rules of the house, or under all of them but one. */
async function read(root: string, files: string[], without?: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    files,
    {
      ...config.options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules.filter((rule) => rule.name !== without) },
    },
    config.options?.enhancedResolveOptions ?? {},
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** A circle is reported once, at whichever of its files was met first. */
const firedAt = (result: ICruiseResult, file: string) => [
  ...new Set(
    result.summary.violations
      .filter((it) => it.from === file || it.cycle?.some(({ name }) => name === file))
      .map((it) => it.rule.name),
  ),
];

describe('the boundaries of the house', () => {
  let tree: Tree;
  let result: ICruiseResult;
  beforeAll(async () => {
    tree = plantTree(filesOf([...violations, ...allowed]));
    result = await read(tree.root, ['src']);
  });
  afterAll(() => tree.remove());

  it('have a reason on every rule, and a planted violation for every rule', () => {
    const planted = new Set(violations.map((plant) => plant.rule));
    expect(ruleNames.filter((name) => !planted.has(name))).toEqual([]);
    expect([...planted].filter((name) => !ruleNames.includes(name))).toEqual([]);
    expect(rules.filter((rule) => (rule.comment ?? '').length < 30)).toEqual([]);
    expect(rules.filter((rule) => rule.severity !== 'error')).toEqual([]);
  });

  it.each(violations)('$rule fires at $from, and nothing else does', ({ rule, from }) => {
    expect(firedAt(result, from)).toEqual([rule]);
  });

  it.each(allowed)('$from may import $to', ({ from }) => {
    expect(result.modules.map((module) => module.source)).toContain(from);
    expect(firedAt(result, from)).toEqual([]);
  });

  it('would let each violation pass if its rule were removed', async () => {
    for (const rule of ruleNames) {
      const planted = violations.filter((plant) => plant.rule === rule).map((plant) => plant.from);
      const weakened = await read(tree.root, planted, rule);
      expect(weakened.summary.totalCruised).toBeGreaterThan(0);
      expect({ rule, fired: planted.flatMap((from) => firedAt(weakened, from)) }).toEqual({
        rule,
        fired: [],
      });
    }
  });

  it('hold in the source, which was really read', async () => {
    const real = await read(PROJECT, ['src']);
    const sources = real.modules.map((module) => module.source);
    for (const feature of FEATURES.filter((name) => existsSync(join(PROJECT, 'src', name)))) {
      expect(sources.some((source) => source.startsWith(`src/${feature}/`))).toBe(true);
    }
    expect(sources.some((source) => source.startsWith('src/platform/'))).toBe(true);
    expect(real.summary.violations.map((it) => `${it.rule.name}: ${it.from} → ${it.to}`)).toEqual(
      [],
    );
  });
});

describe('the clock, chance and promises', () => {
  let tree: Tree;
  /** File → the rules that were broken, with the line. */
  const broken = new Map<string, { rule: string; line: number }[]>();
  const { files, places } = pageOf(plantedLines);
  beforeAll(async () => {
    tree = plantTree(files);
    const eslint = new ESLint({
      cwd: tree.root,
      overrideConfigFile: join(PROJECT, 'eslint.config.js'),
    });
    for (const { filePath, messages } of await eslint.lintFiles(['src', 'test'])) {
      broken.set(
        relative(tree.root, filePath),
        messages.map(({ ruleId, line, message }) => ({ rule: ruleId ?? message, line })),
      );
    }
  }, 60_000);
  afterAll(() => tree.remove());

  it.each(places)('$rule at $file: $line', ({ file, from, to, rule }) => {
    const here = (broken.get(file) ?? []).filter(({ line }) => line >= from && line < to);
    expect(broken.has(file)).toBe(true);
    expect([...new Set(here.map((it) => it.rule))]).toEqual(rule === null ? [] : [rule]);
  });
});
