import type { Tx } from '../../platform/db/tx.ts';
import { parseJapaneseDate } from '../../platform/text/japanese-date.ts';
import { normalisePhone } from '../../platform/text/phone.ts';
import { recordListed } from '../case-reads.service.ts';
import type { ListedCase } from '../case-record.ts';
import { readQuery } from './case-query.ts';
import * as search from './case-search.store.ts';
import { likenessOf } from './duplicate-score.ts';
import type { Duplicates, DuplicatesBody } from './duplicates.api.ts';
import * as store from './duplicates.store.ts';

const mostShown = 5;
/** Of each sign so many are looked at: more people of one name, day or number tell nothing. */
const within = { filter: store.isStanding, limit: 50, isWide: true };

/** Who of those whom the actor may see may be the person who is being entered. Each shown is a read. */
export async function findDuplicates(tx: Tx, body: DuplicatesBody): Promise<Duplicates> {
  const date = parseJapaneseDate(body.birthDate);
  const entered = {
    name: body.name,
    nameKana: body.nameKana,
    birthDate: date.ok ? date.iso : null,
    address: body.address,
    phones: body.phones.map(normalisePhone).flatMap((it) => (it.ok ? [it.e164] : [])),
  };
  const records = await candidatesOf(tx, entered);
  if (body.exceptId !== undefined) records.delete(body.exceptId);
  const contacts = await store.contactsOf(tx, [...records.keys()]);
  const items = [...records.values()]
    .flatMap((record) => {
      const likeness = likenessOf(entered, {
        ...record,
        ...(contacts.get(record.id) ?? { address: '', phones: [] }),
      });
      return likeness === null ? [] : [{ record, ...likeness }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostShown);
  await recordListed(
    tx,
    items.map(({ record }) => record),
    'registration',
    ['phones', 'profile.address'],
  );
  return { items: items.map(({ record, reasons }) => ({ ...shownOf(record), reasons })) };
}

async function candidatesOf(
  tx: Tx,
  entered: { name: string; nameKana: string; birthDate: string | null; phones: readonly string[] },
): Promise<Map<string, ListedCase>> {
  const found: ListedCase[] = [];
  for (const name of [entered.nameKana, entered.name]) {
    const { words } = readQuery(name);
    if (words !== null && !words.isVague)
      found.push(...(await search.casesByWords(tx, words, within)));
  }
  if (entered.birthDate !== null)
    found.push(...(await search.casesByBirth(tx, [entered.birthDate], within)));
  for (const phone of new Set(entered.phones))
    found.push(...(await search.casesByPhone(tx, phone, within)).map(({ record }) => record));
  return new Map(found.map((record) => [record.id, record]));
}

function shownOf(record: ListedCase) {
  const { id, registrationNo, name, nameKana, birthDate, status, wardCode } = record;
  return { id, registrationNo, name, nameKana, birthDate, status, wardCode };
}
