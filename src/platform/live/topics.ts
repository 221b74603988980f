import type { UserActor } from '../actor.ts';

/** The topics a person gets without asking. */
export function ownTopics(actor: UserActor): string[] {
  const personal = [`user:${actor.userId}`];
  switch (actor.role) {
    case 'coordinator':
    case 'base_manager':
      return [...personal, 'emergencies', 'rooms', 'on-call'];
    case 'facility_staff':
      return [...personal, `facility:${actor.organisationId}`];
    case 'ward_staff':
      return [...personal, ...actor.wardCodes.map((ward) => `cases:${ward}`)];
    case 'consultation_staff':
      return [...personal, `office:${actor.organisationId}`];
    default:
      return personal;
  }
}

/** Whether this person may listen to a topic of their base. Unknown topics are refused. */
export function mayListen(actor: UserActor, topic: string): boolean {
  if (ownTopics(actor).includes(topic)) return true;
  const isOfTheBase = actor.role === 'coordinator' || actor.role === 'base_manager';
  return isOfTheBase && /^(facility|cases):[\w-]{1,50}$/.test(topic);
}
