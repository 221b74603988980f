import { swapOf } from '../on-call/swaps.service.ts';
import { openPage, withdrawPage } from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { tokyoMinuteOf } from '../platform/text/tokyo-day.ts';

/** Who is asked for a swap hears of it, and who asked hears what came of it. */
export async function tellSwap(tx: Tx, swapId: string): Promise<void> {
  const swap = await swapOf(tx, swapId);
  if (swap === null) return;
  const subject = { kind: 'swap', id: swapId };
  const tell = (userId: string, template: 'swap-asked' | 'swap-answered') =>
    openPage(tx, {
      userId,
      subject,
      message: { template, reference: tokyoMinuteOf(swap.from), path: '/on-call' },
      signal: null,
    });
  if (swap.status === 'asked') {
    await tell(swap.toUserId, 'swap-asked');
    return;
  }
  await withdrawPage(tx, subject, { userId: swap.toUserId, template: 'swap-asked' });
  if (swap.status !== 'withdrawn') await tell(swap.fromUserId, 'swap-answered');
}
