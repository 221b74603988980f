import type { CaseProfile } from './profile.api.ts';

type Plan = NonNullable<CaseProfile['crisisPlan']>;
type Contact = NonNullable<CaseProfile['emergencyContacts']>[number];

/** 平常・注意・緊急, from the quiet one on. */
export const planStages = ['calm', 'warning', 'emergency'] as const;
export type PlanStage = (typeof planStages)[number];

/** Somebody to be called, and what is known of a call by night. */
export interface PlanCall extends Omit<Contact, 'order' | 'phones'> {
  phones: readonly string[];
}

/**
 * Whom to call, in the order of calling: those whom the stage names, then the emergency contacts. Who
 * stands in both is called once, at the earlier place, with all that is known.
 */
export function callingOrder(
  { crisisPlan, emergencyContacts }: Pick<CaseProfile, 'crisisPlan' | 'emergencyContacts'>,
  stage: PlanStage,
): PlanCall[] {
  const contacts = [...(emergencyContacts ?? [])].sort((a, b) => a.order - b.order);
  const calls = (crisisPlan?.[stage]?.calls ?? []).map(({ name, phone }): PlanCall => {
    const known = contacts.find((it) => phone !== undefined && it.phones.includes(phone));
    if (phone === undefined || known === undefined)
      return { name, phones: phone === undefined ? [] : [phone] };
    const { order: _, ...more } = known;
    return { ...more, name, phones: [phone, ...more.phones.filter((it) => it !== phone)] };
  });
  const called = new Set(calls.flatMap(({ phones }) => phones));
  const others = contacts
    .filter(({ phones }) => !phones.some((phone) => called.has(phone)))
    .map(({ order: _, ...contact }) => contact);
  return [...calls, ...others];
}

/** What must not be done in this stage, and never: nothing where nobody has said so. */
export function avoidedIn(
  { crisisPlan, behaviour }: Pick<CaseProfile, 'crisisPlan' | 'behaviour'>,
  stage: PlanStage,
): string[] {
  return [crisisPlan?.[stage]?.avoid, behaviour?.avoid].filter(
    (it): it is string => it !== undefined && it.trim() !== '',
  );
}

/** Whether a stage says anything of its own. */
export function isPlanned(plan: Plan | undefined, stage: PlanStage): boolean {
  const { signs, avoid, steps, actions, calls } = plan?.[stage] ?? {};
  const isSaid = (text: string | undefined) => text !== undefined && text.trim() !== '';
  return (
    [signs, avoid, actions].some(isSaid) || [steps, calls].some((list) => (list?.length ?? 0) > 0)
  );
}
