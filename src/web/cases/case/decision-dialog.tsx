import { type FormEvent, useState } from 'react';
import type { Decision } from '../../../priority-cases/case-status.ts';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { DayInput, dayMistake } from '../../ui/day-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { caseStepWords } from '../../words/case-steps.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { commonWords } from '../../words/common.ts';
import { useSay, useWords } from '../../words/words.ts';
import { missing, useMistakes } from './mistakes.ts';
import { StepFailure } from './step-failure.tsx';
import { useRecordDecision } from './steps.ts';

/** The council's word, on a registration or on its renewal. */
export function DecisionDialog({
  view,
  isRenewal,
  onClose,
  onDone,
}: {
  view: CaseView;
  isRenewal: boolean;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseStepWords);
  const common = useWords(commonWords);
  const say = useSay();
  const [council, setCouncil] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const [outcome, setOutcome] = useState<Decision['outcome'] | null>(null);
  const [conditions, setConditions] = useState('');
  const [nextReviewOn, setNextReviewOn] = useState('');
  const record = useRecordDecision(view.id, onDone);
  const form = useMistakes(
    {
      '/council': missing(council, caseStepWords.needCouncil),
      '/decidedOn': dayMistake(decidedOn, caseStepWords.needDecidedOn),
      '/outcome': outcome === null ? caseStepWords.needOutcome : null,
      '/nextReviewOn': outcome === 'REJECTED' ? null : dayMistake(nextReviewOn, null),
    },
    record.error,
  );
  const error = form.atField;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.reset();
    if (!form.tryNow() || outcome === null) return;
    record.run({
      council,
      decidedOn,
      outcome,
      ...(conditions.trim() !== '' && { conditions }),
      ...(nextReviewOn.trim() !== '' && outcome !== 'REJECTED' && { nextReviewOn }),
    });
  };
  const help: Record<Decision['outcome'], string> = {
    APPROVED: w.approvedHelp,
    CONDITIONAL: w.conditionalHelp,
    REJECTED: isRenewal ? w.rejectedRenewalHelp : w.rejectedHelp,
  };

  return (
    <Dialog
      title={isRenewal ? w.renewalTitle : w.decisionTitle}
      isOpen
      onClose={onClose}
      size="large"
    >
      <form noValidate className="flex flex-col gap-5" onSubmit={submit}>
        <StepFailure error={form.summary} />
        <TextInput
          label={w.council}
          name="/council"
          help={w.councilHelp}
          isRequired
          autoFocus
          maxLength={200}
          value={council}
          onChange={setCouncil}
          error={fieldError(error, '/council')}
        />
        <DayInput
          label={w.decidedOn}
          name="/decidedOn"
          isRequired
          value={decidedOn}
          onChange={setDecidedOn}
          error={fieldError(error, '/decidedOn')}
        />
        <RadioCards<Decision['outcome']>
          label={w.outcome}
          name="/outcome"
          isRequired
          columns={3}
          value={outcome}
          onChange={setOutcome}
          options={(['APPROVED', 'CONDITIONAL', 'REJECTED'] as const).map((value) => ({
            value,
            label: say(caseCodes.decisionOutcome[value]),
            help: help[value],
          }))}
          error={fieldError(error, '/outcome')}
        />
        <TextInput
          label={w.conditions}
          name="/conditions"
          rows={3}
          value={conditions}
          onChange={setConditions}
          error={fieldError(error, '/conditions')}
        />
        {outcome !== 'REJECTED' && (
          <DayInput
            label={w.nextReviewOn}
            name="/nextReviewOn"
            help={w.nextReviewHelp}
            hasToday={false}
            value={nextReviewOn}
            onChange={setNextReviewOn}
            error={fieldError(error, '/nextReviewOn')}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button type="submit" look="filled" isRunning={record.isRunning}>
            {w.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
