import type { Role } from '../../../platform/actor.ts';
import { stepRoles } from '../../../priority-cases/case-rights.ts';
import { stateOf } from '../../../priority-cases/case-state.ts';
import { type CaseState, can } from '../../../priority-cases/case-status.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import type { Label } from '../../words/label.ts';

/** The state that the server decides on, read from what it has told. */
export function stateOfView(view: CaseView): CaseState {
  const consent = view.consents.find((it) => it.withdrawnAt === null) ?? null;
  return stateOf(view, consent, view.decisions[0]?.outcome ?? null);
}

export type Step = keyof typeof stepRoles;

export const mayStep = (role: Role, step: Step): boolean => stepRoles[step].includes(role);

/** Why a step cannot be taken now, in the words of the server; null: it can. */
export function whyNot(state: CaseState, step: Step, role: Role): Label | null {
  if (!mayStep(role, step)) return caseWords.wardOnly;
  const allowed = can(state, step, today());
  return allowed === true ? null : allowed.refused;
}
