import type { OfferLine } from '../../../placement/placement.api.ts';
import { ReportForDialog } from '../../rooms/reports/report-for-dialog.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
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
    <ConfirmDialog
      title={w.withdrawTitle(offer.facility.name)}
      consequence={w.withdrawConsequence(offer.room.name)}
      confirm={w.withdraw}
      error={act.error}
      onConfirm={() => act.runAsync()}
      onClose={onClose}
    />
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
    <ConfirmDialog
      title={isYes ? w.agreeTitle : w.refuseTitle}
      consequence={
        <>
          <p className="font-bold">{offer.facility.name}</p>
          <p className="mb-3 whitespace-pre-wrap">
            {condition}: {offer.condition}
          </p>
          {isYes ? w.acceptConsequence(offer.room.name) : w.withdrawConsequence(offer.room.name)}
        </>
      }
      confirm={isYes ? w.agree : w.refuse}
      look={isYes ? 'filled' : 'act'}
      error={act.error}
      onConfirm={() => act.runAsync(decision)}
      onClose={onClose}
    />
  );
}
