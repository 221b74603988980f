import { useState } from 'react';
import type { ClosingReason } from '../../../priority-cases/case-status.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseWords } from '../../words/case.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useMistakes } from './mistakes.ts';
import { mayStep, type Step, stateOfView, whyNot } from './standing.ts';
import { StepFailure } from './step-failure.tsx';
import { useCloseCase, usePlainStep } from './steps.ts';

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
        <CloseDialog
          id={view.id}
          onClose={() => setClosing(false)}
          onDone={() => {
            setClosing(false);
            onDone('close');
          }}
        />
      )}
    </Section>
  );
}

const reasons = Object.keys(caseCodes.closingReason) as ClosingReason[];

function CloseDialog({ id, onClose, onDone }: { id: string; onClose(): void; onDone(): void }) {
  const w = useWords(caseWords);
  const common = useWords(commonWords);
  const say = useSay();
  const [reason, setReason] = useState<ClosingReason | null>(null);
  const close = useCloseCase(id, onDone);
  const form = useMistakes(
    { '/reason': reason === null ? caseConsentWords.needReasonOfClosing : null },
    close.error,
  );
  const confirm = () => {
    close.reset();
    if (form.tryNow() && reason !== null) close.run(reason);
  };
  return (
    <Dialog role="alertdialog" title={w.closeTitle} isOpen onClose={onClose}>
      <p>{w.closeHelp}</p>
      <StepFailure error={form.summary} />
      <RadioCards<ClosingReason>
        label={w.closingReason}
        name="/reason"
        isRequired
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: say(caseCodes.closingReason[value]) }))}
        error={fieldError(form.atField, '/reason')}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="act" isRunning={close.isRunning} onPress={confirm}>
          {w.close}
        </Button>
      </div>
    </Dialog>
  );
}
