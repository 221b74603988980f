import type { Tx } from '../platform/db/tx.ts';
import { lookUpCases } from '../priority-cases/finding/case-lookup.service.ts';
import { readQuery } from '../priority-cases/finding/case-query.ts';
import { STATUS_LABELS } from './labels.ts';
import type { LookupAnswer } from './lookup.api.ts';
import * as store from './lookup.store.ts';

/** Who may be calling, and whether they have called already: for every keystroke of the intake. */
export async function lookUp(tx: Tx, text: string): Promise<LookupAnswer> {
  const query = readQuery(text);
  const cases = await lookUpCases(tx, query);
  const running = await store.runningOf(
    tx,
    cases.map(({ record }) => record.id),
  );
  const calls = query.phone === null ? [] : await store.callsFrom(tx, query.phone);
  const standings = new Map(running.map((row) => [row.caseId, standingOf(row)]));
  return {
    items: cases.map(({ record, by: { by: _, ...number } }) => ({
      caseId: record.id,
      registrationNo: record.registrationNo,
      name: record.name,
      nameKana: record.nameKana,
      birthDate: record.birthDate,
      sex: record.sex,
      status: record.status,
      hasConsent: record.hasConsent,
      ...number,
      running: standings.get(record.id) ?? null,
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
