import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../platform/db/tx.ts';
import { casePhones, priorityCases } from '../priority-cases.tables.ts';

/** Somebody of whom there is something left, and under the registration that goes on. */
export const isStanding = and(isNull(priorityCases.erasedAt), isNull(priorityCases.mergedInto));

/** Address and numbers of these cases. */
export async function contactsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { address: string; phones: string[] }>> {
  if (ids.length === 0) return new Map();
  const { id, profile } = priorityCases;
  const rows = await tx.db
    .select({ id, address: sql<string>`coalesce(${profile} ->> 'address', '')` })
    .from(priorityCases)
    .where(inArray(id, [...ids]));
  const contacts = new Map(
    rows.map((row) => [row.id, { address: row.address, phones: [] as string[] }]),
  );
  const numbers = await tx.db
    .select({ caseId: casePhones.caseId, phone: casePhones.phone })
    .from(casePhones)
    .where(inArray(casePhones.caseId, [...ids]));
  for (const { caseId, phone } of numbers) contacts.get(caseId)?.phones.push(phone);
  return contacts;
}
