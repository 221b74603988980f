import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ageOn } from '../../../platform/text/japanese-date.ts';
import { formatSavedPhone } from '../../../platform/text/phone.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Chip } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { personCodes } from '../../words/codes-person.ts';
import { intakeWords } from '../../words/intake.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { type Candidate, namesakesOf } from './intake-form.ts';

/** Marks what the arrow keys go along. */
const markOf = 'data-candidate';

/** Moves the focus to the next candidate, or the one before; where there is none it stays. */
export function focusCandidate(place: HTMLElement | null, step: 1 | -1): boolean {
  const all = [...(place?.querySelectorAll<HTMLElement>(`[${markOf}]`) ?? [])];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? all[0] : all[at + step];
  next?.focus();
  return next !== undefined;
}

/** Registered persons who may be meant, each one key away from being chosen. */
export function Candidates({
  items,
  chosenId,
  onChoose,
  onOpen,
  isSeparate = false,
  onSeparate,
  ownId,
}: {
  items: readonly Candidate[];
  chosenId: string | null;
  onChoose(candidate: Candidate): void;
  /** A running emergency of one of them is opened instead. */
  onOpen?(): void;
  isSeparate?: boolean;
  /** Where another emergency of the same person may be recorded. */
  onSeparate?(): void;
  /** The emergency that is at hand: that it runs is no news. */
  ownId?: string;
}) {
  const w = useWords(intakeWords);
  const namesakes = namesakesOf(items);
  return (
    <div className="flex flex-col gap-3">
      {namesakes.size > 0 && <Notice tone="warn">{w.namesakes}</Notice>}
      <ol className="flex flex-col gap-3">
        {items.map((item, index) => (
          <li
            key={item.caseId}
            className={cx(
              'card flex flex-col rounded-8 border bg-paper',
              item.caseId === chosenId ? 'border-2 border-primary' : 'border-line-strong',
            )}
          >
            <Choice
              item={item}
              index={index}
              isChosen={item.caseId === chosenId}
              isNamesake={namesakes.has(item.caseId)}
              onChoose={() => onChoose(item)}
            />
            {item.running && item.running.id !== ownId && (
              <div className="px-2 pb-2">
                <RunningOne running={item.running} onOpen={onOpen}>
                  {onSeparate && item.caseId === chosenId && (
                    <SeparateChoice isOn={isSeparate} onTurnOn={onSeparate} />
                  )}
                </RunningOne>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function SeparateChoice({ isOn, onTurnOn }: { isOn: boolean; onTurnOn(): void }) {
  const w = useWords(intakeWords);
  if (isOn) return <Chip tone="primary">{w.separateOn}</Chip>;
  return (
    <>
      <span className="text-sm">{w.willJoin}</span>
      <Button onPress={onTurnOn}>{w.separate}</Button>
    </>
  );
}

function Choice({
  item,
  index,
  isChosen,
  isNamesake,
  onChoose,
}: {
  item: Candidate;
  index: number;
  isChosen: boolean;
  isNamesake: boolean;
  onChoose(): void;
}) {
  const w = useWords(intakeWords);
  const say = useSay();
  const language = useLanguage();
  const { birthDate, whose, relation, phone, status } = item;
  const who = whose === null ? null : say(caseCodes.whose[whose]);
  const isUsual = status === 'ACTIVE';
  // Coded in a form, in free words where it came from a file.
  const relationOf = (it: string) =>
    it in personCodes.relation
      ? say(personCodes.relation[it as keyof typeof personCodes.relation])
      : it;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      {...{ [markOf]: '' }}
      className="flex min-h-11 w-full items-start gap-3 rounded-4 p-2 text-left hover:bg-primary-soft aria-pressed:bg-primary-soft"
    >
      <span
        aria-hidden="true"
        className="tabular mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-4 border border-line-strong bg-paper text-sm font-bold"
      >
        {isChosen ? '✓' : index + 1}
      </span>
      <span className="flex min-w-0 flex-col">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <b className="text-lg leading-snug">{item.name}</b>
          <span className="text-sm text-ink-soft">{item.nameKana}</span>
        </span>
        <span className={cx('text-sm', isNamesake && 'font-bold')}>
          {birthDate === null
            ? w.birthUnknown
            : `${formatDay(birthDate, language)} ${w.age(ageOn(birthDate, today()))}`}
          {` ${say(personCodes.sex[item.sex])}　${item.registrationNo}`}
        </span>
        {who !== null && (
          <span className="text-sm text-ink-soft">
            {w.phoneOf(relation ? w.withRelation(who, relationOf(relation)) : who)}
            {phone && <span className="tabular"> {formatSavedPhone(phone)}</span>}
          </span>
        )}
        {(!isUsual || !item.hasConsent) && (
          <span className="mt-1 flex flex-wrap gap-1">
            {!isUsual && <Chip tone="warn">{say(caseCodes.caseStatus[status])}</Chip>}
            {!item.hasConsent && <Chip tone="warn">{w.consentMissing}</Chip>}
          </span>
        )}
      </span>
    </button>
  );
}

/** An emergency that runs already: of this person, or from this number. */
export function RunningOne({
  running,
  isOfNumber = false,
  onOpen,
  children,
}: {
  running: NonNullable<Candidate['running']>;
  isOfNumber?: boolean;
  onOpen?: (() => void) | undefined;
  children?: ReactNode;
}) {
  const w = useWords(intakeWords);
  const say = useSay();
  const { id, number, statusLabel, ownerName } = running;
  const title = (isOfNumber ? w.runningCall : w.running)(number, say(statusLabel));
  return (
    <Notice tone="warn" title={title}>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm">{ownerName === null ? w.noOwner : w.owner(ownerName)}</span>
        <div className="flex flex-wrap items-center gap-2">
          <Link to={paths.emergency} params={{ id }} onClick={onOpen} className={buttonClass()}>
            {w.openRunning}
          </Link>
          {children}
        </div>
      </div>
    </Notice>
  );
}
