import { memo, useState } from 'react';
import { tellsOfSomebody } from '../../../emergencies/entry-labels.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { Chip } from '../../ui/layout.tsx';
import { At, formatTime } from '../../ui/time.tsx';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { CorrectionForm } from './correction-form.tsx';
import { type Entry, saidOf } from './entry-sentence.ts';

const isOfEscalation = ({ kind }: Entry) => kind.startsWith('escalation-');

/** When, what, by whom; and the way to add what is right where it is wrong. */
export const TimelineEntry = memo(function TimelineEntry({
  emergencyId,
  entry,
  corrects,
  isCorrected,
}: {
  emergencyId: string;
  entry: Entry;
  corrects: Entry | undefined;
  isCorrected: boolean;
}) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const language = useLanguage();
  const [isCorrecting, setCorrecting] = useState(false);
  const isToldOf = tellsOfSomebody(entry.kind);
  const who = entry.by ? (entry.by.name ?? w.byUnknown) : null;
  const said = [isToldOf ? who : null, saidOf(entry, language)].filter(Boolean).join('　');
  const isQuiet = isOfEscalation(entry);
  return (
    <li className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
      <div className="flex items-start gap-3">
        <span className={cx('min-w-12 shrink-0', isQuiet ? 'text-ink-soft' : 'font-bold')}>
          <At iso={entry.at} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className={isQuiet ? 'text-ink-soft' : 'font-bold'}>{say(entry.label)}</span>
            <span className="text-sm text-ink-soft">
              {isToldOf ? w.byHouse : (who ?? w.byHouse)}
            </span>
            {isCorrected && <Chip>{w.corrected}</Chip>}
          </p>
          {corrects && (
            <p className="text-sm text-ink-soft">
              {w.correctionOf(formatTime(corrects.at, language), say(corrects.label))}
            </p>
          )}
          {said && <p className={cx('whitespace-pre-wrap', isQuiet && 'text-ink-soft')}>{said}</p>}
        </div>
        {!isQuiet && !isCorrecting && (
          <Button
            look="quiet"
            className="-my-1.5 shrink-0 text-sm font-normal"
            aria-label={w.correctEntry(formatTime(entry.at, language), say(entry.label))}
            onPress={() => setCorrecting(true)}
          >
            {w.correct}
          </Button>
        )}
      </div>
      {isCorrecting && (
        <CorrectionForm
          emergencyId={emergencyId}
          entryId={entry.id}
          onClose={() => setCorrecting(false)}
        />
      )}
    </li>
  );
});
