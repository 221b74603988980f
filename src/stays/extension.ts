import type { Mark } from '../emergencies/emergency.ts';
import type { RecordedRefusal } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import type { Side } from './hand-over.ts';
import { warningsOf } from './planned-end.ts';
import { extensionsOf, type Stayed } from './stay-state.ts';
import type { Needs, StayStep } from './stay-step.ts';
import { stayProblems } from './stays.problems.ts';

/**
 * Our own proposal (DOMAIN.md §4) [R]: approval beyond the week that several cities have, a manager's
 * beyond two. Days count from the admission; how far one extension may reach, from the day it is made.
 */
const stayLimits = {
  approvalAfterDays: 7,
  managerAfterDays: 14,
  extendAtMostDays: 90,
};

/** Who takes the step, as far as extensions are concerned. */
export interface Approver {
  userId: string | null;
  name: string;
  isManager: boolean;
  side: Side;
}

export type ExtensionEvent =
  | { type: 'extend'; newEnd: Date; reason: string; who: Approver }
  | { type: 'request-extension'; newEnd: Date; reason: string; side: Side }
  | { type: 'approve-extension'; who: Approver }
  | { type: 'refuse-extension'; reason: string; who: Approver };

/** `admittedAt` and `newEnd`: instants. */
export function needsOf(admittedAt: string, newEnd: Date): Needs {
  const days = (newEnd.getTime() - Date.parse(admittedAt)) / DAY_MS;
  if (days > stayLimits.managerAfterDays) return 'manager';
  return days > stayLimits.approvalAfterDays ? 'another' : 'nobody';
}

/**
 * A coordinator extends within the first week, a manager as far as one extension reaches; everything
 * else is asked for and approved by somebody else. A facility only asks, and takes back what it has
 * asked for. Refusals: end-not-later, end-too-far, approval-needed, manager-approval-needed,
 * extension-asked-already, no-extension-asked, four-eyes, request-of-the-base.
 */
export function decideExtension(
  state: Stayed,
  event: ExtensionEvent,
  mark: Mark,
  now: Date,
): StayStep | RecordedRefusal {
  switch (event.type) {
    case 'extend': {
      const { newEnd, reason, who } = event;
      const needs = needsOf(state.admission.at, newEnd);
      const refused = faultOfEnd(state, newEnd, now) ?? faultOfDirect(needs, who);
      if (refused) return refused;
      const approver = needs === 'nobody' ? '' : who.name;
      return extended(state, { newEnd, reason, approver }, mark, now);
    }
    case 'request-extension': {
      const { newEnd, reason, side } = event;
      const refused = faultOfEnd(state, newEnd, now);
      if (refused) return refused;
      if (state.request !== null) return { refused: stayProblems['extension-asked-already']() };
      const request = { newEnd: newEnd.toISOString(), reason, side, ...mark };
      const needs = needsOf(state.admission.at, newEnd);
      return {
        state: { ...state, request, refusal: null },
        effects: [{ type: 'ask-approval', needs }],
      };
    }
    case 'approve-extension': {
      const { request } = state;
      const { who } = event;
      if (request === null) return { refused: stayProblems['no-extension-asked']() };
      if (who.side === 'facility' || who.userId === request.by)
        return { refused: stayProblems['four-eyes']() };
      const newEnd = new Date(request.newEnd);
      const isManagers = needsOf(state.admission.at, newEnd) === 'manager';
      const refused =
        faultOfEnd(state, newEnd, now) ?? (isManagers && !who.isManager ? managerNeeded() : null);
      if (refused) return refused;
      const { reason } = request;
      return extended(state, { newEnd, reason, approver: who.name }, mark, now);
    }
    case 'refuse-extension': {
      const { request } = state;
      const { who, reason } = event;
      if (request === null) return { refused: stayProblems['no-extension-asked']() };
      const isOfFacility = who.side === 'facility';
      if (isOfFacility && request.side !== 'facility')
        return { refused: stayProblems['request-of-the-base']() };
      const isTakenBack = isOfFacility || who.userId === request.by;
      const refusal = isTakenBack ? null : { newEnd: request.newEnd, reason, ...mark };
      return {
        state: { ...state, request: null, refusal },
        effects: [{ type: 'answer-request', request, isTakenBack }],
      };
    }
  }
}

function extended(
  state: Stayed,
  { newEnd, reason, approver }: { newEnd: Date; reason: string; approver: string },
  mark: Mark,
  now: Date,
): StayStep {
  const plannedEnd = newEnd.toISOString();
  const { request } = state;
  // What was asked for and is granted by this end, whoever gave it, is answered.
  const isAnswered = request !== null && Date.parse(request.newEnd) <= newEnd.getTime();
  return {
    state: {
      ...state,
      status: 'extended',
      plannedEnd,
      extensions: [...extensionsOf(state), { approver, reason, newEnd: plannedEnd, ...mark }],
      warnings: warningsOf(plannedEnd, now),
      request: isAnswered ? null : request,
      refusal: null,
    },
    effects: [
      { type: 'occupy' },
      ...(isAnswered ? [{ type: 'answer-request' as const, request, isTakenBack: false }] : []),
    ],
  };
}

function faultOfEnd(state: Stayed, newEnd: Date, now: Date): RecordedRefusal | null {
  if (newEnd.getTime() <= Date.parse(state.plannedEnd) || newEnd <= now)
    return { refused: stayProblems['end-not-later']() };
  const mostDays = stayLimits.extendAtMostDays;
  return newEnd.getTime() - now.getTime() > mostDays * DAY_MS
    ? { refused: stayProblems['end-too-far']({ extra: { mostDays } }) }
    : null;
}

function faultOfDirect(needs: Needs, { isManager, side }: Approver): RecordedRefusal | null {
  if (side === 'base' && (needs === 'nobody' || isManager)) return null;
  const { approvalAfterDays } = stayLimits;
  return needs === 'manager'
    ? managerNeeded()
    : { refused: stayProblems['approval-needed']({ extra: { approvalAfterDays } }) };
}

function managerNeeded(): RecordedRefusal {
  const { managerAfterDays } = stayLimits;
  return { refused: stayProblems['manager-approval-needed']({ extra: { managerAfterDays } }) };
}
