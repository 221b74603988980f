import { userNames } from '../identity/users.service.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { tellOf } from '../priority-cases/case-register.service.ts';
import { readBriefly, readTwo } from '../priority-cases/merge-steps.service.ts';
import { caseProblems } from '../priority-cases/priority-cases.problems.ts';
import type { LinkInput, LinksView } from './case-merging.api.ts';
import { mergingProblems } from './case-merging.problems.ts';
import * as store from './case-merging.store.ts';

/** Says how two cases belong together, until it is undone. Throws already-linked. */
export async function linkCases(
  tx: Tx,
  caseId: string,
  { otherId, kind, note }: LinkInput,
): Promise<{ id: string }> {
  if (caseId === otherId) throw new Refused(mergingProblems['link-with-itself']());
  const both = await readTwo(tx, [caseId, otherId], ['links'], 'registration');
  const id = await store.insertLink(tx, { caseId, otherId, kind, note: note?.trim() || null });
  if (id === null) throw new Refused(mergingProblems['already-linked']());
  for (const record of both) tellOf(tx, record);
  return { id };
}

/** Takes a link back; that there was one stays in the history of both. */
export async function undoLink(tx: Tx, caseId: string, linkId: string): Promise<{ id: string }> {
  const link = await store.undoLink(tx, caseId, linkId);
  if (link === null) throw new Refused(mergingProblems['no-such-link']());
  for (const record of await readBriefly(tx, [link.caseId, link.otherId])) tellOf(tx, record);
  return { id: link.id };
}

/** With whom a case belongs together, and what was put into it; each person shown is a read. */
export async function listLinks(tx: Tx, caseId: string): Promise<LinksView> {
  const [record] = await readBriefly(tx, [caseId]);
  if (record === undefined) throw new Refused(caseProblems['no-such-case']());
  const links = await store.linksOf(tx, caseId);
  const merges = await store.mergesInto(tx, caseId);
  const otherOf = (link: store.LinkRow) => (link.caseId === caseId ? link.otherId : link.caseId);
  const { mergedInto } = record;
  const wanted = [
    ...links.map(otherOf),
    ...merges.map(({ mergedId }) => mergedId),
    ...(mergedInto === null ? [] : [mergedInto]),
  ];
  const others = new Map((await readBriefly(tx, wanted)).map((it) => [it.id, it]));
  const users = [...links, ...merges].flatMap(({ byUser }) => byUser ?? []);
  const names = await asHouse(tx, () => userNames(tx, [...new Set(users)]));
  const mark = ({ id, at, byUser }: { id: string; at: Date; byUser: string | null }) => ({
    id,
    at: at.toISOString(),
    by: byUser === null ? null : { id: byUser, name: names.get(byUser) ?? '' },
  });
  const shown = (id: string | null) => (id === null ? null : briefly(others.get(id)));
  return {
    // Somebody whom one may not see (any more) is left out.
    items: links.flatMap((link) => {
      const other = shown(otherOf(link));
      return other ? [{ ...mark(link), kind: link.kind, note: link.note, other }] : [];
    }),
    merged: merges.flatMap((merge) => {
      const other = shown(merge.mergedId);
      return other ? [{ ...mark(merge), reason: merge.reason, other }] : [];
    }),
    mergedInto: shown(mergedInto),
  };
}

function briefly(record: CaseRecord | undefined) {
  if (record === undefined) return null;
  const { id, registrationNo, name, nameKana, birthDate, status } = record;
  return { id, registrationNo, name, nameKana, birthDate, status };
}
