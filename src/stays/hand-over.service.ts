import { isFacilityStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { type Side, tickedKeys } from './hand-over.ts';
import { type HandOverItem, handOverOf, leftOpen, withTick } from './hand-over-list.ts';
import { stepStay } from './stay-step.service.ts';
import { disclosedSheet } from './stay-views.service.ts';
import type { StayView, TickBody } from './stays.api.ts';
import { stayProblems } from './stays.problems.ts';
import type { StayRow } from './stays.store.ts';

/**
 * One line of the asker's own side is gone through, or not after all. The stay is locked, and a tick
 * says what it is to be: two who tick at once lose nothing. Throws hand-over-item-gone,
 * hand-over-confirmed.
 */
export function tick(tx: Tx, id: string, { key, isTicked }: TickBody): Promise<StayView> {
  const side = sideOf(tx);
  return stepStay(tx, id, async (row) => {
    const items = await listOf(tx, row);
    const item = items.find((it) => it.key === key);
    if (item === undefined) throw new Refused(stayProblems['hand-over-item-gone']());
    const ticked = tickedOf(row, side);
    if (ticked.includes(key) === isTicked) return null;
    return { type: 'tick', side, keys: withTick(items, ticked, item) };
  });
}

/** The asker's side has gone through the list; lines left open need a word why (hand-over-open). */
export function confirmHandOver(tx: Tx, id: string, why: string | null): Promise<StayView> {
  const side = sideOf(tx);
  let open = 0;
  return stepStay(
    tx,
    id,
    async (row) => {
      open = leftOpen(await listOf(tx, row), tickedOf(row, side)).length;
      return { type: 'confirm-hand-over', side, open, why };
    },
    () => ({
      entry: {
        kind: `hand-over-${side}`,
        data: open > 0 ? { open, reason: why } : {},
      },
    }),
  );
}

const sideOf = ({ actor }: Tx): Side => (isFacilityStaff(actor) ? 'facility' : 'base');

const tickedOf = ({ state }: StayRow, side: Side): string[] =>
  'handOver' in state ? tickedKeys(state.handOver[side]) : [];

/** The list as both sides see it: off the sheet that is disclosed now. */
async function listOf(tx: Tx, row: StayRow): Promise<HandOverItem[]> {
  const sheet = await disclosedSheet(tx, row);
  const escort = 'transfer' in row.state ? row.state.transfer.escort : null;
  return handOverOf(sheet.stage === 'accepted' ? sheet.person : null, escort);
}
