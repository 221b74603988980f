import { recordAnswered } from '../../src/on-call/on-call.service.ts';
import { addShift } from '../../src/on-call/shifts.service.ts';
import type { House } from '../support/house.ts';
import { reach } from '../support/reach.ts';

/** Aoki and Baba on call for a month, they and the manager with an address each. */
export async function onDuty(house: House) {
  const { aoki, baba, chiba } = house.people;
  const addresses = new Map<string, string>();
  for (const [who, name] of [
    [aoki, 'aoki'],
    [baba, 'baba'],
    [chiba, 'chiba'],
  ] as const) {
    const address = `${name}@example.test`;
    addresses.set(address, name);
    await reach(house, who, 'email', address);
  }
  const span = { from: '2026-11-22T00:00:00+09:00', to: '2026-12-22T00:00:00+09:00' };
  for (const [slot, who] of [
    ['primary', aoki],
    ['secondary', baba],
  ] as const)
    await house.inTx(chiba, async (tx) => {
      const { id } = await addShift(tx, { slot, userId: who.userId, ...span, confirm: null });
      // They have said that they are there: what is sent in these nights is about emergencies.
      await recordAnswered(tx, id);
    });
  /** Who was sent what since the last call: "aoki emergency 1". */
  const rung = () =>
    house.carriers
      .take()
      .map(({ address, message }) =>
        [addresses.get(address), message.template, message.level]
          .filter((it) => it !== undefined)
          .join(' '),
      );
  return { addresses, rung };
}
