import { useIsMutating } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import type { EmergencyState } from '../../../emergencies/emergency.ts';
import { can } from '../../../emergencies/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Loading, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { stepWords } from '../../words/steps.ts';
import { useSay, useWords } from '../../words/words.ts';
import { CallSince } from './call-since.tsx';
import { loadForms, stepForms } from './forms.ts';
import { planOf, type StepName } from './plan.ts';
import { useSentence } from './sentence.ts';
import { useDropStep, useNoDraftsOnceOver } from './step-draft.ts';

/** Says what is to do now and shows its form; what else is possible stands quietly below. */
export function NextSteps({ emergency }: { emergency: EmergencyView }) {
  const w = useWords(stepWords);
  const say = useSay();
  const state = emergency.state as unknown as EmergencyState;
  const { main, isInPanel, others, later } = planOf(state);
  const sentence = useSentence(state);
  const place = useRef<HTMLDivElement>(null);
  /** What was chosen instead of the main step, or is being filled in: live news must not take it away. */
  const [open, setOpen] = useState<{ step: StepName; isTouched: boolean } | null>(null);
  useEffect(loadForms, []);
  const drop = useDropStep(emergency.id);
  useNoDraftsOnceOver(emergency.id, emergency.closedAt !== null);

  const step = open?.step ?? main;
  // One's own step may be on the screen before its answer is: that is nobody else.
  const isActing = useIsMutating() > 0;
  const isOvertaken = open !== null && !isActing && can(state, open.step) !== true;
  const whyNot = useWhyNot(state);
  const close = () => {
    setOpen(null);
    place.current?.focus({ preventScroll: true });
    // Once the next form stands there: its beginning, not where the last one ended.
    setTimeout(() => place.current?.scrollIntoView({ block: 'start' }));
  };
  const Form = step && stepForms[step];

  return (
    <div ref={place} tabIndex={-1} className="rounded-12">
      <Section title={w.title} level={3}>
        <CallSince emergencyId={emergency.id} />
        <p className="text-lg leading-snug font-bold">{sentence}</p>
        {isInPanel && open === null && (
          <div>
            <Button onPress={goToFacilities}>{w.toPlaces}</Button>
          </div>
        )}
        {isOvertaken && (
          <Notice tone="warn" isAnnounced>
            {w.overtaken}
            <Button
              look="quiet"
              onPress={() => {
                drop(open.step);
                close();
              }}
            >
              {w.leave}
            </Button>
          </Notice>
        )}
        {Form && step && (
          <div
            key={`${emergency.id} ${step}`}
            onInput={() => setOpen((now) => now ?? { step, isTouched: true })}
          >
            {open && !open.isTouched && (
              <h4 className="mb-2 text-base">{say(houseCodes.emergencyAction[step])}</h4>
            )}
            <Suspense fallback={<Loading />}>
              <Form emergency={emergency} why={whyNot(step)} onDone={close} />
            </Suspense>
          </div>
        )}
        {open && !open.isTouched && !isOvertaken && (
          <div>
            <Button look="quiet" onPress={close}>
              {w.back}
            </Button>
          </div>
        )}
        {others.length > 0 && (
          <Steps
            title={w.others}
            steps={others.filter((it) => it !== step)}
            onChoose={(chosen) => setOpen({ step: chosen, isTouched: false })}
          />
        )}
        {later.length > 0 && (
          <Steps title={w.later} steps={later} why={(it) => w[`before-${it}`]} />
        )}
      </Section>
    </div>
  );
}

function Steps<S extends StepName>({
  title,
  steps,
  why,
  onChoose,
}: {
  title: string;
  steps: readonly S[];
  why?(step: S): string;
  onChoose?(step: S): void;
}) {
  const say = useSay();
  return (
    <Section title={title} level={4} isBare className="border-t border-line pt-3">
      <ul className="flex flex-wrap items-start gap-x-3 gap-y-2">
        {steps.map((step) => (
          <li key={step} className="max-w-80">
            <Button
              look={onChoose ? 'outlined' : 'quiet'}
              why={why?.(step) ?? null}
              onPress={() => onChoose?.(step)}
            >
              {say(houseCodes.emergencyAction[step])}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The server's own sentence of why a step cannot be taken. */
function useWhyNot(state: EmergencyState) {
  const say = useSay();
  return (step: StepName): string | null => {
    const possible = can(state, step);
    return possible === true ? null : say(possible.refused);
  };
}

/** Where the facilities stand beside or below: to see them, and with the keyboard to be there. */
function goToFacilities(): void {
  const panel = document.getElementById('facilities');
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus();
}
