import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { versionedWords } from '../words/versioned.ts';
import { useWords } from '../words/words.ts';

/** Somebody has saved since this was begun: what they changed, and whose it is to be. */
export function ChangedMeanwhile({
  changes,
  onTake,
  onKeep,
}: {
  changes: readonly string[];
  onTake(): void;
  onKeep(): void;
}) {
  const w = useWords(versionedWords);
  return (
    <Notice tone="act" isAnnounced title={w.changedTitle}>
      <div className="flex flex-col gap-3">
        <p>{w.changedHelp}</p>
        <Lines lines={changes} />
        <div className="flex flex-wrap gap-3">
          <Button onPress={onTake}>{w.takeTheirs}</Button>
          <Button onPress={onKeep}>{w.keepMine}</Button>
        </div>
      </div>
    </Notice>
  );
}
