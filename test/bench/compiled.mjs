// Before the bench: what is measured is the program as it runs, compiled, not as tsx would run it.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const sources = new URL('../../src/', import.meta.url).href;
const compiled = new URL('../../dist/', import.meta.url).href;

/** Runs in the thread of the loader. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!found.url.startsWith(sources) || !found.url.endsWith('.ts')) return found;
  const url = compiled + found.url.slice(sources.length).replace(/\.ts$/, '.js');
  return { url, format: 'module', shortCircuit: true };
}

export async function load(url, context, next) {
  if (!url.startsWith(compiled)) return next(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
}

if (isMainThread) register(import.meta.url);
