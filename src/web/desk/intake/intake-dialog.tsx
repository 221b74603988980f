import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { intakeWords } from '../../words/intake.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { CallerFields } from './caller-fields.tsx';
import { CandidatePanel, useCandidates } from './candidate-panel.tsx';
import { focusCandidate } from './candidates.tsx';
import { DraftState } from './draft-state.tsx';
import type { Candidate } from './intake-form.ts';
import { SituationFields } from './situation-fields.tsx';
import { useIntake } from './use-intake.ts';
import { useIntakeKeys } from './use-intake-keys.ts';
import { WhoFields } from './who-fields.tsx';

/** Taking a call: a form in the order of a call, with who it may be beside it. */
export function IntakeDialog({ onClose }: { onClose(): void }) {
  const w = useWords(intakeWords);
  const intake = useIntake(onClose);
  const { form, change, error, record } = intake;
  const found = useCandidates(form);
  const panel = useRef<HTMLDivElement>(null);
  const choose = (item: Candidate) => change({ chosen: item, isSeparate: false });

  useIntakeKeys({
    choose: (index) => {
      const item = found.items[index];
      if (item) choose(item);
    },
    record,
    toCandidates: (step) => focusCandidate(panel.current, step),
  });

  const part = { form, change, error };
  const count = found.items.length;
  return (
    <Dialog title={w.take} isOpen onClose={intake.close} size="full">
      <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,28rem)]">
        <div className="flex min-w-0 flex-col gap-5 lg:[&_:is(input,textarea,select,button)]:scroll-mb-40">
          <DraftLine intake={intake} />
          <Failure error={error} />
          <CallerFields {...part}>
            {count > 0 && (
              <Button className="lg:hidden" onPress={() => panel.current?.scrollIntoView()}>
                {w.toCandidates(count)}
              </Button>
            )}
          </CallerFields>
          <SituationFields {...part} isSituationMissing={intake.isSituationMissing} />
          <WhoFields {...part} changePerson={intake.changePerson} />
          <RecordButtons record={record} isRecording={intake.isRecording} />
        </div>
        <CandidatePanel
          place={panel}
          found={found}
          form={form}
          change={change}
          onChoose={choose}
          onOpen={onClose}
        />
      </div>
    </Dialog>
  );
}

function DraftLine({ intake }: { intake: ReturnType<typeof useIntake> }) {
  const w = useWords(intakeWords);
  const language = useLanguage();
  const { restored } = intake.draft;
  return (
    <div className="flex flex-col gap-2">
      {restored !== null && (
        <Notice tone="warn">{w.restored(formatTime(restored, language, true))}</Notice>
      )}
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-2">
        <DraftState draft={intake.draft} />
        {intake.hasDraft && (
          <ConfirmButton
            look="quiet"
            title={w.discardTitle}
            consequence={w.discardWhat}
            confirm={w.discardDo}
            onConfirm={intake.discard}
          >
            {w.discard}
          </ConfirmButton>
        )}
      </div>
    </div>
  );
}

/** Two ways to end a call: who has the caller on the line takes it, or those on call are paged. */
function RecordButtons({
  record,
  isRecording,
}: {
  record(isCallerOnLine: boolean): void;
  isRecording: boolean;
}) {
  const w = useWords(intakeWords);
  return (
    <div className="grid gap-x-4 gap-y-3 border-t border-line bg-paper py-4 sm:grid-cols-2 lg:sticky lg:-bottom-6">
      <div className="flex flex-col gap-1">
        <Button
          look="filled"
          isWide
          isRunning={isRecording}
          aria-keyshortcuts="Control+Enter"
          onPress={() => record(true)}
        >
          {w.recordMine}
        </Button>
        <p className="text-sm text-ink-soft">{w.recordMineHelp}</p>
      </div>
      <div className="flex flex-col gap-1">
        <Button
          isWide
          isRunning={isRecording}
          aria-keyshortcuts="Control+Shift+Enter"
          onPress={() => record(false)}
        >
          {w.recordPage}
        </Button>
        <p className="text-sm text-ink-soft">{w.recordPageHelp}</p>
      </div>
    </div>
  );
}
