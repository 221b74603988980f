import { Suspense, useState } from 'react';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { caseWords } from '../../words/case.ts';
import { useSay, useWords } from '../../words/words.ts';
import { mayStep, type Step, stateOfView, whyNot } from './standing.ts';
import { usePlainStep } from './steps.ts';

const CloseDialog = lazyPart(async () => (await import('./close-dialog.tsx')).CloseDialog);

/** What is seldom done, and never by accident. */
export function RareSteps({ view, onDone }: { view: CaseView; onDone(step: Step): void }) {
  const w = useWords(caseWords);
  const say = useSay();
  const { role } = useMe();
  const [isClosing, setClosing] = useState(false);
  const suspend = usePlainStep(view.id, onDone);
  // Those who cannot take them need not know of them.
  if (!mayStep(role, 'close') || view.status === 'CLOSED') return null;
  const state = stateOfView(view);
  const whySuspend = whyNot(state, 'suspend', role);
  return (
    <Section title={w.rare}>
      <div className="flex flex-wrap items-start gap-3">
        <ConfirmButton
          title={w.suspendTitle}
          consequence={<p>{w.suspendHelp}</p>}
          confirm={w.suspend}
          why={whySuspend && say(whySuspend)}
          error={suspend.error}
          onConfirm={() => suspend.runAsync('suspend')}
        >
          {w.suspend}
        </ConfirmButton>
        <Button onPress={() => setClosing(true)}>{w.close}</Button>
      </div>
      {isClosing && (
        <Suspense>
          <CloseDialog
            id={view.id}
            onClose={() => setClosing(false)}
            onDone={() => {
              setClosing(false);
              onDone('close');
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
