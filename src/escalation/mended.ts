import type { AlarmCode } from '../paging/page.ts';
import { type Decision, type EscalationState, secondOf } from './escalation-state.ts';

/** Alarms that an escalation raises about itself. */
const own: readonly AlarmCode[] = [
  'nobody-on-call',
  'nobody-reachable',
  'unsettled-too-long',
  'second-unanswered',
];

/** Which of its alarms a step has mended. That nobody was on call stays to be seen to. */
export function mendedBy(
  before: EscalationState,
  { state: after, effects }: Pick<Decision, 'state' | 'effects'>,
): readonly AlarmCode[] {
  if (before.status !== 'settled' && after.status === 'settled') return own;
  const mended: AlarmCode[] = [];
  if (before.status === 'paging' && after.status === 'taken')
    mended.push('nobody-reachable', 'unsettled-too-long');
  const isSecondThere = effects.some((it) => it.type === 'log' && it.kind === 'second-answered');
  const isSecondMoot = isTwoWanted(before) && after.status === 'paging' && !isTwoWanted(after);
  if (isSecondThere || isSecondMoot) mended.push('second-unanswered');
  return mended;
}

/** A second one is waited for, or will be once somebody has it. */
function isTwoWanted(state: EscalationState): boolean {
  return state.status === 'paging' ? state.needsTwoOf !== undefined : secondOf(state) !== null;
}
