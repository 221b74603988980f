import { addItem } from '../council/agenda.service.ts';
import { planMeeting } from '../council/meetings.service.ts';
import { listOrganisations } from '../identity/users.service.ts';
import type { UserActor } from '../platform/actor.ts';
import type { Platform } from '../platform/platform.ts';
import { daysLater, tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { createCase } from '../priority-cases/case-register.service.ts';
import { submitForReview } from '../priority-cases/case-steps.service.ts';
import { addText } from '../priority-cases/consents/consent-texts.service.ts';
import { recordConsent } from '../priority-cases/consents/consents.service.ts';
import { changeCriteria } from '../priority-cases/rules/criteria.service.ts';
import { demoAwaiting, demoConsentText, demoCriteria } from './demo-cases.ts';
import { demoBase } from './demo-data.ts';

const meetingInDays = 9;

/** By what the register is kept: the text that people consent to, and the criteria. Returns the text's id. */
export async function seedRegister(
  { inTx }: Pick<Platform, 'inTx'>,
  ward: UserActor,
): Promise<string> {
  return inTx(ward, async (tx) => {
    const reason = '協議会での話し合いによる（デモ）';
    await changeCriteria(tx, { criteria: demoCriteria, reason }, 0);
    return (await addText(tx, demoConsentText)).id;
  });
}

/** Somebody who waits for the council, and the meeting at which it will decide. */
export async function seedCouncil(
  { inTx, clock }: Pick<Platform, 'inTx' | 'clock'>,
  ward: UserActor,
  consentTextId: string,
): Promise<void> {
  const today = tokyoDayOf(clock.now());
  const [wardCode = ''] = demoBase.wardCodes;
  await inTx(ward, async (tx) => {
    const { id: caseId } = await createCase(tx, { ...demoAwaiting, wardCode });
    await recordConsent(tx, caseId, {
      givenBy: 'SELF',
      scopes: ['BASE', 'WARD', 'CONSULTATION', 'FACILITY', 'COUNCIL'],
      method: 'ORAL',
      consentTextId,
      givenOn: today,
    });
    await submitForReview(tx, caseId);
    const { items } = await listOrganisations(tx, null);
    const seats = items.flatMap(({ id: organisationId, kind }) =>
      kind === 'CONSULTATION_OFFICE' || kind === 'COUNCIL'
        ? [{ organisationId, sees: 'ANONYMOUS' as const }]
        : [],
    );
    const meeting = await planMeeting(tx, {
      wardCode,
      name: '青葉区自立支援協議会 第3回（デモ）',
      heldOn: daysLater(today, meetingInDays),
      startsAt: '13:30',
      place: '青葉区役所 会議室（デモ）',
      seats,
    });
    await addItem(tx, meeting.id, { caseId, purpose: 'NEW' });
  });
}
