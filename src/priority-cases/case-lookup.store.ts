import { and, asc, desc, eq, ne, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../platform/db/tx.ts';
import { casePhones, priorityCases } from './priority-cases.tables.ts';

const { id, registrationNo, name, nameKana, birthDate, sex, status, hasConsent } = priorityCases;
/** Without the profile: a dozen of them on every keystroke would be read for nothing. */
const columns = { id, registrationNo, name, nameKana, birthDate, sex, status, hasConsent };
const isOpen = ne(status, 'CLOSED');

/** Cases in whose numbers this one stands, whole or in part, each once with the number. */
export async function casesByDigits(
  tx: Tx,
  wanted: { e164: string | null; digits: string },
  limit: number,
) {
  const national = sql`'0' || substr(${casePhones.phone}, 4)`;
  const found = wanted.e164
    ? eq(casePhones.phone, wanted.e164)
    : sql`${national} like ${`%${wanted.digits}%`}`;
  const begins = sql<boolean>`${national} like ${`${wanted.digits}%`}`;
  const hits = tx.db
    .selectDistinctOn([casePhones.caseId], {
      caseId: casePhones.caseId,
      phone: casePhones.phone,
      whose: casePhones.whose,
      relation: casePhones.relation,
      begins: begins.as('begins'),
    })
    .from(casePhones)
    .where(found)
    // The person's own number before a relative's, and that before the office's.
    .orderBy(
      asc(casePhones.caseId),
      desc(begins),
      sql`array_position(array['PERSON', 'CAREGIVER', 'CONTACT', 'SUPPORTER'], ${casePhones.whose})`,
    )
    .as('hits');
  return tx.db
    .select({
      record: columns,
      whose: hits.whose,
      relation: hits.relation,
      phone: hits.phone,
    })
    .from(hits)
    .innerJoin(priorityCases, eq(id, hits.caseId))
    .where(isOpen)
    .orderBy(desc(hits.begins), asc(registrationNo))
    .limit(limit);
}

/** Cases in whose name, reading or number this stands, other than those; what begins with it first. */
export async function casesByKey(
  tx: Tx,
  key: string,
  { except, limit }: { except: readonly string[]; limit: number },
) {
  const part = key.replace(/[\\%_]/g, (char) => `\\${char}`);
  const { searchKey } = priorityCases;
  // Names, readings and numbers stand beside each other in the key, apart by a blank.
  const begins = sql`' ' || ${searchKey} like ${`% ${part}%`}`;
  return tx.db
    .select(columns)
    .from(priorityCases)
    .where(
      and(
        isOpen,
        sql`${searchKey} like ${`%${part}%`}`,
        except.length === 0 ? undefined : notInArray(id, [...except]),
      ),
    )
    .orderBy(desc(begins), asc(nameKana), asc(registrationNo))
    .limit(limit);
}
