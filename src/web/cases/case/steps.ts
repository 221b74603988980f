import type { ConsentBy } from '../../../priority-cases/labels.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import type { paths } from '../../api/schema.d.ts';
import { keys } from '../../api/touched.ts';

/** Steps that need no more than the will to take them. */
export type PlainStep = 'request-consent' | 'submit-for-review' | 'suspend' | 'resume';

type BodyOf<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type ConsentBody = BodyOf<'/api/v1/cases/{id}/consents'>;
export type DecisionBody = BodyOf<'/api/v1/cases/{id}/decisions'>;
export type ClosingReason = BodyOf<'/api/v1/cases/{id}/close'>['reason'];

const touches = [keys.cases];
const of = (id: string) => ({ path: { id } });

export function usePlainStep(id: string, onDone: (step: PlainStep) => void) {
  return useAct((step: PlainStep) => answered(plain(step, id)), {
    touches,
    onDone: (_, step) => onDone(step),
  });
}

function plain(step: PlainStep, id: string) {
  const params = of(id);
  switch (step) {
    case 'request-consent':
      return api.POST('/api/v1/cases/{id}/request-consent', { params });
    case 'submit-for-review':
      return api.POST('/api/v1/cases/{id}/submit', { params });
    case 'suspend':
      return api.POST('/api/v1/cases/{id}/suspend', { params });
    case 'resume':
      return api.POST('/api/v1/cases/{id}/resume', { params });
  }
}

export function useRecordConsent(id: string, onDone: () => void) {
  return useAct(
    (body: ConsentBody, key) =>
      answered(
        api.POST('/api/v1/cases/{id}/consents', {
          params: of(id),
          headers: idempotencyKey(key),
          body,
        }),
      ),
    { again: true, touches, onDone },
  );
}

export function useRecordDecision(id: string, onDone: () => void) {
  return useAct(
    (body: DecisionBody, key) =>
      answered(
        api.POST('/api/v1/cases/{id}/decisions', {
          params: of(id),
          headers: idempotencyKey(key),
          body,
        }),
      ),
    { again: true, touches, onDone },
  );
}

export function useWithdrawConsent(id: string, consentId: string, onDone: () => void) {
  return useAct(
    (body: { withdrawnBy?: ConsentBy }) =>
      answered(
        api.POST('/api/v1/cases/{id}/consents/{consentId}/withdraw', {
          params: { path: { id, consentId } },
          body,
        }),
      ),
    { touches, onDone },
  );
}

export function useReceivePaper(id: string, consentId: string, onDone: () => void) {
  return useAct(
    (receivedOn: string) =>
      answered(
        api.POST('/api/v1/cases/{id}/consents/{consentId}/paper', {
          params: { path: { id, consentId } },
          body: { receivedOn },
        }),
      ),
    { touches, onDone },
  );
}

export function useCloseCase(id: string, onDone: () => void) {
  return useAct(
    (reason: ClosingReason) =>
      answered(api.POST('/api/v1/cases/{id}/close', { params: of(id), body: { reason } })),
    { touches, onDone },
  );
}
