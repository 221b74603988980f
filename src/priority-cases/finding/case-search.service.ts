import type { Tx } from '../../platform/db/tx.ts';
import { searchKey } from '../../platform/text/search-key.ts';
import { filtering } from '../case-lists.store.ts';
import { recordListed } from '../case-reads.service.ts';
import type { ListedCase } from '../case-record.ts';
import { listCases } from '../case-register.service.ts';
import { listItem } from '../case-view.ts';
import { type CaseQuery, readQuery, type WordsQuery } from './case-query.ts';
import type { CaseSearch, FoundBy, SearchCases } from './case-search.api.ts';
import * as store from './case-search.store.ts';

export interface Found {
  record: ListedCase;
  by: FoundBy;
}

/** Cases that may be meant by what was typed, who is meant rather first; without words, the list. */
export async function searchCases(tx: Tx, { q, ...filter }: SearchCases): Promise<CaseSearch> {
  if (q === undefined) {
    const { items, next } = await listCases(tx, filter);
    return { items: items.map((item) => ({ ...item, found: null })), next };
  }
  const { cursor: _, limit, ...narrowing } = filter;
  const found = await findCases(tx, readQuery(q), { filter: filtering(tx, narrowing), limit });
  await recordListed(
    tx,
    found.map(({ record }) => record),
    'registration',
  );
  return { items: found.map(({ record, by }) => ({ ...listItem(record), found: by })), next: null };
}

/** Who may be calling: the cases in which this number stands, in any spelling. */
export async function lookupCaller(tx: Tx, body: { phone: string }) {
  const { phone } = readQuery(body.phone);
  const e164 = phone?.e164 ?? null;
  const hits =
    e164 === null
      ? []
      : await store.casesByPhone(tx, e164, { filter: undefined, limit: store.MOST_CALLED });
  await recordListed(
    tx,
    hits.map(({ record }) => record),
    'caller-lookup',
  );
  return {
    items: hits.map(({ record, whose, relation }) => ({ ...listItem(record), whose, relation })),
  };
}

/**
 * Who is found by each reading of what was typed, each person once: a whole telephone number, a
 * registration number, a birth, a name, a part of a telephone number. Nothing is logged here.
 */
export async function findCases(tx: Tx, query: CaseQuery, within: store.Within): Promise<Found[]> {
  const found = new Map<string, Found>();
  const add = (rows: readonly Found[]) => {
    for (const row of rows)
      if (found.size < within.limit && !found.has(row.record.id)) found.set(row.record.id, row);
  };
  const { phone, births, number, words } = query;
  const isFull = () => found.size >= within.limit;
  if (phone?.e164) add((await store.casesByPhone(tx, phone.e164, within)).map(calledBy));
  if (words === null && births.length > 0)
    add(
      (await store.casesByBirth(tx, births, within)).map((record) => foundBy(record, 'birthDate')),
    );
  if (words !== null) add(await byWords(tx, words, births, within));
  if (number !== null && !isFull())
    add((await store.casesByNumber(tx, number, within)).map((record) => foundBy(record, 'number')));
  if (phone !== null && phone.e164 === null && !isFull())
    add((await store.casesByDigits(tx, phone.digits, within)).map(calledBy));
  return [...found.values()];
}

/** With a birth beside the name, of persons born then. */
async function byWords(
  tx: Tx,
  words: WordsQuery,
  births: readonly string[],
  within: store.Within,
): Promise<Found[]> {
  const { filter, limit } = within;
  const narrowed = births.length === 0 ? within : { filter: store.born(births, filter), limit };
  let records = await store.casesByWords(tx, words, narrowed);
  if (records.length === 0 && words.otherwise !== null)
    records = await store.casesByWords(tx, words.otherwise, narrowed);
  return records.map((record) => {
    const name = searchKey(record.name);
    return foundBy(record, words.texts.every((text) => name.includes(text)) ? 'name' : 'reading');
  });
}

function foundBy(record: ListedCase, by: FoundBy['by']): Found {
  return { record, by: { by, whose: null, relation: null, phone: null } };
}

function calledBy({ record, ...phone }: store.PhoneHit): Found {
  return { record, by: { by: 'phone', ...phone } };
}
