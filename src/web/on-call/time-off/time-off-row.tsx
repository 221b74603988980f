import type { AbsenceView, TimeOffList } from '../../../on-call/on-call.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { slotNames } from '../../words/on-call.ts';
import { timeOffWords } from '../../words/on-call-time-off.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { overlaps } from '../calendar/pieces.ts';
import type { Wish } from '../shift/wish.ts';
import { formatSpan } from '../when.ts';

/** One time off, and the shifts in it that need somebody else. */
export function TimeOffRow({
  off,
  absences,
  onFill,
}: {
  off: TimeOffList['timeOff'][number];
  absences: readonly AbsenceView[];
  onFill(wish: Wish): void;
}) {
  const w = useWords(timeOffWords);
  const language = useLanguage();
  const say = useSay();
  const me = useMe();
  const { id, person } = off;
  const needed = absences.filter((it) => it.person.userId === person.userId && overlaps(it, off));
  const mayRemove = me.userId === person.userId || me.role === 'base_manager';
  const span = formatSpan(off, language);
  const remove = useAct(
    () => answered(api.DELETE('/api/v1/time-off/{id}', { params: { path: { id } } })),
    { touches: [keys.onCall] },
  );
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p>
          <b>{person.name}</b> {span}
        </p>
        {mayRemove && (
          <ConfirmButton
            title={w.removeTitle}
            consequence={w.removeMeans(person.name, span)}
            confirm={w.remove}
            error={remove.error}
            onConfirm={() => remove.runAsync(undefined)}
          >
            {w.remove}
            <span className="sr-only">{`${person.name} ${span}`}</span>
          </ConfirmButton>
        )}
      </div>
      {needed.length === 0 ? (
        <p className="text-sm text-ink-soft">{w.notNeeded}</p>
      ) : (
        <>
          <p className="font-bold text-act">{w.needed(needed.length)}</p>
          <ul className="flex flex-col gap-1">
            {needed.map(({ shiftId, slot, from, to }) => (
              <li
                key={shiftId + from}
                className="flex flex-wrap items-center justify-between gap-x-3"
              >
                <span>
                  {say(slotNames[slot])} {formatSpan({ from, to }, language)}
                </span>
                <Button onPress={() => onFill({ slot, from, to, replaces: true })}>
                  {w.find}
                  <span className="sr-only">{formatSpan({ from, to }, language)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
