import type { Tx } from '../platform/db/tx.ts';
import { lookUpCases } from '../priority-cases/case-lookup.service.ts';
import { wantedBy } from '../priority-cases/lookup-text.ts';
import { STATUS_LABELS } from './labels.ts';
import type { LookupAnswer } from './lookup.api.ts';
import * as store from './lookup.store.ts';

/** Who may be calling, and whether they have called already: for every keystroke of the intake. */
export async function lookUp(tx: Tx, text: string): Promise<LookupAnswer> {
  const wanted = wantedBy(text);
  const { e164, digits } = wanted;
  const cases = await lookUpCases(tx, wanted);
  const running = await store.runningOf(
    tx,
    cases.map(({ record }) => record.id),
  );
  const calls = digits === null ? [] : await store.callsFrom(tx, { e164, digits });
  const standings = new Map(running.map((row) => [row.caseId, standingOf(row)]));
  return {
    items: cases.map(({ record: { id: caseId, ...person }, whose, relation, phone }) => ({
      caseId,
      ...person,
      whose,
      relation,
      phone,
      running: standings.get(caseId) ?? null,
    })),
    calls: calls.map((row) => ({
      ...standingOf(row),
      receivedAt: row.receivedAt.toISOString(),
    })),
  };
}

function standingOf({ id, number, status, ownerName }: store.Running) {
  return { id, number, status, statusLabel: STATUS_LABELS[status], ownerName };
}
