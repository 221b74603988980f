import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { baseOf } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { ListedCase } from '../case-record.ts';
import { casePhones, isOpen, listedCaseColumns, priorityCases } from '../priority-cases.tables.ts';
import type { WordsQuery } from './case-query.ts';
import { tailGram } from './search-keys.ts';

export { isOpen };

/** What is left of whom is found, and how many at the most. */
export interface Within {
  filter: SQL | undefined;
  limit: number;
  /** The filter leaves nearly everybody: few more candidates than are wanted will do. */
  isWide?: boolean;
}

/** A filter is asked outside of the candidates: of so many it may leave nothing. */
const MOST_FILTERED = 2_000;
const WIDER = 10;
const candidates = ({ filter, limit, isWide = false }: Within) =>
  filter === undefined ? limit : isWide ? limit * WIDER : MOST_FILTERED;

/** Of a filter, those born on one of these days. */
export function born(days: readonly string[], filter: SQL | undefined): SQL | undefined {
  return and(inArray(priorityCases.birthDate, [...days]), filter);
}

/** Cases found by name or reading, who is meant rather first. */
export function casesByWords(
  tx: Tx,
  words: Pick<WordsQuery, 'ways' | 'ranks' | 'begins'>,
  within: Within,
): Promise<ListedCase[]> {
  const [way, other] = words.ways;
  const most = candidates(within);
  const ranks = sql`${sql.param([...words.ranks])}::text[]`;
  if (words.ways.length === 0 && words.begins === null) return Promise.resolve([]);
  const likes = sql`${sql.param([...(way?.likes ?? [])])}::text[]`;
  const found = [
    way &&
      sql`select case_id from case_search(${texts(way.grams)}, ${likes}, ${texts(other?.grams)},
        ${texts(other?.likes)}, ${ranks}, ${most})`,
    words.begins !== null &&
      sql`select case_id from case_begins(${words.begins}, ${texts(words.ways[0]?.likes ?? [])}, ${most})`,
  ].filter((it) => it !== undefined && it !== false);
  const { id, nameKana, registrationNo, searchKey, soundKey } = priorityCases;
  return tx.db
    .select(listedCaseColumns)
    .from(priorityCases)
    .where(and(sql`${id} in (${sql.join(found, sql` union all `)})`, within.filter))
    .orderBy(
      sql`case_rank(${searchKey} || ${soundKey}, ${ranks})`,
      asc(nameKana),
      asc(registrationNo),
    )
    .limit(within.limit);
}

/** Cases of people born on one of these days, in the order of the days. */
export function casesByBirth(tx: Tx, days: readonly string[], within: Within) {
  const { baseId, birthDate, nameKana, registrationNo } = priorityCases;
  return tx.db
    .select(listedCaseColumns)
    .from(priorityCases)
    .where(and(eq(baseId, baseOf(tx.actor)), inArray(birthDate, [...days]), within.filter))
    .orderBy(
      sql`array_position(${texts(days)}, ${birthDate}::text)`,
      asc(nameKana),
      asc(registrationNo),
    )
    .limit(within.limit);
}

/** Cases whose registration number is this, ends with it behind its zeros, or begins with it. */
export async function casesByNumber(tx: Tx, number: string, within: Within): Promise<ListedCase[]> {
  const { id, registrationNo } = priorityCases;
  return tx.db
    .select(listedCaseColumns)
    .from(priorityCases)
    .innerJoin(
      sql`(select case_id, min(rank) as rank
        from case_numbers(${number}, ${tailGram(number)}, ${candidates(within)}) group by case_id) found`,
      sql`found.case_id = ${id}`,
    )
    .where(within.filter)
    .orderBy(sql`found.rank`, asc(registrationNo))
    .limit(within.limit);
}

/** A person whose own number it is comes before one whose relative's it is, and that before an office's. */
const owner = sql`array_position(array['PERSON', 'CAREGIVER', 'CONTACT', 'SUPPORTER'], ${casePhones.whose})`;

const phoneColumns = {
  record: listedCaseColumns,
  whose: casePhones.whose,
  relation: casePhones.relation,
  phone: casePhones.phone,
};
export type PhoneHit = Awaited<ReturnType<typeof casesByPhone>>[number];

/** A number that stands in more cases than this is nobody's own. */
export const MOST_CALLED = 100;

/** Cases in which this whole number stands, once with each of its owners; closed ones left out. */
export function casesByPhone(tx: Tx, e164: string, { filter, limit }: Within) {
  return tx.db
    .select(phoneColumns)
    .from(casePhones)
    .innerJoin(priorityCases, eq(priorityCases.id, casePhones.caseId))
    .where(and(eq(casePhones.baseId, baseOf(tx.actor)), eq(casePhones.phone, e164), isOpen, filter))
    .orderBy(owner, asc(priorityCases.registrationNo))
    .limit(limit);
}

/** The same, of these digits in a number: where they begin it first. */
export function casesByDigits(tx: Tx, digits: string, within: Within) {
  // A person may have several such numbers, each of which is found more than once.
  const most = candidates({ ...within, limit: within.limit * 3 });
  return tx.db
    .select(phoneColumns)
    .from(casePhones)
    .innerJoin(
      sql`(select phone_id, bool_or(begins) as begins from case_phone_search(${digits}, ${most})
        group by phone_id) found`,
      sql`found.phone_id = ${casePhones.id}`,
    )
    .innerJoin(priorityCases, eq(priorityCases.id, casePhones.caseId))
    .where(and(isOpen, within.filter))
    .orderBy(sql`found.begins desc`, owner, asc(priorityCases.registrationNo))
    .limit(most);
}

function texts(items: readonly string[] | undefined): SQL {
  return items === undefined ? sql`null::text[]` : sql`${sql.param([...items])}::text[]`;
}
