import type { Template } from '../paging/page.ts';
import {
  answerPage,
  openPage,
  type PageRequest,
  withdrawPage,
  withdrawPages,
} from '../paging/paging.service.ts';
import type { Tx } from '../platform/db/tx.ts';
import { clearAlarm, raiseAlarm } from './alarms.service.ts';
import * as store from './escalation.store.ts';
import { dueOf } from './escalation.ts';
import type { Decision, EscalationEffect } from './escalation-state.ts';
import { mendedBy } from './mended.ts';

/** Saves a decision on a locked escalation, and does what it wants done. */
export async function carryOut(
  tx: Tx,
  row: store.EscalationRow,
  decision: Decision,
): Promise<void> {
  const { state, effects } = decision;
  if (state !== row.state) await store.saveState(tx, row.id, state);
  tx.wakeAt('escalation.deadline', row.id, dueOf(state));
  for (const effect of effects) await doIt(tx, row, effect);
  for (const code of mendedBy(row.state, decision))
    await clearAlarm(tx, { code, subject: ownSubject(row) });
  await store.addToLog(
    tx,
    row.id,
    effects.filter((it) => it.type === 'log').map(({ type: _, ...entry }) => entry),
  );
  if (effects.length > 0) tx.publish('emergencies', row.subjectId, `escalation.${state.status}`);
}

async function doIt(tx: Tx, row: store.EscalationRow, effect: EscalationEffect): Promise<void> {
  const subject = subjectOf(row);
  switch (effect.type) {
    case 'page': {
      const { userId, template, level, channels = null } = effect;
      await openPage(tx, { ...requestOf(row, userId, template, level), channels });
      return;
    }
    case 'page-hand-over':
      await openPage(tx, requestOf(row, effect.userId, 'hand-over'));
      return;
    case 'page-second':
      await openPage(tx, requestOf(row, effect.userId, 'second'));
      return;
    case 'tell-taken':
      for (const userId of effect.userIds) await notify(tx, row, userId, 'emergency-taken');
      return;
    case 'tell-owner':
      await notify(tx, row, effect.ownerId, effect.template);
      return;
    case 'withdraw-pages':
      if (effect.answeredBy !== null) await answerPage(tx, subject, effect.answeredBy);
      await withdrawPages(tx, subject);
      return;
    case 'close-pages-of':
      await answerPage(tx, subject, effect.userId);
      return;
    case 'withdraw-hand-over-page':
      await withdrawPage(tx, subject, { userId: effect.userId, template: 'hand-over' });
      return;
    case 'withdraw-second-page':
      await withdrawPage(tx, subject, { userId: effect.userId, template: 'second' });
      return;
    case 'alarm': {
      const { code } = effect;
      const { reference } = row;
      const alarm = { code, subject: ownSubject(row), reference, path: pathOf(row), detail: {} };
      await raiseAlarm(tx, alarm, { again: true });
      tx.publish('emergencies', row.subjectId, `escalation.${code}`);
      return;
    }
    case 'log':
      return;
  }
}

/** Tells somebody, who need not answer. */
export async function notify(
  tx: Tx,
  row: store.EscalationRow,
  userId: string,
  template: Template,
): Promise<void> {
  await openPage(tx, { ...requestOf(row, userId, template), signal: null });
}

/** A page that must be answered: when it fails the escalation hears of it. */
function requestOf(
  row: store.EscalationRow,
  userId: string,
  template: Template,
  level?: number,
): PageRequest {
  return {
    userId,
    subject: subjectOf(row),
    message: {
      template,
      reference: row.reference,
      path: pathOf(row),
      ...(level !== undefined && { level }),
    },
    signal: { kind: 'escalation.signal', id: row.id },
  };
}

export function subjectOf(row: store.EscalationRow): store.Subject {
  return { kind: 'emergency', id: row.subjectId };
}

/** What its alarms are about. */
function ownSubject(row: store.EscalationRow): { kind: string; id: string } {
  return { kind: 'escalation', id: row.id };
}

function pathOf(row: store.EscalationRow): string {
  return `/emergencies/${row.subjectId}`;
}
