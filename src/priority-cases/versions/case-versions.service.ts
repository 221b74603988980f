import { type Purpose, recordRead } from '../../audit/audit.service.ts';
import { organisationNames, userNames } from '../../identity/users.service.ts';
import { asHouse, type Tx } from '../../platform/db/tx.ts';
import { portionOf } from '../../platform/portion.ts';
import { Refused } from '../../platform/problem.ts';
import { visibleCase } from '../case-access.service.ts';
import { fieldsOf } from '../case-view.ts';
import { consentsOf } from '../consents/consents.store.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import { decisionsOf, selectCase } from '../priority-cases.store.ts';
import { consentAt, decisionAt } from './as-of.ts';
import { type CaseSnapshot, snapshotOf } from './case-changes.ts';
import { type Difference, differencesOf } from './case-differences.ts';
import type { VersionAtView, VersionItem, VersionPage, VersionView } from './case-versions.api.ts';
import * as store from './case-versions.store.ts';

/** Who wrote which version, newest first. Throws no-such-case, also where the actor may not see it. */
export async function listVersions(
  tx: Tx,
  caseId: string,
  part: { cursor?: string | undefined; limit: number },
): Promise<VersionPage> {
  await readable(tx, caseId, ['versions'], 'registration');
  const rows = await store.listVersions(tx, caseId, { ...part, limit: part.limit + 1 });
  const { shown, next } = portionOf(rows, part.limit);
  return { items: await itemsOf(tx, shown), next };
}

/** One version whole, and what is different in it from `since`, the one before where none is named. */
export async function readVersion(
  tx: Tx,
  caseId: string,
  version: number,
  { since, purpose }: { since?: number | undefined; purpose: Purpose },
): Promise<VersionView> {
  const row = await existing(store.findVersion(tx, caseId, version), tx, caseId);
  await readable(tx, caseId, ['versions', ...fieldsOf(row.snapshot)], purpose);
  const before = version === 1 ? null : Math.min(since ?? version - 1, version - 1);
  const earlier = before === null ? null : await store.findVersion(tx, caseId, before);
  const rows = await store.versionsBetween(tx, caseId, before ?? 0, version);
  const differences = earlier === null ? [] : differencesOf(earlier.snapshot, row.snapshot);
  const steps = await itemsOf(tx, rows);
  return {
    ...only(await itemsOf(tx, [row])),
    snapshot: snapshotOf(row.snapshot),
    since: earlier?.version ?? null,
    differences: differences.map((it) => ({ ...it, version: touchedBy(it, rows) ?? version })),
    steps,
    names: await namesIn(tx, [row.snapshot, ...(earlier ? [earlier.snapshot] : [])]),
  };
}

/** The case as it was at an instant: what was on file, its status, the consent that held. */
export async function readVersionAt(
  tx: Tx,
  caseId: string,
  { at: text, purpose }: { at: string; purpose: Purpose },
): Promise<VersionAtView> {
  const at = new Date(text);
  const row = await existing(store.versionAt(tx, caseId, at), tx, caseId);
  await readable(tx, caseId, ['versions', ...fieldsOf(row.snapshot)], purpose);
  const status = await store.statusAt(tx, caseId, at);
  const consent = consentAt(await consentsOf(tx, caseId), status, at);
  const decision = decisionAt(await decisionsOf(tx, caseId), at);
  return {
    ...only(await itemsOf(tx, [row])),
    snapshot: snapshotOf(row.snapshot),
    status,
    consent: consent && {
      givenBy: consent.givenBy,
      scopes: consent.scopes,
      method: consent.method,
      givenOn: consent.givenOn,
      expiresOn: consent.expiresOn,
    },
    decision: decision && {
      council: decision.council,
      decidedOn: decision.decidedOn,
      outcome: decision.outcome,
      conditions: decision.conditions,
    },
    names: await namesIn(tx, [row.snapshot]),
  };
}

/** Refuses where the actor may not see the case, and logs what is about to be read of it. */
async function readable(
  tx: Tx,
  caseId: string,
  fields: readonly string[],
  purpose: Purpose,
): Promise<void> {
  await visibleCase(tx, caseId);
  await recordRead(tx, { subjectKind: 'priority_cases', subjectId: caseId, fields, purpose });
}

async function existing(
  found: Promise<store.VersionRow | null>,
  tx: Tx,
  caseId: string,
): Promise<store.VersionRow> {
  const row = await found;
  if (row !== null) return row;
  const isThere = (await selectCase(tx, caseId)) !== null;
  throw new Refused(caseProblems[isThere ? 'no-such-version' : 'no-such-case']());
}

async function itemsOf(tx: Tx, rows: readonly store.VersionRow[]): Promise<VersionItem[]> {
  const ids = [...new Set(rows.flatMap(({ byUser }) => byUser ?? []))];
  // Whoever may see the case may see who worked on it, also of another office.
  const names = await asHouse(tx, () => userNames(tx, ids));
  return rows.map(({ id, version, at, byUser, reason, changed }) => ({
    id,
    version,
    at: at.toISOString(),
    by: byUser === null ? null : { id: byUser, name: names.get(byUser) ?? '' },
    reason,
    fields: changed,
  }));
}

function only<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('a version was not shown');
  return one;
}

/** The last of these versions (newest first) that says it touched this field. */
function touchedBy({ path }: Difference, rows: readonly store.VersionRow[]): number | null {
  const isIn = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  const touching = rows.find(({ changed }) =>
    changed.some((it) => isIn(path, it) || isIn(it, path)),
  );
  return touching?.version ?? null;
}

/** Names behind the ids of users, offices and facilities that stand in these. */
export async function namesIn(tx: Tx, snapshots: readonly CaseSnapshot[]) {
  const facilities = snapshots.flatMap(({ profile }) =>
    [profile.preferredFacilities, profile.avoidFacilities, profile.trialStays].flatMap(
      (list) => list?.flatMap(({ facilityId }) => facilityId ?? []) ?? [],
    ),
  );
  const offices = snapshots.flatMap(({ consultationOfficeId }) => consultationOfficeId ?? []);
  const keepers = snapshots.flatMap(({ keeperId }) => keeperId ?? []);
  return asHouse(tx, async () =>
    Object.fromEntries([
      ...(await organisationNames(tx, [...new Set([...offices, ...facilities])])),
      ...(await userNames(tx, [...new Set(keepers)])),
    ]),
  );
}
