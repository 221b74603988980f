import type { Tx } from '../../platform/db/tx.ts';
import { recordListed } from '../case-reads.service.ts';
import type { CaseQuery } from './case-query.ts';
import { type Found, findCases } from './case-search.service.ts';
import { isOpen } from './case-search.store.ts';

const mostFound = 10;

/**
 * The cases that the actor may see and that may be meant, ten at most. Every person shown is a read.
 * While the telephone rings, a single kana shows nobody, and digits are a telephone number's.
 */
export async function lookUpCases(tx: Tx, query: CaseQuery): Promise<Found[]> {
  const words = query.words?.isVague ? null : query.words;
  const number = query.phone === null ? query.number : null;
  const found = await findCases(
    tx,
    { ...query, words, number },
    { filter: isOpen, limit: mostFound, isWide: true },
  );
  await recordListed(
    tx,
    found.map(({ record }) => record),
    'caller-lookup',
    ['phones'],
  );
  return found;
}
