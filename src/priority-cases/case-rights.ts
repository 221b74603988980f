import type { Role } from '../platform/actor.ts';
import type { CaseAction } from './case-status.ts';

/** Those who know the person keep the file; the ward records what the council decided. */
export const caseKeepers: readonly Role[] = ['ward_staff', 'consultation_staff'];
const ward: readonly Role[] = ['ward_staff'];
export const caseReaders: readonly Role[] = [...caseKeepers, 'coordinator', 'base_manager'];
/** Who writes what the register is kept by: needed fields, criteria, texts of the consent. */
export const registerKeepers: readonly Role[] = ['ward_staff', 'base_manager'];

/** Whose a step is: the routes and the screen's buttons read the same table. */
export const stepRoles: Readonly<Record<Exclude<CaseAction, 'expire'>, readonly Role[]>> = {
  'request-consent': caseKeepers,
  'record-consent': caseKeepers,
  'consent-paper': caseKeepers,
  'submit-for-review': caseKeepers,
  'record-decision': ward,
  renew: ward,
  suspend: ward,
  resume: ward,
  // Must not wait for an office to open.
  'withdraw-consent': caseReaders,
  close: ward,
  'undo-close': ward,
};
