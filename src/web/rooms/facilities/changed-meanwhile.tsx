import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { facilityWords } from '../../words/facility.ts';
import { useWords } from '../../words/words.ts';

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
  const w = useWords(facilityWords);
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

export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
