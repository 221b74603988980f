import type { CaseStatus } from '../../../priority-cases/labels.ts';
import { cx } from '../../ui/classes.ts';
import { caseWords } from '../../words/case.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useSay, useWords } from '../../words/words.ts';

const stations = ['DRAFT', 'CONSENT_PENDING', 'UNDER_REVIEW'] as const;

/** 作成中 → 同意待ち → 協議中 → 登録済, and where on it the case stands. */
export function Path({ status, wasRegistered }: { status: CaseStatus; wasRegistered: boolean }) {
  const w = useWords(caseWords);
  const say = useSay();
  const isBefore = stations.some((station) => station === status);
  // What was suspended before it was ever registered has not come to the end of the path.
  const last: CaseStatus = isBefore || !wasRegistered ? 'ACTIVE' : status;
  const path: CaseStatus[] = [...stations, last];
  const at = path.indexOf(status);
  return (
    <ol className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {path.map((station, place) => {
        const isNow = place === at;
        const isDone = place < at || status === 'ACTIVE';
        const isHeld = isNow && (status === 'SUSPENDED' || status === 'EXPIRED');
        return (
          <li
            key={station}
            aria-current={isNow ? 'step' : undefined}
            className={cx(
              'chip flex min-h-14 items-center gap-2 rounded-8 border px-3 py-1.5 leading-snug',
              isNow && 'border-2 font-bold',
              isNow && (isHeld ? 'border-warn bg-warn-soft' : 'border-primary bg-primary-soft'),
              !isNow && isDone && 'border-good bg-good-soft',
              !isNow && !isDone && 'border-line bg-paper text-ink-soft',
            )}
          >
            <span
              aria-hidden="true"
              className={cx(
                'flex size-6 shrink-0 items-center justify-center rounded-full border text-sm',
                isNow && 'border-transparent text-white',
                isNow && (isHeld ? 'bg-warn' : 'bg-primary'),
                !isNow && isDone && 'border-good bg-good text-white',
                !isNow && !isDone && 'border-line-strong',
              )}
            >
              {isHeld ? '!' : isDone ? '✓' : place + 1}
            </span>
            <span>
              {say(caseCodes.caseStatus[station])}
              <span className="block text-sm font-normal">
                {isNow ? w.stepNow : isDone ? w.stepDone : ' '}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
