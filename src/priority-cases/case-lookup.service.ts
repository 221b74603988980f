import { recordReads } from '../audit/audit.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import * as store from './case-lookup.store.ts';
import { LISTED_FIELDS } from './case-view.ts';
import type { Wanted } from './lookup-text.ts';

const mostFound = 10;

/**
 * The cases that the actor may see and that may be meant, ten at most: those in which the number
 * stands, then those found by name. Every person shown is a read.
 */
export async function lookUpCases(tx: Tx, { e164, digits, key }: Wanted) {
  const byNumber =
    digits === null ? [] : await store.casesByDigits(tx, { e164, digits }, mostFound);
  const except = byNumber.map(({ record }) => record.id);
  const limit = mostFound - byNumber.length;
  const byName =
    key === null || limit === 0 ? [] : await store.casesByKey(tx, key, { except, limit });
  const found = [
    ...byNumber,
    ...byName.map((record) => ({ record, whose: null, relation: null, phone: null })),
  ];
  await recordReads(tx, {
    subjectKind: 'priority_cases',
    subjectIds: found.map(({ record }) => record.id),
    fields: [...LISTED_FIELDS, 'phones'],
    purpose: 'caller-lookup',
  });
  return found;
}
