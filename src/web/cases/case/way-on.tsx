import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { caseProblems } from '../../../priority-cases/priority-cases.problems.ts';
import { lackingFor, reachedBy } from '../../../priority-cases/rules/needed-fields.ts';
import { type CaseTask, tasksOf } from '../../../priority-cases/way-on.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Notice } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { caseWords } from '../../words/case.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useSay, useWords } from '../../words/words.ts';
import { registerRulesQuery } from '../rules/queries.ts';
import { Path } from './path.tsx';
import { type Step, stateOfView, whyNot } from './standing.ts';
import { StepFailure } from './step-failure.tsx';
import { type PlainStep, usePlainStep } from './steps.ts';

const Lacking = lazyPart(async () => (await import('./lacking.tsx')).Lacking);
const ConsentDialog = lazyPart(async () => (await import('./consent-dialog.tsx')).ConsentDialog);
const DecisionDialog = lazyPart(async () => (await import('./decision-dialog.tsx')).DecisionDialog);

/** Where the case stands, what is to be done next, and the buttons that do it. */
export function WayOn({ view, onDone }: { view: CaseView; onDone(step: Step): void }) {
  const w = useWords(caseWords);
  const { role } = useMe();
  const tasks = tasksOf(stateOfView(view), today());
  const [due, ...others] = tasks;
  return (
    <Section title={w.wayOn}>
      {view.status !== 'CLOSED' && (
        <Path status={view.status} wasRegistered={view.registeredOn !== null} />
      )}
      <OffThePath view={view} />
      {due === undefined ? (
        view.status === 'ACTIVE' && <p>{w.allDone}</p>
      ) : (
        <div className="flex flex-col gap-3">
          <div>
            <h3 className="text-sm font-bold text-ink-soft">{w.dueNow}</h3>
            <p className="text-lg">{w[`do-${due}`]}</p>
            {others.length > 0 && (
              <p className="text-sm text-ink-soft">
                {w.thenTo(others.map((task) => w[`short-${task}`]).join(w.arrow))}
              </p>
            )}
          </div>
          <Suspense>
            <Lacking view={view} />
          </Suspense>
          {caseKeepers.includes(role) ? (
            <Buttons view={view} due={due} next={others[0]} onDone={onDone} />
          ) : (
            <p className="text-ink-soft">{w.forKeepers}</p>
          )}
        </div>
      )}
    </Section>
  );
}

function OffThePath({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const say = useSay();
  const { role } = useMe();
  const { status, statusReason } = view;
  const reasons = { ...caseCodes.suspensionReason, ...caseCodes.closingReason };
  const known = reasons[statusReason as keyof typeof reasons];
  const reason = known ? say(known) : '';
  if (status === 'CLOSED') return <Notice title={w.closed}>{w.closedHelp(reason)}</Notice>;
  if (status === 'SUSPENDED') return <Notice tone="warn" title={w.suspended(reason)} />;
  if (status === 'EXPIRED')
    return <Notice tone={caseKeepers.includes(role) ? 'act' : 'warn'} title={w.expired} />;
  return view.isProvisional ? <Notice tone="warn">{w.provisionalHelp}</Notice> : null;
}

const plainTasks: readonly CaseTask[] = ['request-consent', 'submit-for-review', 'resume'];

/** The step that is due, and the one behind it: it may be possible already, or says why it is not. */
function Buttons({
  view,
  due,
  next,
  onDone,
}: {
  view: CaseView;
  due: CaseTask;
  next: CaseTask | undefined;
  onDone(step: Step): void;
}) {
  const w = useWords(caseWords);
  const say = useSay();
  const { role } = useMe();
  const [form, setForm] = useState<'record-consent' | 'record-decision' | 'renew' | null>(null);
  const plain = usePlainStep(view.id, onDone);
  const state = stateOfView(view);
  const { data: rules } = useQuery(registerRulesQuery);
  // The council may also say no: only what leads on for certain is held up by what is missing.
  const whyLacking = (task: CaseTask) => {
    const status = plainTasks.includes(task) ? reachedBy(task, view.status) : null;
    const fields = status && rules ? lackingFor(status, view, rules.rules.needed) : [];
    return fields.length > 0 ? caseProblems['fields-missing'].problem : null;
  };
  const done = (step: Step) => {
    setForm(null);
    onDone(step);
  };
  const button = (task: CaseTask, isDue: boolean) => {
    const why = whyNot(state, task, role) ?? whyLacking(task);
    const isForm = task === 'record-consent' || task === 'record-decision' || task === 'renew';
    return (
      <Button
        key={task}
        look={isDue ? 'filled' : 'outlined'}
        why={why && say(why)}
        isRunning={!isForm && isDue && plain.isRunning}
        onPress={() => (isForm ? setForm(task) : plain.run(task satisfies PlainStep))}
      >
        {w[task]}
      </Button>
    );
  };
  return (
    <>
      <StepFailure error={plain.error} />
      <div className="flex flex-wrap items-start gap-3">
        {button(due, true)}
        {next && button(next, false)}
      </div>
      <Suspense fallback={null}>
        {form === 'record-consent' && (
          <ConsentDialog
            view={view}
            onClose={() => setForm(null)}
            onDone={() => done('record-consent')}
          />
        )}
        {(form === 'record-decision' || form === 'renew') && (
          <DecisionDialog
            view={view}
            isRenewal={form === 'renew'}
            onClose={() => setForm(null)}
            onDone={() => done(form)}
          />
        )}
      </Suspense>
    </>
  );
}
