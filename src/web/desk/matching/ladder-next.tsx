import { useState } from 'react';
import type { DecisionKind } from '../../../emergencies/emergency.ts';
import type { Rung } from '../../../placement/fallback.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { commonWords } from '../../words/common.ts';
import { ladderWords } from '../../words/ladder.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type RungView, useDecideInstead } from './ladder-queries.ts';
import { ManualPlacement } from './manual-placement.tsx';

/** What a rung leads to: a room, and where it is none, another decision. */
const instead: Readonly<Partial<Record<Rung, DecisionKind>>> = {
  'support-at-home': 'VISIT',
  medical: 'MEDICAL',
  city: 'MEASURE',
};
const hasRoom = (rung: Rung) => rung !== 'support-at-home' && rung !== 'city';

/** Somebody has agreed: what is to be done about it. */
export function AgreedNext({ emergencyId, rung }: { emergencyId: string; rung: RungView }) {
  const w = useWords(ladderWords);
  const say = useSay();
  const [isDeciding, setDeciding] = useState(false);
  const call = rung.calls.findLast(({ outcome }) => outcome === 'agreed');
  const who = call?.contactName ?? '';
  const decision = instead[rung.rung];
  return (
    <Notice tone="good" title={w.agreedTitle(who)}>
      <div className="mt-2 flex flex-wrap gap-2">
        {hasRoom(rung.rung) && (
          <ManualPlacement
            emergencyId={emergencyId}
            look="filled"
            facilityId={rung.facilities.find(({ id }) => id === call?.contactId)?.id ?? null}
          />
        )}
        {decision && (
          <Button
            look={hasRoom(rung.rung) ? 'outlined' : 'filled'}
            onPress={() => setDeciding(true)}
          >
            {w.decide(say(houseCodes.decision[decision]))}
          </Button>
        )}
      </div>
      {isDeciding && decision && (
        <DecideDialog
          emergencyId={emergencyId}
          decision={decision}
          who={who}
          onClose={() => setDeciding(false)}
        />
      )}
    </Notice>
  );
}

function DecideDialog({
  emergencyId,
  decision,
  who,
  onClose,
}: {
  emergencyId: string;
  decision: DecisionKind;
  who: string;
  onClose(): void;
}) {
  const w = useWords(ladderWords);
  const common = useWords(commonWords);
  const say = useSay();
  const act = useDecideInstead(emergencyId);
  const [reason, setReason] = useState(w.decideReasonGiven(who));
  const isLacking = reason.trim() === '';
  return (
    <Dialog
      role="alertdialog"
      title={w.decideTitle(say(houseCodes.decision[decision]))}
      isOpen
      onClose={onClose}
    >
      <p>{w.decideWhat}</p>
      <TextInput
        label={w.decideReason}
        name="/reason"
        rows={3}
        isRequired
        maxLength={2000}
        value={reason}
        onChange={setReason}
        error={fieldError(act.error, '/reason')}
      />
      <Failure error={act.error} />
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="act"
          why={isLacking ? w.passWhyMissing : null}
          isRunning={act.isRunning}
          onPress={() => void act.runAsync({ decision, reason }).then(onClose, () => {})}
        >
          {w.decideConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
