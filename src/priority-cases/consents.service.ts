import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { savedDay } from '../platform/text/wire.ts';
import { stepCase } from './case-steps.service.ts';
import * as store from './consents.store.ts';
import type { CaseStandingView, ConsentInput } from './priority-cases.api.ts';
import { caseProblems } from './priority-cases.problems.ts';
import { selectCase } from './priority-cases.store.ts';

/** Records a consent that was given; it takes the place of an earlier one. */
export async function recordConsent(tx: Tx, caseId: string, body: ConsentInput) {
  const days = {
    givenOn: savedDay(body.givenOn),
    expiresOn: body.expiresOn ? savedDay(body.expiresOn) : null,
  };
  let consentId = '';
  const standing = await stepCase(
    tx,
    caseId,
    { type: 'record-consent', consent: { ...days, scopes: body.scopes } },
    async (record) => {
      consentId = await store.insertConsent(tx, record, {
        ...days,
        givenBy: body.givenBy,
        proxyReason: body.proxyReason ?? null,
        scopes: body.scopes,
        method: body.method,
        textVersion: body.textVersion,
        textHash: body.textHash,
        consentTextId: null,
        paperDueOn: null,
        paperReceivedOn: null,
        decisionSupport: null,
      });
    },
  );
  return { ...standing, consentId };
}

/**
 * Takes the consent back, and with it everything earlier. From the end of this transaction on
 * row-level security hides the person from the base and from every facility. Whoever may see the
 * case may record it: it must not wait for the office to open.
 */
export async function withdrawConsent(
  tx: Tx,
  caseId: string,
  consentId: string,
): Promise<CaseStandingView> {
  if ((await selectCase(tx, caseId)) === null) {
    throw new Refused(caseProblems['no-such-case']());
  }
  const consent = (await store.consentsOf(tx, caseId)).find((it) => it.id === consentId);
  if (consent === undefined) throw new Refused(caseProblems['no-such-consent']());
  if (consent.withdrawnAt !== null) throw new Refused(caseProblems['consent-already-withdrawn']());
  return asHouse(tx, () =>
    stepCase(tx, caseId, { type: 'withdraw-consent' }, () => store.withdrawConsents(tx, caseId)),
  );
}
