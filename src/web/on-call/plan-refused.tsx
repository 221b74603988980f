import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure } from '../ui/notice.tsx';
import { slotNames } from '../words/on-call.ts';
import { faultWords } from '../words/on-call-faults.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import type { PlanAct, Refused } from './use-plan-act.ts';
import { formatSpan } from './when.ts';

/** What came of a write: nothing, a failure, or a refusal that can be confirmed with a reason. */
export function PlanOutcome({ act }: { act: PlanAct }) {
  if (act.refused !== null) return <PlanRefused refused={act.refused} act={act} />;
  return <Failure error={act.error} />;
}

function PlanRefused({ refused, act }: { refused: Refused; act: PlanAct }) {
  const w = useWords(faultWords);
  const [reason, setReason] = useState('');
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was pressed has been refused: whoever pressed is told, with the hours.
    if (refused) place.current?.focus();
  }, [refused]);
  const title = refused.gaps.length > 0 ? w.refusedGap : w.refusedDouble;
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={title}
      className="notice flex flex-col gap-3 rounded-8 border border-l-8 border-act bg-act-soft px-4 py-3"
    >
      <div role="alert">
        <p className="font-bold">{title}</p>
        <PlanFaults faults={refused} />
      </div>
      <p className="text-sm">{w.refusedHelp}</p>
      <TextInput
        label={w.reasonLabel}
        name="/confirm/reason"
        help={w.reasonHelp}
        isRequired
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <Failure error={act.error} />
      <div>
        <Button
          look="act"
          why={reason.trim() === '' ? w.reasonNeeded : null}
          isRunning={act.isRunning}
          onPress={() => act.confirm(reason.trim())}
        >
          {w.doAllTheSame}
        </Button>
      </div>
    </section>
  );
}

export function PlanFaults({ faults: { gaps, doubles } }: { faults: Refused }) {
  const w = useWords(faultWords);
  const language = useLanguage();
  const say = useSay();
  return (
    <ul className="list-disc pl-6">
      {gaps.map((gap) => (
        <li key={gap.slot + gap.from}>
          {w.gap(say(slotNames[gap.slot]), formatSpan(gap, language))}
        </li>
      ))}
      {doubles.map((double) => (
        <li key={double.person.userId + double.from}>
          {w.double(double.person.name, formatSpan(double, language))}
        </li>
      ))}
    </ul>
  );
}
