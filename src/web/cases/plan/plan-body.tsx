import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  avoidedIn,
  callingOrder,
  isPlanned,
  type PlanCall,
  type PlanStage,
} from '../../../priority-cases/crisis-plan.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Chip, Empty, Section } from '../../ui/layout.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { personCodes } from '../../words/codes-person.ts';
import { crisisPlanWords } from '../../words/crisis-plan.ts';
import { useSay, useWords } from '../../words/words.ts';
import { AtOnce } from './at-once.tsx';

/** One stage: in an emergency first what must not be done, then whom to call; else what to do first. */
export function PlanBody({
  view,
  stage,
  mayWrite,
}: {
  view: CaseView;
  stage: PlanStage;
  mayWrite: boolean;
}) {
  const w = useWords(crisisPlanWords);
  const { profile } = view;
  const isWorst = stage === 'emergency';
  const avoid = <Avoid key="avoid" lines={avoidedIn(profile, stage)} isWorst={isWorst} />;
  const calls = <Calls key="calls" calls={callingOrder(profile, stage)} />;
  const toDo = isPlanned(profile.crisisPlan, stage) ? (
    <ToDo key="steps" view={view} stage={stage} />
  ) : (
    <Empty key="steps" title={w.noStage}>
      {mayWrite && (
        <Link
          to={paths.caseSection}
          params={{ id: view.id, section: 'plan' }}
          className={`${buttonClass()} no-print`}
        >
          {w.write}
        </Link>
      )}
    </Empty>
  );
  return (
    <>
      {isWorst ? [avoid, calls, toDo] : [toDo, avoid, calls]}
      <AtOnce view={view} isWorst={isWorst} />
    </>
  );
}

function Avoid({ lines, isWorst }: { lines: readonly string[]; isWorst: boolean }) {
  const w = useWords(crisisPlanWords);
  if (lines.length === 0 && !isWorst) return null;
  return (
    <Section
      title={
        <>
          <span aria-hidden="true">✕ </span>
          {w.avoid}
        </>
      }
      className={isWorst ? 'border-4 border-ink!' : 'border-2 border-ink!'}
    >
      {lines.length === 0 ? (
        <p className="text-ink-soft">{w.avoidUnknown}</p>
      ) : (
        lines.map((line) => (
          <p key={line} className="text-lg leading-snug font-bold whitespace-pre-wrap">
            {line}
          </p>
        ))
      )}
    </Section>
  );
}

function Calls({ calls }: { calls: readonly PlanCall[] }) {
  const w = useWords(crisisPlanWords);
  return (
    <Section title={w.calls}>
      {calls.length === 0 ? (
        <p className="font-bold">{w.noCalls}</p>
      ) : (
        <>
          <p className="no-print -mt-2 text-sm text-ink-soft">{w.callsHelp}</p>
          <ol className="flex flex-col gap-3">
            {calls.map((call, place) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: a call is its place in the order
                key={place}
                className="flex gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0"
              >
                <b aria-hidden="true" className="tabular w-7 shrink-0 text-2xl leading-snug">
                  {place + 1}
                </b>
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <CallOf call={call} />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function CallOf({ call }: { call: PlanCall }) {
  const w = useWords(crisisPlanWords);
  const say = useSay();
  const { name, relation, phones, isNightOk, canCome, canComeMinutes } = call;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="text-lg">{name}</b>
        {relation && <span>{say(personCodes.relation[relation])}</span>}
        {isNightOk !== undefined && (
          <Chip tone={isNightOk ? 'plain' : 'warn'}>{isNightOk ? w.nightOk : w.nightNot}</Chip>
        )}
        {canCome === false && <Chip tone="warn">{w.cannotCome}</Chip>}
        {canCome !== false && canComeMinutes !== undefined && (
          <Chip>{w.canComeIn(canComeMinutes)}</Chip>
        )}
        {canCome && canComeMinutes === undefined && <Chip>{w.canCome}</Chip>}
      </p>
      {phones.length === 0 && <p className="text-ink-soft">{w.noPhone}</p>}
      <p className="flex flex-wrap gap-2">
        {phones.map((phone) => (
          <PhoneLink key={phone} phone={phone} who={name} isBig />
        ))}
      </p>
    </>
  );
}

function ToDo({ view, stage }: { view: CaseView; stage: PlanStage }) {
  const w = useWords(crisisPlanWords);
  const { signs, steps = [], actions } = view.profile.crisisPlan?.[stage] ?? {};
  if (!signs && !actions && steps.length === 0) return null;
  return (
    <Section title={w.steps}>
      {signs && <Told name={w.signs}>{signs}</Told>}
      {steps.length > 0 && (
        <ol className="flex flex-col gap-2">
          {steps.map(({ who, what }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the others
            <li key={place} className="flex gap-3">
              <b aria-hidden="true" className="tabular w-7 shrink-0 text-2xl leading-snug">
                {place + 1}
              </b>
              <p className="min-w-0 text-lg leading-snug">
                <b>{who ?? w.nobodyYet}</b>
                <span aria-hidden="true"> → </span>
                {what}
              </p>
            </li>
          ))}
        </ol>
      )}
      {actions && <p className="text-lg leading-snug whitespace-pre-wrap">{actions}</p>}
    </Section>
  );
}

function Told({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="whitespace-pre-wrap">
      <b className="mr-2 text-ink-soft">{name}</b>
      {children}
    </p>
  );
}
