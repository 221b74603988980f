import { useSuspenseQuery } from '@tanstack/react-query';
import type { Role } from '../platform/actor.ts';
import { leaveSession } from './api/client.ts';
import { forgetDrafts, handInDrafts } from './api/draft-stores.ts';
import { type Me, sessionQuery } from './api/queries.ts';
import { paths } from './paths.ts';
import { shellWords } from './words/shell.ts';
import { useWords } from './words/words.ts';

/** Who is signed in; only below the pages that need it. */
export const useMe = (): Me => useSuspenseQuery(sessionQuery).data;

const desks: Partial<Record<Role, keyof typeof paths>> = {
  coordinator: 'desk',
  base_manager: 'desk',
  ward_staff: 'cases',
  consultation_staff: 'cases',
  facility_staff: 'rooms',
};

/** The page with which somebody's work begins. */
export const homeOf = (role: Role): string => paths[desks[role] ?? 'account'];

export type Desk = 'desk' | 'cases' | 'rooms' | 'onCall' | 'readiness';

/** Which of the desks somebody may sit at. */
export function desksOf(role: Role): readonly Desk[] {
  if (role === 'coordinator' || role === 'base_manager')
    return ['desk', 'cases', 'rooms', 'onCall', 'readiness'];
  if (role === 'ward_staff' || role === 'consultation_staff') return ['cases'];
  return role === 'facility_staff' ? ['rooms'] : [];
}

/**
 * Ends the session on the server, and leaves the page with everything that it has read. What is typed
 * and could not be handed in would be lost with it: that is asked first.
 */
export function useSignOut(): () => Promise<void> {
  const w = useWords(shellWords);
  const { userId } = useMe();
  return async () => {
    const isHandedIn = await handInDrafts();
    if (!isHandedIn && !confirm(w.signOutUnsent)) return;
    await leaveSession();
    forgetDrafts(userId);
    // A whole new page: nothing of this person stays in the memory of this one.
    location.assign(paths.signIn);
    await new Promise(() => {});
  };
}
