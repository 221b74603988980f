import type { ReactNode } from 'react';
import type { OfferLine } from '../../../placement/placement.api.ts';
import { ReportForDialog } from '../../rooms/reports/report-for-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { matchingWords } from '../../words/matching.ts';
import { matchingActWords } from '../../words/matching-acts.ts';
import { useWords } from '../../words/words.ts';
import { useDecideCondition, useWithdraw } from './acts.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { Asked } from './asked.ts';
import { ByHandDialog } from './by-hand-dialog.tsx';

/** The windows of the right column, one at a time. They stay open, with the reason, on a refusal. */
export function MatchingDialogs({
  emergencyId,
  asked,
  onClose,
}: {
  emergencyId: string;
  asked: Asked;
  onClose(): void;
}) {
  if (asked.kind === 'by-hand')
    return <ByHandDialog emergencyId={emergencyId} excluded={asked.excluded} onClose={onClose} />;
  if (asked.kind === 'report')
    return <ReportForDialog facility={asked.facility} onClose={onClose} />;
  const { kind, offer } = asked;
  if (kind === 'answer')
    return <AnswerDialog emergencyId={emergencyId} offer={offer} onClose={onClose} />;
  if (kind === 'withdraw')
    return <WithdrawDialog emergencyId={emergencyId} offer={offer} onClose={onClose} />;
  return (
    <ConditionDialog emergencyId={emergencyId} offer={offer} decision={kind} onClose={onClose} />
  );
}

interface OfOffer {
  emergencyId: string;
  offer: OfferLine;
  onClose(): void;
}

function WithdrawDialog({ emergencyId, offer, onClose }: OfOffer) {
  const w = useWords(matchingActWords);
  const act = useWithdraw(emergencyId, offer.id);
  return (
    <AskFirst
      title={w.withdrawTitle(offer.facility.name)}
      confirm={w.withdraw}
      act={act}
      onConfirm={() => act.runAsync()}
      onClose={onClose}
    >
      {w.withdrawConsequence(offer.room.name)}
    </AskFirst>
  );
}

function ConditionDialog({
  emergencyId,
  offer,
  decision,
  onClose,
}: OfOffer & { decision: 'confirm' | 'refuse' }) {
  const w = useWords(matchingActWords);
  const { condition } = useWords(matchingWords);
  const act = useDecideCondition(emergencyId, offer.id);
  const isYes = decision === 'confirm';
  return (
    <AskFirst
      title={isYes ? w.agreeTitle : w.refuseTitle}
      confirm={isYes ? w.agree : w.refuse}
      isYes={isYes}
      act={act}
      onConfirm={() => act.runAsync(decision)}
      onClose={onClose}
    >
      <p className="font-bold">{offer.facility.name}</p>
      <p className="mb-3 whitespace-pre-wrap">
        {condition}: {offer.condition}
      </p>
      {isYes ? w.acceptConsequence(offer.room.name) : w.withdrawConsequence(offer.room.name)}
    </AskFirst>
  );
}

/** Says what will happen, and does it only then. */
function AskFirst({
  title,
  confirm,
  isYes = false,
  act,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  /** Something is won by it: the button is not red. */
  isYes?: boolean;
  act: { error: Error | null; isRunning: boolean };
  onConfirm(): Promise<unknown>;
  onClose(): void;
  children: ReactNode;
}) {
  const w = useWords(commonWords);
  return (
    <Dialog role="alertdialog" title={title} isOpen onClose={onClose}>
      <div>{children}</div>
      <Failure error={act.error} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose} autoFocus>
          {w.cancel}
        </Button>
        <Button
          look={isYes ? 'filled' : 'act'}
          isRunning={act.isRunning}
          onPress={() => void onConfirm().then(onClose, () => {})}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
