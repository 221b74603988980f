import { useState } from 'react';
import type { ClosingReason } from '../../../priority-cases/case-status.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseWords } from '../../words/case.ts';
import { caseStepWords } from '../../words/case-steps.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useMistakes } from './mistakes.ts';
import { StepFailure } from './step-failure.tsx';
import { useCloseCase } from './steps.ts';

const reasons = Object.keys(caseCodes.closingReason) as ClosingReason[];

/** Takes a person off the register: for good, and with a reason. */
export function CloseDialog({
  id,
  onClose,
  onDone,
}: {
  id: string;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseWords);
  const common = useWords(commonWords);
  const say = useSay();
  const [reason, setReason] = useState<ClosingReason | null>(null);
  const close = useCloseCase(id, onDone);
  const form = useMistakes(
    { '/reason': reason === null ? caseStepWords.needReasonOfClosing : null },
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
