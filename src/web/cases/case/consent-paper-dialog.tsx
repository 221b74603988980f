import { useState } from 'react';
import { formatJapaneseDate } from '../../../platform/text/japanese-date.ts';
import { Button } from '../../ui/button.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/words.ts';
import { useMistakes } from './mistakes.ts';
import { StepFailure } from './step-failure.tsx';
import { useReceivePaper } from './steps.ts';

/** The paper that follows an oral consent has come: when. */
export function ConsentPaperDialog({
  id,
  consentId,
  onClose,
  onDone,
}: {
  id: string;
  consentId: string;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseConsentWords);
  const common = useWords(commonWords);
  const [receivedOn, setReceivedOn] = useState(() => formatJapaneseDate(today()));
  const receive = useReceivePaper(id, consentId, onDone);
  const form = useMistakes(
    { '/receivedOn': dayMistake(receivedOn, caseConsentWords.needReceivedOn) },
    receive.error,
  );
  const save = () => {
    receive.reset();
    if (form.tryNow()) receive.run(receivedOn);
  };
  return (
    <Dialog title={w.paperTitle} isOpen onClose={onClose}>
      <p>{w.paperHelp}</p>
      <StepFailure error={form.summary} />
      <DayInput
        label={w.receivedOn}
        name="/receivedOn"
        isRequired
        value={receivedOn}
        onChange={setReceivedOn}
        error={fieldError(form.atField, '/receivedOn')}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="filled" isRunning={receive.isRunning} onPress={save}>
          {w.paperSave}
        </Button>
      </div>
    </Dialog>
  );
}
