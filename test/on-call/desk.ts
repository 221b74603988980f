import { listShifts } from '../../src/on-call/on-call.service.ts';
import type { Slot } from '../../src/on-call/on-call.ts';
import { addShift, putOverride } from '../../src/on-call/shifts.service.ts';
import type { UserActor } from '../../src/platform/actor.ts';
import type { House } from '../support/house.ts';
import { at, sayStretch } from './plans.ts';

export const iso = (text: string) => at(text).toISOString();

/** What a refusal looks like from inside. */
export const code = (name: string) => ({ problem: { code: name } });

/** How the manager writes a house's plan, and how anybody reads it; times of November in Tokyo. */
export function openDesk(house: House) {
  const wish = (slot: Slot, who: UserActor, from: string, to: string, reason?: string) => ({
    slot,
    userId: who.userId,
    from: iso(from),
    to: iso(to),
    confirm: reason === undefined ? null : { reason },
  });
  const list = (from: string, to: string) =>
    house.inTx(house.people.aoki, (tx) => listShifts(tx, { from: iso(from), to: iso(to) }));
  return {
    list,
    add: (
      slot: Slot,
      who: UserActor,
      from: string,
      to: string,
      { by = house.people.chiba, reason }: { by?: UserActor; reason?: string } = {},
    ) => house.inTx(by, (tx) => addShift(tx, wish(slot, who, from, to, reason))),
    override: (slot: Slot, who: UserActor, from: string, to: string, reason?: string) =>
      house.inTx(house.people.chiba, (tx) =>
        putOverride(tx, { ...wish(slot, who, from, to, reason), reason: '研修のため' }),
      ),
    /** Who has a slot when, and since which act: "青木 22T08:00–22T20:00 manual". */
    plan: async (slot: Slot, from: string, to: string) => {
      const { shifts } = await list(from, to);
      return shifts
        .filter((it) => it.slot === slot)
        .map((it) => {
          const span = { from: new Date(it.from), to: new Date(it.to) };
          return `${it.person.name.slice(0, 2)} ${sayStretch(span)} ${it.source}`;
        });
    },
  };
}
