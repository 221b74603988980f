import { queryOptions } from '@tanstack/react-query';
import type { DecisionKind } from '../../../emergencies/emergency.ts';
import type { LadderView } from '../../../placement/fallback.api.ts';
import type { Rung } from '../../../placement/fallback.ts';
import type { DeclineReason } from '../../../placement/reasons.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';

export type RungView = LadderView['rungs'][number];

/** Below the emergency: a call is a note in its record, and makes it old. */
export const ladderQuery = (emergencyId: string) =>
  queryOptions({
    queryKey: [...keys.emergency(emergencyId), 'fallback'] as const,
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/emergencies/{id}/fallback', {
          params: { path: { id: emergencyId } },
          signal,
        }),
      ),
  });

export interface CallToRecord {
  rung: Rung;
  contactId?: string;
  contactName?: string;
  outcome: 'refused' | 'no-answer' | 'calls-back' | 'agreed' | 'not-applicable';
  reason?: DeclineReason;
  note?: string;
}

export function useRecordCall(emergencyId: string) {
  return useAct(
    (body: CallToRecord, key) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/fallback-calls', {
          params: { path: { id: emergencyId } },
          body,
          headers: idempotencyKey(key),
        }),
      ),
    { again: true, touches: [keys.emergency(emergencyId), keys.declines] },
  );
}

/** What was settled instead of a room. */
export function useDecideInstead(emergencyId: string) {
  return useAct(
    (body: { decision: DecisionKind; reason: string }) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/decide', {
          params: { path: { id: emergencyId } },
          body,
        }),
      ),
    { touches: [keys.emergency(emergencyId), keys.board, keys.offers, keys.rooms] },
  );
}
