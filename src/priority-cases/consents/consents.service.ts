import { asHouse, type Tx } from '../../platform/db/tx.ts';
import { Refused } from '../../platform/problem.ts';
import { tokyoDayOf } from '../../platform/text/tokyo-day.ts';
import { savedDay } from '../../platform/text/wire.ts';
import { visibleCase } from '../case-access.service.ts';
import { stepCase } from '../case-steps.service.ts';
import type { CaseStandingView } from '../priority-cases.api.ts';
import { caseProblems } from '../priority-cases.problems.ts';
import { rulesOfRegister } from '../rules/register-rules.service.ts';
import { expiryOf, paperDueOf, paperRefusal } from './consent-terms.ts';
import { textOf } from './consent-texts.service.ts';
import type { ConsentInput, WithdrawalInput } from './consents.api.ts';
import * as store from './consents.store.ts';

/**
 * Records a consent that was given; it takes the place of an earlier one. What is given orally waits for
 * its paper; what is given in writing is also the paper of an oral one before it.
 */
export async function recordConsent(tx: Tx, caseId: string, body: ConsentInput) {
  const { method } = body;
  const givenOn = savedDay(body.givenOn);
  const text = await signedText(tx, body);
  const expiresOn =
    body.expiresOn === undefined
      ? expiryOf(givenOn, text.validMonths)
      : body.expiresOn && savedDay(body.expiresOn);
  const { consentPaperDays } = await rulesOfRegister(tx);
  let consentId = '';
  const standing = await stepCase(
    tx,
    caseId,
    { type: 'record-consent', consent: { givenOn, expiresOn, scopes: body.scopes } },
    async (record) => {
      if (method === 'WRITTEN') await store.settlePapers(tx, caseId, givenOn);
      consentId = await store.insertConsent(tx, record, {
        givenOn,
        expiresOn,
        givenBy: body.givenBy,
        proxyReason: body.proxyReason ?? null,
        scopes: body.scopes,
        method,
        textVersion: text.version,
        textHash: text.hash,
        consentTextId: text.id,
        paperDueOn: paperDueOf({ method, givenOn }, consentPaperDays),
        paperReceivedOn: null,
        decisionSupport: body.decisionSupport?.trim() || null,
      });
    },
  );
  return { ...standing, consentId };
}

/** What was consented to: a text that the house holds, or a paper of its own by name and hash. */
async function signedText(tx: Tx, { consentTextId, textVersion, textHash }: ConsentInput) {
  if (consentTextId !== undefined) return textOf(tx, consentTextId);
  if (textVersion === undefined || textHash === undefined) throw new Error('a consent to no text');
  return { id: null, version: textVersion, hash: textHash, validMonths: null };
}

/** The paper that follows an oral consent has come. */
export async function receivePaper(
  tx: Tx,
  caseId: string,
  consentId: string,
  body: { receivedOn: string },
): Promise<CaseStandingView> {
  const receivedOn = savedDay(body.receivedOn);
  return stepCase(tx, caseId, { type: 'consent-paper' }, async () => {
    const consent = await consentOf(tx, caseId, consentId);
    const refused = paperRefusal(consent, receivedOn, tokyoDayOf(tx.now));
    if (refused !== null) throw new Refused(refused);
    await store.savePaper(tx, consentId, receivedOn);
  });
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
  { withdrawnBy }: WithdrawalInput = {},
): Promise<CaseStandingView> {
  await visibleCase(tx, caseId);
  const consent = await consentOf(tx, caseId, consentId);
  if (consent.withdrawnAt !== null) throw new Refused(caseProblems['consent-already-withdrawn']());
  return asHouse(tx, () =>
    stepCase(tx, caseId, { type: 'withdraw-consent' }, () =>
      store.withdrawConsents(tx, caseId, withdrawnBy ?? null),
    ),
  );
}

async function consentOf(tx: Tx, caseId: string, consentId: string): Promise<store.ConsentRow> {
  const consent = (await store.consentsOf(tx, caseId)).find((it) => it.id === consentId);
  if (consent === undefined) throw new Refused(caseProblems['no-such-consent']());
  return consent;
}
