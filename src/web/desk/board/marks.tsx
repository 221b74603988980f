import type { EmergencyLine } from '../../../emergencies/emergencies.api.ts';
import { Chip, type ChipTone } from '../../ui/layout.tsx';
import { deskWords } from '../../words/desk.ts';
import { useSay, useWords } from '../../words/words.ts';
import { standingOf } from './board-order.ts';

const urgencies = {
  RED: { word: 'red', tone: 'act' },
  ORANGE: { word: 'orange', tone: 'warn' },
  YELLOW: { word: 'yellow', tone: 'plain' },
  GREEN: { word: 'green', tone: 'plain' },
} as const satisfies Record<string, { word: keyof typeof deskWords; tone: ChipTone }>;

/** Until a place is found a RED is everybody's business; afterwards its colour would cry wolf. */
const isBeforePlace = ({ status }: EmergencyLine) =>
  ['RECEIVED', 'TRIAGED', 'IDENTIFIED', 'DECIDED', 'MATCHING'].includes(status);

export function UrgencyChip({ line }: { line: EmergencyLine }) {
  const w = useWords(deskWords);
  if (line.urgency === null) return line.closedAt ? null : <Chip>{w.notJudged}</Chip>;
  const { word, tone } = urgencies[line.urgency];
  return <Chip tone={isBeforePlace(line) ? tone : 'plain'}>{w[word]}</Chip>;
}

export function StateChip({ line }: { line: EmergencyLine }) {
  const say = useSay();
  return <Chip tone="primary">{say(line.statusLabel)}</Chip>;
}

export function AbuseChip({ line }: { line: EmergencyLine }) {
  const w = useWords(deskWords);
  return line.isAbuseSuspected ? <Chip tone="strong">{w.abuse}</Chip> : null;
}

/** Who has it, or in red that nobody has. */
export function OwnerMark({ line }: { line: EmergencyLine }) {
  const w = useWords(deskWords);
  const standing = standingOf(line);
  if (standing === 'owned') return <span>{w.owner(line.ownerName ?? '')}</span>;
  if (standing === 'settled') return <span className="text-ink-soft">{w.settled}</span>;
  return (
    <b className="text-act">
      {w.unowned} – {w.paging}
    </b>
  );
}
