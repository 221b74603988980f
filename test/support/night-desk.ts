import { vi } from 'vitest';
import { tokyoDayOf } from '../../src/platform/text/tokyo-day.ts';
import type { ConsoleHouse } from './console.ts';
import { must } from './desk.ts';

/** What others have done, by the API, before a story on a screen begins or while it runs. */

type Ask = Awaited<ReturnType<ConsoleHouse['as']>>;

const longestWaitMs = 10_000;

/** Somebody on the register of whom no more is known than this. */
export async function register(ask: Ask, who: { name: string; profile?: object }): Promise<string> {
  const whole = { nameKana: 'ミホン', birthDate: 'H3.4.5', sex: 'MALE', wardCode: '04101', ...who };
  return (await must(ask, '/cases', whole)).id;
}

/** A consent that reaches the facilities; gives its id. */
export async function consentOf(ask: Ask, caseId: string): Promise<string> {
  await must(ask, `/cases/${caseId}/consents`, {
    givenBy: 'SELF',
    scopes: ['BASE', 'WARD', 'FACILITY'],
    method: 'WRITTEN',
    textVersion: 'demo-1',
    textHash: '0'.repeat(64),
    givenOn: tokyoDayOf(new Date()),
  });
  const { consents } = await must(ask, `/cases/${caseId}`, undefined, 'GET');
  return consents[0].id;
}

export async function caseOf(
  ask: Ask,
  name: string,
): Promise<{ id: string; registrationNo: string }> {
  const { items } = await must(ask, '/cases?limit=50', undefined, 'GET');
  return items.find((it: { name: string }) => it.name === name);
}

export interface Asked {
  id: string;
  emergencyId: string;
  reference: string;
}

/** A coordinator asks one facility for a room for this person, in the middle of the night. */
export async function askFor(
  coordinator: Ask,
  facility: string,
  person: { name?: string; caseId?: string; isSecond?: boolean } = {},
): Promise<Asked> {
  const { caseId = null, name = null, isSecond = false } = person;
  const { id } = await must(coordinator, '/emergencies', {
    caller: { phone: '022-000-0777', relation: '近隣' },
    person: { name, sex: 'MALE', ageYears: 30, medicalCare: [], mobility: 'WALKS' },
    personLocation: '自宅',
    personIsSafe: 'yes',
    situation: '介護者が倒れ救急搬送。',
    wardCode: '04101',
    callerOnLine: true,
    // Another matter than the one that runs already.
    ...(isSecond && { caseId, separate: true }),
  });
  const path = `/emergencies/${id}`;
  const identified = caseId ? { kind: 'registered', caseId } : { kind: 'unregistered' };
  const reason = '今夜の介護者がいない';
  await must(coordinator, `${path}/triage`, { urgency: 'ORANGE' });
  await must(coordinator, `${path}/identify`, identified);
  await must(coordinator, `${path}/decide`, { decision: 'ADMIT', reason });
  const read = (what: string) => must(coordinator, what, undefined, 'GET');
  await vi.waitFor(() => read(`${path}/matching`), longestWaitMs);
  const { items } = await read('/facilities?limit=50');
  const { id: facilityId } = items.find((it: { name: string }) => it.name === facility);
  await must(coordinator, `${path}/search`, { parallel: 1, facilityIds: [facilityId] });
  return vi.waitFor(async () => {
    const [offer] = (await read(`${path}/offers`)).items;
    return { id: offer.id, emergencyId: id, reference: offer.reference };
  }, longestWaitMs);
}

/** Waits until the offer stands so. */
export const untilOfferIs = (coordinator: Ask, { id }: Asked, status: string): Promise<void> =>
  vi.waitFor(async () => {
    const offer = await must(coordinator, `/offers/${id}`, undefined, 'GET');
    if (offer.status !== status) throw new Error(`the offer is ${offer.status}, not ${status}`);
  }, longestWaitMs);

/** The place is gone although it was accepted. */
export const losePlace = (coordinator: Ask, { emergencyId }: Asked) =>
  must(coordinator, `/emergencies/${emergencyId}/placement-lost`, { reason: 'person-refused' });

export const endCall = (coordinator: Ask, { emergencyId }: Asked) =>
  must(coordinator, `/emergencies/${emergencyId}/no-action`, { reason: '親族が迎えに来た' });
