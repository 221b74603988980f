import { createHash } from 'node:crypto';
import { wardsOf } from '../../identity/bases.service.ts';
import { userNames } from '../../identity/users.service.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { inField, Refused } from '../../platform/problem.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import type { ConsentTextInput, ConsentTextItem, ConsentTextView } from './consent-texts.api.ts';
import * as store from './consent-texts.store.ts';

const mostListed = 200;

/** Every version of the consent sheet's text, newest first; the words themselves are read one by one. */
export async function listTexts(tx: Tx): Promise<{ items: ConsentTextItem[] }> {
  const rows = await store.listConsentTexts(tx, mostListed);
  const names = await namesOf(tx, rows);
  return { items: rows.map((row) => itemOf(row, names)) };
}

export async function readText(tx: Tx, id: string): Promise<ConsentTextView> {
  const row = await textOf(tx, id);
  return { ...itemOf(row, await namesOf(tx, [row])), body: row.body };
}

/** Adds a version. Nobody can change it afterwards: what was consented to can always be read. */
export async function addText(tx: Tx, text: ConsentTextInput): Promise<ConsentTextItem> {
  const hash = createHash('sha256').update(text.body).digest('hex');
  const row = await store.insertConsentText(tx, { ...text, hash });
  if (row === null)
    throw new Refused(inField(caseProblems['consent-text-version-taken'], '/version'));
  for (const ward of await wardsOf(tx)) tx.publish(`cases:${ward}`, row.id, 'register.changed');
  return itemOf(row, await namesOf(tx, [row]));
}

/** Throws no-such-consent-text. */
export async function textOf(tx: Tx, id: string): Promise<store.ConsentTextRow> {
  const row = await store.selectConsentText(tx, id);
  if (row === null)
    throw new Refused(inField(caseProblems['no-such-consent-text'], '/consentTextId'));
  return row;
}

/** The one that is signed now. Throws no-consent-text-yet. */
export async function newestText(tx: Tx): Promise<store.ConsentTextRow> {
  const [row] = await store.listConsentTexts(tx, 1);
  if (row === undefined) throw new Refused(caseProblems['no-consent-text-yet']());
  return row;
}

function itemOf(row: store.ConsentTextRow, names: ReadonlyMap<string, string>): ConsentTextItem {
  const { id, version, hash, validMonths, createdAt, createdBy } = row;
  const by = createdBy === null ? null : { id: createdBy, name: names.get(createdBy) ?? '' };
  return { id, version, hash, validMonths, createdAt: createdAt.toISOString(), createdBy: by };
}

const namesOf = (tx: Tx, rows: readonly store.ConsentTextRow[]) =>
  userNames(
    tx,
    rows.flatMap(({ createdBy }) => createdBy ?? []),
  );
