import { system } from '../platform/actor.ts';
import type { InTx } from '../platform/db/tx.ts';
import { newestSelfCheck } from './watchdog.store.ts';
import { isAllWell } from './watchdog.ts';

/** Nothing waits for the far end but this duty itself. */
const usualPatienceMs = 5_000;

/**
 * Tells an address outside that all is well, when the newest self-check says so; when not, or when
 * there is no recent one, silence is the message. Returns whether it was sent; throws when the far
 * end did not take it. The address is a secret: no error names it.
 */
export async function sendHeartbeat(
  inTx: InTx,
  url: string,
  patienceMs = usualPatienceMs,
): Promise<boolean> {
  const isWell = await inTx(system('heartbeat'), async (tx) =>
    isAllWell(await newestSelfCheck(tx), tx.now),
  );
  if (!isWell) return false;
  const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the heartbeat was answered with ${answer.status}`);
  return true;
}
