import { addContract } from '../facilities/contracts.service.ts';
import { readProfile, setProfile } from '../facilities/profile.service.ts';
import { listRooms } from '../facilities/rooms.service.ts';
import { reportSurge } from '../facilities/surge.service.ts';
import { addContact } from '../placement/fallback-contacts.service.ts';
import type { UserActor } from '../platform/actor.ts';
import type { Platform } from '../platform/platform.ts';
import { tokyoDayOf } from '../platform/text/tokyo-day.ts';
import { savedPhone } from '../platform/text/wire.ts';
import { demoLadder } from './demo-data.ts';

/**
 * What stands behind the rooms: their contracts since April, the hours at which one facility wants to be
 * reminded, how many more it could take, and whom to call when all rooms are full.
 */
export async function seedRooms(
  { inTx, clock }: Pick<Platform, 'inTx' | 'clock'>,
  manager: UserActor,
  facilityId: string,
): Promise<void> {
  const today = tokyoDayOf(clock.now());
  const isBeforeApril = today.slice(5) < '04-01';
  const april = `${Number(today.slice(0, 4)) - Number(isBeforeApril)}-04-01`;
  await inTx(manager, async (tx) => {
    const { items } = await listRooms(tx, { limit: 200 });
    for (const { id, secured } of items)
      await addContract(tx, id, { secured, fromDay: april, untilDay: null, note: null });
    for (const { phone, ...contact } of demoLadder)
      await addContact(tx, { ...contact, phone: savedPhone(phone), note: null });
    const { kind, medicalClass, phone, fax, staleAfterMinutes, version } = await readProfile(
      tx,
      facilityId,
    );
    const hours = { reportHours: ['08:00', '18:00'], cleaningMinutes: 0 };
    const profile = { kind, medicalClass, phone, fax, staleAfterMinutes, ...hours };
    await setProfile(tx, facilityId, { ...profile, kind: 'COMBINED' }, version);
    await reportSurge(tx, facilityId, { within24h: 1, within72h: 2, note: null });
  });
}
