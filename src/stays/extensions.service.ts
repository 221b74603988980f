import { concernedStaff } from '../facilities/contacts.service.ts';
import { managersOf, userNames } from '../identity/users.service.ts';
import { whoIsOnCall } from '../on-call/on-call.service.ts';
import type { Template } from '../paging/page.ts';
import { openPage, withdrawPages } from '../paging/paging.service.ts';
import { isFacilityStaff, personOf, userOf } from '../platform/actor.ts';
import { asHouse, type Tx } from '../platform/db/tx.ts';
import type { Approver } from './extension.ts';
import type { Side } from './hand-over.ts';
import { extensionsOf } from './stay-state.ts';
import { stepStay } from './stay-step.service.ts';
import type { Needs, StayEffect } from './stay-step.ts';
import type { ExtendBody, StayView } from './stays.api.ts';
import * as store from './stays.store.ts';

/** What is asked about an extension is a subject of its own: its pages end with the answer. */
const subjectOf = (stayId: string) => ({ kind: 'stay-extension', id: stayId });

/** A later end at once: by a coordinator within 7 days of the admission, by a manager within 90. */
export async function extend(tx: Tx, id: string, body: ExtendBody): Promise<StayView> {
  const who = await approver(tx);
  const newEnd = new Date(body.newEnd);
  const { reason } = body;
  return stepStay(
    tx,
    id,
    () => ({ type: 'extend', newEnd, reason, who }),
    (_, after) => ({
      emergency: {
        type: 'extended',
        approver: extensionsOf(after).at(-1)?.approver ?? '',
        reason,
        newEnd,
      },
    }),
    (row, effects) => heed(tx, row, effects),
  );
}

/** A later end that somebody else is to approve, asked by either side; whoever may approve is paged. */
export function requestExtension(tx: Tx, id: string, body: ExtendBody): Promise<StayView> {
  const { newEnd, reason } = body;
  return stepStay(
    tx,
    id,
    () => ({ type: 'request-extension', newEnd: new Date(newEnd), reason, side: sideOf(tx) }),
    () => ({ entry: { kind: 'extension-asked', data: { newEnd, reason } } }),
    (row, effects) => heed(tx, row, effects),
  );
}

/** Four eyes: who asked cannot approve. The room is lengthened in the same step, or room-taken. */
export async function approveExtension(tx: Tx, id: string): Promise<StayView> {
  const who = await approver(tx);
  return stepStay(
    tx,
    id,
    () => ({ type: 'approve-extension', who }),
    (_, after) => {
      const given = extensionsOf(after).at(-1);
      if (given === undefined) throw new Error('an extension was approved and is not there');
      const { approver, reason, newEnd } = given;
      return { emergency: { type: 'extended', approver, reason, newEnd: new Date(newEnd) } };
    },
    (row, effects) => heed(tx, row, effects),
  );
}

/** Refused by whoever may approve, or taken back: by who asked, a facility's by any of its staff. */
export async function refuseExtension(tx: Tx, id: string, reason: string): Promise<StayView> {
  const who = await approver(tx);
  return stepStay(
    tx,
    id,
    () => ({ type: 'refuse-extension', reason, who }),
    ({ state }) => {
      const newEnd = 'request' in state ? state.request?.newEnd : undefined;
      return { entry: { kind: 'extension-refused', data: { newEnd, reason } } };
    },
    (row, effects) => heed(tx, row, effects),
  );
}

/** Nobody need answer any more what was asked about an extension. */
export function withdrawRequestPages(tx: Tx, stayId: string): Promise<void> {
  return withdrawPages(tx, subjectOf(stayId));
}

async function approver(tx: Tx): Promise<Approver> {
  const userId = personOf(tx.actor);
  const names = await userNames(tx, [userId]);
  const isManager = tx.actor.kind === 'user' && tx.actor.role === 'base_manager';
  return { userId, name: names.get(userId) ?? '', isManager, side: sideOf(tx) };
}

const sideOf = (tx: Tx): Side => (isFacilityStaff(tx.actor) ? 'facility' : 'base');

async function heed(tx: Tx, row: store.StayRow, effects: readonly StayEffect[]): Promise<void> {
  for (const effect of effects) {
    if (effect.type === 'ask-approval')
      for (const userId of await approversOf(tx, effect.needs))
        await page(tx, row, userId, 'extension-asked');
    if (effect.type !== 'answer-request') continue;
    await withdrawRequestPages(tx, row.id);
    for (const userId of await askersOf(tx, row, effect))
      await page(tx, row, userId, 'extension-answered');
  }
}

/** Who asked; of a facility's request, too, whoever is to be paged there at this hour. */
async function askersOf(
  tx: Tx,
  { facilityId }: store.StayRow,
  { request, isTakenBack }: Extract<StayEffect, { type: 'answer-request' }>,
): Promise<string[]> {
  const { by, side } = request;
  const asker = by === null ? [] : [by];
  if (side === 'facility' && !isTakenBack) return concernedStaff(tx, facilityId, asker);
  return asker.filter((id) => id !== userOf(tx.actor));
}

/** Who may approve: the others on call, without one the managers; beyond 14 days the managers. */
async function approversOf(tx: Tx, needs: Needs): Promise<string[]> {
  return asHouse(tx, async () => {
    const { primary, secondary } = await whoIsOnCall(tx);
    const others = (ids: readonly string[]) =>
      [...new Set(ids)].filter((id) => id !== userOf(tx.actor));
    const onCall = needs === 'manager' ? [] : others([...primary, ...secondary]);
    return onCall.length > 0 ? onCall : others(await managersOf(tx));
  });
}

async function page(tx: Tx, row: store.StayRow, userId: string, template: Template) {
  const names = await store.namesOf(tx, [row.id]);
  const reference = names.get(row.id)?.number ?? '';
  const message = { template, reference, path: `/stays/${row.id}` };
  await openPage(tx, { userId, subject: subjectOf(row.id), message, signal: null });
}
