import type { Role } from '../../../platform/actor.ts';

/** Those who know the person keep the file; the base reads it. As the routes of the register say. */
export const isKeeper = (role: Role): boolean =>
  role === 'ward_staff' || role === 'consultation_staff';
