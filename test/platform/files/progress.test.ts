import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progress } from '../../../src/platform/files/progress.ts';

function screen({ isTTY }: { isTTY: boolean }) {
  const out = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => {},
    clearLine: () => {},
    moveCursor: () => {},
  });
  let text = '';
  out.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { out, shown: () => text };
}

describe('the progress of long work', () => {
  it.each([true, false])('is not shown where the work is short (terminal: %s)', (isTTY) => {
    const { out, shown } = screen({ isTTY });
    const work = progress({ label: '取込', total: 3, out, elapsedMs: () => 100 });
    work.advance();
    work.advance(2);
    work.done();
    expect(shown()).toBe('');
  });

  it('is a line about every two seconds in a log', () => {
    const { out, shown } = screen({ isTTY: false });
    let ms = 0;
    const work = progress({ label: '取込', total: 100, out, elapsedMs: () => ms });
    for (let row = 0; row < 100; row += 1) {
      ms += 50;
      work.advance();
    }
    work.done();
    expect(shown()).toBe('取込 40/100\n取込 80/100\n');
  });

  it('is a bar on a terminal, taken away at the end', () => {
    const { out, shown } = screen({ isTTY: true });
    let ms = 0;
    const work = progress({ label: '取込', total: 100, out, elapsedMs: () => ms });
    for (let row = 0; row < 100; row += 1) {
      ms += 50;
      work.advance();
    }
    work.done();
    expect(shown()).toContain('取込');
    expect(shown()).toContain('/100');
  });

  it('never counts past the total', () => {
    const { out, shown } = screen({ isTTY: false });
    progress({ label: '取込', total: 2, out, elapsedMs: () => 3000 }).advance(5);
    expect(shown()).toBe('取込 2/2\n');
  });
});
