import type { Tx } from '../platform/db/tx.ts';
import type { CaseEvent } from './case-status.ts';
import { stepCase } from './case-steps.service.ts';
import type { CaseStandingView } from './priority-cases.api.ts';

/** Takes the person off the register; from then on nobody outside ward and office sees the case. */
export function closeCase(
  tx: Tx,
  caseId: string,
  body: { reason: Extract<CaseEvent, { type: 'close' }>['reason'] },
): Promise<CaseStandingView> {
  return stepCase(tx, caseId, { type: 'close', reason: body.reason });
}
