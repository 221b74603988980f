import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { formatDay } from '../../ui/time.tsx';
import { facilityCodes } from '../../words/codes-facility.ts';
import { planKinds, securedDaysWords } from '../../words/room-plan.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import type { ContractEdit, SecuredRoomDays } from './secured.ts';

/** The contracts of one room, and its days one after the other. */
export function SecuredRoom({
  room,
  onEdit,
}: {
  room: SecuredRoomDays;
  /** For whoever may write contracts. */
  onEdit?(edit: ContractEdit): void;
}) {
  const w = useWords(securedDaysWords);
  const say = useSay();
  const language = useLanguage();
  const span = ({ from, until }: { from: string; until: string | null }) =>
    until === from
      ? formatDay(from, language)
      : w.span(formatDay(from, language), until === null ? w.noEnd : formatDay(until, language));
  return (
    <Disclosure title={w.daily(room.roomName)}>
      <div className="flex flex-col gap-3 pb-3">
        <h3 className="text-base">{w.contracts}</h3>
        <ul className="flex flex-col gap-1">
          {room.contracts.map((contract) => {
            const days = span({ from: contract.fromDay, until: contract.untilDay });
            return (
              <li key={contract.id} className="flex flex-wrap items-center gap-x-3">
                <b>{say(facilityCodes.secured[contract.secured])}</b>
                <span className="tabular">{days}</span>
                {contract.note !== null && <span>{contract.note}</span>}
                {onEdit && (
                  <Button
                    look="quiet"
                    className="no-print"
                    onPress={() => onEdit({ contract, roomId: room.roomId })}
                  >
                    {w.changeOf(days)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        <ul className="tabular flex flex-col">
          {room.stretches.map((it) => (
            <li key={it.from} className="flex flex-wrap gap-x-3">
              <span>{span(it)}</span>
              <b>
                {w[it.outcome]}
                {it.use !== null && `（${say(planKinds[it.use])}）`}
              </b>
              <span>{w.nDays(it.days)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
