import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Role } from '../platform/actor.ts';
import { answered, api } from './api/client.ts';
import { forgetDrafts, handInDrafts } from './api/draft.ts';
import { type Me, sessionQuery } from './api/queries.ts';
import { paths } from './paths.ts';

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

/** Which of the desks somebody may sit at. */
export function desksOf(role: Role): readonly ('desk' | 'cases' | 'rooms')[] {
  if (role === 'coordinator' || role === 'base_manager') return ['desk', 'cases', 'rooms'];
  if (role === 'ward_staff' || role === 'consultation_staff') return ['cases'];
  return role === 'facility_staff' ? ['rooms'] : [];
}

/** Ends the session on the server, and forgets everything that was read. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const { userId } = useMe();
  return async () => {
    await handInDrafts();
    await answered(api.DELETE('/api/v1/session'));
    forgetDrafts(userId);
    queries.clear();
    // A whole new page: nothing of this person stays in the memory of this one.
    location.assign(paths.signIn);
  };
}
