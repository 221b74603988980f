import { ApiProblem } from '../../api/client.ts';
import { Failure, Notice } from '../../ui/notice.tsx';
import { caseWords } from '../../words/case.ts';
import { useSay, useWords } from '../../words/words.ts';

/** Refusals that mean: somebody else was first. Nothing is wrong, and nothing is lost. */
const overtaken = ['case-step-out-of-order', 'case-closed', 'consent-already-withdrawn'];

export function StepFailure({ error }: { error: Error | null }) {
  const w = useWords(caseWords);
  const say = useSay();
  if (error instanceof ApiProblem && overtaken.includes(error.code))
    return (
      <Notice tone="warn" isAnnounced title={w.overtaken}>
        {say(error.label)}
      </Notice>
    );
  return <Failure error={error} />;
}
