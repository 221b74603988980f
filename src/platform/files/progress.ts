import { SingleBar } from 'cli-progress';
import { stopwatch } from '../clock.ts';

export interface Progress {
  /** Says that `count` more of the total are done. */
  advance(count?: number): void;
  /** Takes the bar off the screen. Call it also where the work failed. */
  done(): void;
}

interface ProgressOptions {
  readonly label: string;
  readonly total: number;
  /** Where it is shown: stderr, so that a report on stdout can be piped. */
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Milliseconds since the work began. */
  readonly elapsedMs?: () => number;
}

/** Work shorter than this shows nothing, in ms. */
const SILENT_MS = 500;
/** Without a terminal a line is written this often, in ms. */
const LINE_EVERY_MS = 2000;

/**
 * Shows how far long work has come: a bar on a terminal, otherwise a line about every two seconds
 * (logs of a cron job). Driven by `advance` alone, so it never keeps the process alive by itself.
 */
export function progress(options: ProgressOptions): Progress {
  const { label, total, out, elapsedMs = stopwatch() } = options;
  let value = 0;
  let lineDueMs = LINE_EVERY_MS;
  let bar: SingleBar | null = null;
  return {
    advance: (count = 1) => {
      value = Math.min(value + count, total);
      const ms = elapsedMs();
      if (bar) {
        bar.update(value);
      } else if (out.isTTY && ms >= SILENT_MS && value < total) {
        bar = new SingleBar({
          format: `${label} {bar} {percentage}% {value}/{total}`,
          stream: out,
          hideCursor: true,
          clearOnComplete: true,
          gracefulExit: false,
        });
        bar.start(total, value);
      } else if (!out.isTTY && ms >= lineDueMs) {
        lineDueMs = ms + LINE_EVERY_MS;
        out.write(`${label} ${value}/${total}\n`);
      }
    },
    done: () => {
      bar?.stop();
      bar = null;
    },
  };
}
