import type { z } from 'zod';
import { userNames } from '../identity/users.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { ChangeRulesBody, matchRulesVersions, matchRulesView } from './match-rules.api.ts';
import { matchRulesProblems } from './match-rules.problems.ts';
import * as store from './match-rules.store.ts';
import { bodyOf, changesBetween, weakenings } from './rule-changes.ts';
import type { MatchRulesBody } from './rules.api.ts';
import { currentRules, type MatchRules } from './rules.ts';

type View = z.input<typeof matchRulesView>;

const mostVersions = 200;

/** The rules that the next ranking goes by; searches under way follow the rankings that they have. */
export async function rulesInForce(tx: Tx): Promise<MatchRules> {
  return (await store.newestRules(tx))?.rules ?? currentRules;
}

/** Rules that are only being tried, or are about to be saved, under a name of their own. */
export function rulesFrom(body: MatchRulesBody, version: string): MatchRules {
  return { ...body, version };
}

export async function readRules(tx: Tx): Promise<View> {
  const row = await store.newestRules(tx);
  return viewOf(row, await namesOf(tx, [row]));
}

/** Every version, newest first, with who made it, why, and what it changed. */
export async function listRules(tx: Tx): Promise<z.input<typeof matchRulesVersions>> {
  const rows = await store.listRules(tx, mostVersions);
  const names = await namesOf(tx, rows);
  return {
    items: rows.map((row, index) => {
      const before = bodyOf(rows[index + 1]?.rules ?? currentRules);
      // Of the oldest one that is listed the one before is only known where it is the first of all.
      const isKnown = rows[index + 1] !== undefined || row.version === 1;
      const changes = isKnown ? changesBetween(before, bodyOf(row.rules)) : [];
      return { ...viewOf(row, names), changes };
    }),
  };
}

/**
 * Writes the next version. `version`: the one that was edited. Throws match-rules-changed (with the
 * rules as they are), safety-weakened (with what is less careful) unless that is confirmed.
 */
export async function changeRules(
  tx: Tx,
  { rules, note, confirm }: ChangeRulesBody,
  version: number | null,
): Promise<View> {
  const current = await readRules(tx);
  const changed = () =>
    new Refused(matchRulesProblems['match-rules-changed']({ extra: { ...current } }));
  if (current.version !== version) throw changed();
  const less = weakenings(bodyOf(await rulesInForce(tx)), rules);
  if (less.length > 0 && !confirm)
    throw new Refused(matchRulesProblems['safety-weakened']({ extra: { changes: less } }));
  const next = version + 1;
  const row = await store.insertRules(tx, next, rulesFrom(rules, `base-${next}`), note);
  if (row === null) throw changed();
  tx.publish('rooms', row.id, 'rules.changed');
  return viewOf(row, await namesOf(tx, [row]));
}

function viewOf(row: store.RulesRow | null, names: ReadonlyMap<string, string>): View {
  const rules = row?.rules ?? currentRules;
  const by = row?.createdBy ?? null;
  return {
    version: row?.version ?? 0,
    ruleVersion: rules.version,
    rules: bodyOf(rules),
    note: row?.note ?? null,
    changedAt: row?.createdAt.toISOString() ?? null,
    changedBy: by === null ? null : { userId: by, name: names.get(by) ?? '' },
  };
}

function namesOf(tx: Tx, rows: readonly (store.RulesRow | null)[]) {
  return userNames(
    tx,
    rows.flatMap((row) => row?.createdBy ?? []),
  );
}
