import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plant } from './plants.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');

const isOurs = (path: string) => /^(?:src|test)\//.test(path);

function specifier(from: string, to: string): string {
  if (!isOurs(to)) return to;
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function sourceOf({ from, to, how }: Plant): string {
  const keyword = how === 'type' ? 'import type' : 'import';
  return `${keyword} * as it from '${specifier(from, to)}';\nexport type Planted = typeof it;\nexport const planted = 1;\n`;
}

/** The files of a house in which nothing but the plants is imported. */
export function filesOf(plants: readonly Plant[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { from, to, how } of plants) {
    if (isOurs(to) && how !== 'missing') files.set(to, 'export const planted = 0;\n');
    if (how === 'circle') files.set(to, sourceOf({ from: to, to: from }));
  }
  for (const plant of plants) files.set(plant.from, sourceOf(plant));
  return files;
}

export interface Tree {
  root: string;
  remove(): void;
}

/** Writes the files into a new directory that looks like the project: its packages, its tsconfig. */
export function plantTree(files: ReadonlyMap<string, string>): Tree {
  const root = mkdtempSync(join(tmpdir(), 'kyoten-planted-'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json']) {
    copyFileSync(join(PROJECT, name), join(root, name));
  }
  for (const [path, source] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
