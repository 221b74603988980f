import type { DisclosedSheet } from '../../priority-cases/disclosure.ts';
import { noHandOver, type Side, tickedKeys } from '../../stays/hand-over.ts';
import { type HandOverItem, handOverOf, leftOpen, type Part } from '../../stays/hand-over-list.ts';
import type { StayView } from '../../stays/stays.api.ts';
import { useMe } from '../session.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { Chip, Section } from '../ui/layout.tsx';
import { Failure } from '../ui/notice.tsx';
import { formatTime } from '../ui/time.tsx';
import { handOverWords } from '../words/stay-hand-over.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { lineOf } from './hand-over-words.ts';
import { ConfirmHandOver } from './stay/confirm-hand-over.tsx';
import { useTicks } from './stay/ticks.ts';
import { stateOf } from './stay-state.ts';

const parts: readonly Part[] = ['medicines', 'belongings', 'told'];

/** The list that is gone through at the door: each side ticks its own, and sees the other's. */
export function HandOver({ stay, sheet }: { stay: StayView; sheet: DisclosedSheet }) {
  const w = useWords(handOverWords);
  const say = useSay();
  const { transfer, handOver = noHandOver() } = stateOf(stay);
  const own: Side = useMe().role === 'facility_staff' ? 'facility' : 'base';
  const other: Side = own === 'base' ? 'facility' : 'base';
  const person = sheet.stage === 'accepted' ? sheet.person : null;
  const items = handOverOf(person, transfer?.escort ?? null);
  const ticks = useTicks(stay.id, handOver[own]);
  const isOpen = handOver[own].confirmed === null;
  const open = leftOpen(items, tickedKeys(handOver[own])).length;
  return (
    <Section title={w.title}>
      <p className="text-base text-ink-soft">{own === 'base' ? w.helpBase : w.helpFacility}</p>
      <Failure error={ticks.error} />
      {parts.map((part) => (
        <Section key={part} level={3} isBare title={w[part]} className="border-t border-line pt-3">
          <ul className="flex flex-col">
            {items
              .filter((item) => item.part === part)
              .map((item) => (
                <li
                  key={item.key}
                  className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line last:border-0"
                >
                  {isOpen ? (
                    <Checkbox
                      name={item.key}
                      isSelected={ticks.isTicked(item.key)}
                      onChange={() => ticks.toggle(item.key)}
                    >
                      <Words item={item} />
                    </Checkbox>
                  ) : (
                    <span className="flex min-h-11 items-center gap-3 py-2">
                      <span aria-hidden="true">{ticks.isTicked(item.key) ? '✓' : '－'}</span>
                      <span className="sr-only">
                        {ticks.isTicked(item.key) ? w.ticked : w.notTicked}
                      </span>
                      <Words item={item} />
                    </span>
                  )}
                  <TickOf stay={stay} side={other} itemKey={item.key} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <div className="flex flex-col gap-3 border-t border-line pt-3">
        <ConfirmHandOver stay={stay} side={own} open={open} />
        <p className="text-base">
          {say({ ja: `${sideName(other).ja}：`, en: `${sideName(other).en}: ` })}
          <Confirmed stay={stay} side={other} />
        </p>
      </div>
    </Section>
  );
}

const sideName = (side: Side) => handOverWords[side];

function Words({ item }: { item: HandOverItem }) {
  const w = useWords(handOverWords);
  const say = useSay();
  const { title, detail } = lineOf(item, w, say);
  return (
    <span className="flex flex-col">
      <span className="font-bold">{title}</span>
      {detail && <span className="text-base whitespace-pre-wrap">{detail}</span>}
    </span>
  );
}

/** Whether the other side has ticked the line, who, and when. */
function TickOf({ stay, side, itemKey }: { stay: StayView; side: Side; itemKey: string }) {
  const w = useWords(handOverWords);
  const language = useLanguage();
  const tick = stateOf(stay).handOver?.[side].ticks.find(({ key }) => key === itemKey);
  if (!tick) return null;
  const who = tick.by === null ? '' : (stay.names[tick.by] ?? '');
  return (
    <span className="pb-1 pl-9 text-sm text-ink-soft sm:pl-0">
      <span aria-hidden="true">✓ </span>
      {w[side]} {who} {formatTime(tick.at, language)}
    </span>
  );
}

/** Whether a side has confirmed: who, when, and why something was left open. */
function Confirmed({ stay, side }: { stay: StayView; side: Side }) {
  const w = useWords(handOverWords);
  const language = useLanguage();
  const confirmed = stateOf(stay).handOver?.[side].confirmed;
  if (!confirmed) return <Chip>{w.notConfirmed}</Chip>;
  const who = confirmed.by === null ? '' : (stay.names[confirmed.by] ?? '');
  return (
    <>
      <Chip tone="good">✓ {w.confirmed}</Chip> {who} {formatTime(confirmed.at, language, true)}
      {confirmed.open > 0 && ` ${w.openBecause(confirmed.open, confirmed.why ?? '')}`}
    </>
  );
}
