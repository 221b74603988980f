import type { Problem } from '../platform/problem.ts';
import type { CaseRecord } from '../priority-cases/case-record.ts';
import { renewalHorizon } from '../priority-cases/readiness.ts';
import { mayBeDiscussed } from './agenda-disclosure.ts';
import { councilProblems as problems } from './council.problems.ts';
import type { ItemPurpose, ItemStatus, MeetingStatus } from './council.ts';

type OfMeeting = { status: MeetingStatus; wardCode: string; heldOn: string };
type OfItem = { id: string; status: ItemStatus; purpose: ItemPurpose };
type OfCase = Pick<CaseRecord, 'status' | 'hasConsent' | 'wardCode' | 'nextReviewOn'>;
type Answer = true | { refused: Problem };

const refuse = (code: keyof typeof problems): Answer => ({ refused: problems[code]() });

/** What a meeting on `heldOn` would speak of; null: nothing about a case in this state. */
export function purposeFor(
  { status, nextReviewOn }: Pick<OfCase, 'status' | 'nextReviewOn'>,
  heldOn: string,
): ItemPurpose | null {
  if (status === 'UNDER_REVIEW') return 'NEW';
  if (status === 'EXPIRED') return 'RENEWAL';
  if (status !== 'ACTIVE') return null;
  const isNear = nextReviewOn !== null && nextReviewOn <= renewalHorizon(heldOn);
  return isNear ? 'RENEWAL' : 'REVIEW';
}

/** Whether a case may be put on the agenda. */
export function canAdd(meeting: OfMeeting, theCase: OfCase): Answer {
  if (meeting.status !== 'PLANNED') return refuse('council-meeting-over');
  if (theCase.wardCode !== meeting.wardCode) return refuse('case-of-other-ward');
  if (purposeFor(theCase, meeting.heldOn) === null) return refuse('case-not-for-council');
  return mayBeDiscussed(theCase) ? true : refuse('council-consent-missing');
}

/** What keeps the council from deciding on a case, whatever the day; null: nothing. */
export function obstacleOf(
  meeting: OfMeeting,
  item: OfItem,
  theCase: OfCase,
): 'council-consent-missing' | 'council-item-overtaken' | null {
  if (!mayBeDiscussed(theCase)) return 'council-consent-missing';
  const purpose = purposeFor(theCase, meeting.heldOn);
  const isOther = purpose === null || (purpose === 'NEW') !== (item.purpose === 'NEW');
  return isOther || theCase.wardCode !== meeting.wardCode ? 'council-item-overtaken' : null;
}

/** Whether the council can decide on it today. */
export function canDecide(
  meeting: OfMeeting,
  item: OfItem,
  theCase: OfCase,
  today: string,
): Answer {
  const open = canPutOff(meeting, item);
  if (open !== true) return open;
  if (meeting.heldOn > today) return refuse('council-meeting-not-yet');
  const obstacle = obstacleOf(meeting, item, theCase);
  return obstacle === null ? true : refuse(obstacle);
}

/** Whether it can be put off, taken off or otherwise changed. */
export function canPutOff(meeting: OfMeeting, item: OfItem): Answer {
  if (meeting.status !== 'PLANNED') return refuse('council-meeting-over');
  return item.status === 'WAITING' ? true : refuse('council-item-over');
}

/** Whether what was put off can be spoken of in this meeting after all. */
export function canTakeBack(meeting: OfMeeting, item: OfItem): Answer {
  if (meeting.status !== 'PLANNED') return refuse('council-meeting-over');
  return item.status === 'DEFERRED' ? true : refuse('council-item-over');
}

/** What was decided stands: a meeting with a decision has taken place. */
export function canCancel(meeting: OfMeeting, items: readonly OfItem[]): Answer {
  if (meeting.status !== 'PLANNED') return refuse('council-meeting-over');
  const isBegun = items.some(({ status }) => status === 'DECIDED');
  return isBegun ? refuse('council-meeting-has-decisions') : true;
}

/** A meeting ends when every item on its agenda has come to something. */
export function canEnd(meeting: OfMeeting, items: readonly OfItem[], today: string): Answer {
  if (meeting.status !== 'PLANNED') return refuse('council-meeting-over');
  if (meeting.heldOn > today) return refuse('council-meeting-not-yet');
  const waiting = items.filter(({ status }) => status === 'WAITING').map(({ id }) => id);
  if (waiting.length === 0) return true;
  return { refused: problems['council-items-waiting']({ extra: { waiting } }) };
}

/** The agenda in another order, where nobody has touched it since it stood as in `was`. */
export function reordered(
  now: readonly string[],
  was: readonly string[],
  order: readonly string[],
): { order: readonly string[] } | { refused: Problem } {
  const isSame = now.length === was.length && now.every((id, at) => id === was[at]);
  const named = new Set(order);
  const isWhole = order.length === now.length && now.every((id) => named.has(id));
  return isSame && isWhole ? { order } : { refused: problems['agenda-changed']() };
}

/** How far the meeting has come; what was taken off does not count. */
export function progressOf(items: readonly Pick<OfItem, 'status'>[]) {
  const count = (wanted: ItemStatus) => items.filter(({ status }) => status === wanted).length;
  const [decided, deferred, waiting] = [count('DECIDED'), count('DEFERRED'), count('WAITING')];
  return { total: decided + deferred + waiting, decided, deferred, waiting };
}
