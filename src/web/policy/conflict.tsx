import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { policyWords } from '../words/policy.ts';
import { useWords } from '../words/words.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Difference } from './differences.ts';

/** Somebody has saved since this was begun: what they changed, and whose it is to be. */
export function Conflict({
  changes,
  onTake,
  onKeep,
}: {
  changes: readonly Difference[];
  onTake(): void;
  onKeep(): void;
}) {
  const w = useWords(policyWords);
  return (
    <Notice tone="act" isAnnounced title={w.conflictTitle}>
      <div className="flex flex-col gap-3">
        <p>{w.conflictHelp}</p>
        <DifferenceList changes={changes} />
        <div className="flex flex-wrap gap-3">
          <Button onPress={onTake}>{w.takeTheirs}</Button>
          <Button onPress={onKeep}>{w.keepMine}</Button>
        </div>
      </div>
    </Notice>
  );
}
