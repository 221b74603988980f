import { houseAccount } from '../identity/users.service.ts';
import { answerPage, openPage, pageOutcomes, withdrawPages } from '../paging/paging.service.ts';
import { keepSink } from '../paging/sink.service.ts';
import { bindToBase, type InTx, type Tx } from '../platform/db/tx.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import { forEachBase } from './base-duties.service.ts';
import * as store from './probe.store.ts';
import { decideProbe, isProbeDue } from './probe.ts';

const keptMs = 30 * DAY_MS;
const probeWake = 'readiness.probe';

/** Pages the house itself, for every base whose last probe is 5 minutes old. */
export function startProbes(inTx: InTx): Promise<void> {
  return forEachBase(inTx, 'probe', startProbe);
}

async function startProbe(tx: Tx): Promise<void> {
  await store.lockProbes(tx);
  if (!isProbeDue((await store.newestProbe(tx))?.startedAt ?? null, tx.now)) return;
  await store.forgetProbes(tx, new Date(tx.now.getTime() - keptMs));
  const userId = await houseAccount(tx);
  await keepSink(tx, userId);
  const { id } = await store.insertProbe(tx);
  await openPage(tx, {
    userId,
    subject: subjectOf(id),
    message: { template: 'probe', reference: 'probe', path: '/readiness' },
    signal: { kind: probeWake, id },
  });
  await lookAfter(tx, id, tx.now);
}

/** Has it come out of the house? Then its latency is known; if not for a minute, it is lost. */
export async function wakeProbe(tx: Tx, probeId: string): Promise<void> {
  const probe = await store.lockProbe(tx, probeId);
  if (probe === null || probe.answeredAt !== null) return;
  await bindToBase(tx, probe.baseId);
  await lookAfter(tx, probeId, probe.startedAt);
}

async function lookAfter(tx: Tx, probeId: string, startedAt: Date): Promise<void> {
  const subject = subjectOf(probeId);
  const [page] = await pageOutcomes(tx, subject);
  const sink = page?.attempts.find(({ channel }) => channel === 'sink');
  const step = decideProbe(startedAt, sink?.sentAt ?? null, tx.now);
  switch (step.type) {
    case 'arrived':
      await store.saveArrival(tx, probeId, step.sentAt);
      if (page !== undefined) await answerPage(tx, subject, page.userId);
      return;
    case 'wait':
      tx.wakeAt(probeWake, probeId, step.until);
      return;
    case 'lost':
      await withdrawPages(tx, subject);
  }
}

function subjectOf(id: string) {
  return { kind: 'probe', id };
}
