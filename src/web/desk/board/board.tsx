import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { Empty } from '../../ui/layout.tsx';
import { deskWords } from '../../words/desk.ts';
import { useWords } from '../../words/words.ts';
import { BoardRow } from './board-row.tsx';

/** The emergencies that run, in the order in which they need somebody. */
export function Board({
  lines,
  openId,
}: {
  lines: readonly EmergencyLine[];
  openId: string | undefined;
}) {
  const w = useWords(deskWords);
  if (lines.length === 0) return <Empty title={w.noneRunning}>{w.noneRunningHelp}</Empty>;
  return <Rows lines={lines} openId={openId} />;
}

export function Rows({
  lines,
  openId,
}: {
  lines: readonly EmergencyLine[];
  openId: string | undefined;
}) {
  return (
    // Safari takes the role from a list without bullets.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" className="flex flex-col">
      {lines.map((line) => (
        <BoardRow key={line.id} line={line} isOpen={line.id === openId} />
      ))}
    </ul>
  );
}
