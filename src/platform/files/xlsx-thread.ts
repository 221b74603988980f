import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Sheet } from 'read-excel-file/node';
import { within } from '../clock.ts';

const LONGEST_MS = 30_000;
const MOST_MEMORY_MB = 1_024;

/** Plain text, as a thread has no compiler of ours. Numbers come without what only stores them. */
const READER = `
const { parentPort, workerData } = require('node:worker_threads');
const { default: read } = require(workerData.library);
const parseNumber = (text) => {
  const number = Number(text);
  return Number.isFinite(number) && Math.abs(number) < 1e21 ? String(number) : text;
};
read(Buffer.from(workerData.bytes), { trim: false, parseNumber }).then(
  (sheets) => parentPort.postMessage(sheets),
  () => parentPort.postMessage(null),
);`;

/**
 * The cells of a workbook, read in a thread of its own: the library goes through a long list in one go,
 * a second and more, in which nobody would be answered. Null: it cannot be read, or takes too long.
 */
export async function readInThread(workbook: Buffer): Promise<readonly Sheet<string>[] | null> {
  const library = createRequire(import.meta.url).resolve('read-excel-file/node');
  const thread = new Worker(READER, {
    eval: true,
    workerData: { library, bytes: workbook },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const ended = new Promise<readonly Sheet<string>[] | null>((resolve) => {
    thread.on('message', resolve);
    // What it says holds addresses and pieces of the file; the reader is told what to do instead.
    thread.on('error', () => resolve(null));
    thread.on('exit', () => resolve(null));
  });
  try {
    return await within(LONGEST_MS, 'a workbook takes too long', ended);
  } catch {
    return null;
  } finally {
    void thread.terminate();
  }
}
