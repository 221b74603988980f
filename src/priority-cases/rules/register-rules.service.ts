import type { z } from 'zod';
import { userNames } from '../../identity/users.service.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { Refused } from '../../platform/problem.ts';
import type { CaseRecord } from '../case-record.ts';
import type { CaseAction } from '../case-status.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import { lackingFor, reachedBy } from './needed-fields.ts';
import { tellOfRegister } from './register-news.service.ts';
import type {
  ChangeRegisterRules,
  RegisterRulesView,
  registerRulesVersions,
} from './register-rules.api.ts';
import { registerRulesProblems } from './register-rules.problems.ts';
import * as store from './register-rules.store.ts';
import { currentRegisterRules, type RegisterRules } from './register-rules.ts';

const mostVersions = 200;

/** What the register is kept by. What stored rules do not name is as it was before there were any. */
export async function rulesOfRegister(tx: Tx): Promise<RegisterRules> {
  return rulesIn(await store.newestRegisterRules(tx));
}

/**
 * Refuses a step to a status for which the case lacks fields, and names them. Nothing else is held up
 * by what is not filled in: no provisional registration, no withdrawal, no midnight.
 */
export async function assertFilledFor(
  tx: Tx,
  record: CaseRecord,
  action: CaseAction,
  reached: CaseRecord['status'],
): Promise<void> {
  const status = reachedBy(action, record.status);
  if (status === null || status !== reached) return;
  const { needed } = await rulesOfRegister(tx);
  const fields = lackingFor(status, record, needed);
  if (fields.length > 0) throw new Refused(caseProblems['fields-missing']({ extra: { fields } }));
}

export async function readRegisterRules(tx: Tx): Promise<RegisterRulesView> {
  const row = await store.newestRegisterRules(tx);
  return viewOf(row, await namesOf(tx, [row]));
}

/** Newest first. */
export async function listRegisterRules(tx: Tx): Promise<z.input<typeof registerRulesVersions>> {
  const rows = await store.listRegisterRules(tx, mostVersions);
  const names = await namesOf(tx, rows);
  return { items: rows.map((row) => viewOf(row, names)) };
}

/** Writes the next version. Throws register-rules-changed, with the rules as they are by now. */
export async function changeRegisterRules(
  tx: Tx,
  { rules, reason }: ChangeRegisterRules,
  version: number | null,
): Promise<RegisterRulesView> {
  const current = await readRegisterRules(tx);
  const changed = () =>
    new Refused(registerRulesProblems['register-rules-changed']({ extra: { ...current } }));
  if (current.version !== version) throw changed();
  const row = await store.insertRegisterRules(tx, version + 1, rules, reason);
  if (row === null) throw changed();
  await tellOfRegister(tx, row.id);
  return viewOf(row, await namesOf(tx, [row]));
}

function rulesIn(row: store.RegisterRulesRow | null): RegisterRules {
  return { ...currentRegisterRules, ...row?.rules };
}

function viewOf(
  row: store.RegisterRulesRow | null,
  names: ReadonlyMap<string, string>,
): RegisterRulesView {
  const by = row?.byUser ?? null;
  const { needed, renewalNoticeDays, consentNoticeDays, ...rules } = rulesIn(row);
  return {
    version: row?.version ?? 0,
    rules: {
      ...rules,
      needed: Object.fromEntries(
        Object.entries(needed).map(([status, fields]) => [status, [...(fields ?? [])]]),
      ),
      renewalNoticeDays: [...renewalNoticeDays],
      consentNoticeDays: [...consentNoticeDays],
    },
    reason: row?.reason ?? null,
    changedAt: row?.at.toISOString() ?? null,
    changedBy: by === null ? null : { userId: by, name: names.get(by) ?? '' },
  };
}

function namesOf(tx: Tx, rows: readonly (store.RegisterRulesRow | null)[]) {
  return userNames(
    tx,
    rows.flatMap((row) => row?.byUser ?? []),
  );
}
