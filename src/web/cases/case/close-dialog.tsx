import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { caseWords } from '../../words/case.ts';
import { caseStepWords } from '../../words/case-steps.ts';
import { closingWords } from '../../words/closing.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { useMistakes } from './mistakes.ts';
import { closingTermsQuery } from './queries.ts';
import { StepFailure } from './step-failure.tsx';
import { type ClosingReason, useCloseCase } from './steps.ts';

// A merge closes by itself.
const reasons = Object.keys(caseCodes.closingReason).filter(
  (it): it is ClosingReason => it !== 'MERGED',
);

/** Takes a person off the register, with a reason; says what is kept of the case, and until when. */
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
  const closing = useWords(closingWords);
  const language = useLanguage();
  const say = useSay();
  const terms = useQuery(closingTermsQuery).data;
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
      {terms && <p>{closing.kept(terms.keepYears, formatDay(terms.keepUntil, language))}</p>}
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
