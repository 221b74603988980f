import type { AskedFacilityView } from '../../../report-rounds/report-rounds.api.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipTone } from '../../ui/layout.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { Ago, At } from '../../ui/time.tsx';
import {
  outcomeLabels,
  reachLabels,
  reportRoundWords,
  standingLabels,
} from '../../words/report-rounds.ts';
import { useSay, useWords } from '../../words/words.ts';

/** A facility that has not answered: what is missing, how far its pages came, and the telephone. */
export function AskedFacility({
  facility,
  onPhoned,
  onReport,
}: {
  facility: AskedFacilityView;
  onPhoned(): void;
  onReport(): void;
}) {
  const w = useWords(reportRoundWords);
  const { name, phone } = facility;
  return (
    <li className="grid gap-x-4 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_auto] print:break-inside-avoid">
      <div className="flex flex-col gap-1">
        <h3 className="flex flex-wrap items-center gap-2 text-base">
          {name}
          <Standing facility={facility} />
        </h3>
        <Missing facility={facility} />
        <Contacts facility={facility} />
        <Phoned facility={facility} />
      </div>
      <div className="flex flex-wrap items-start gap-2 lg:justify-end">
        {phone ? (
          <PhoneLink phone={phone} who={name} />
        ) : (
          <span className="flex min-h-11 items-center text-warn">{w.noPhone}</span>
        )}
        <span className="no-print contents">
          <Button aria-label={w.recordCallOf(name)} onPress={onPhoned}>
            {w.recordCall}
          </Button>
          <Button aria-label={w.reportForOf(name)} onPress={onReport}>
            {w.reportFor}
          </Button>
        </span>
        <span className="hidden w-56 border-b border-ink print:inline-block">{w.outcomeBlank}</span>
      </div>
    </li>
  );
}

const standingTones = { answered: 'good', partly: 'warn', silent: 'act' } as const;

export function Standing({ facility }: { facility: AskedFacilityView }) {
  const say = useSay();
  const { standing } = facility;
  return <Chip tone={standingTones[standing]}>{say(standingLabels[standing])}</Chip>;
}

function Missing({ facility: { rooms, standing, silentSince } }: { facility: AskedFacilityView }) {
  const w = useWords(reportRoundWords);
  const missing = rooms.filter(({ answeredAt }) => answeredAt === null);
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {standing === 'partly' && (
        <span className="font-bold text-warn">
          {w.missing(missing.map(({ name }) => name).join(w.join))}
        </span>
      )}
      <span className="text-ink-soft">
        {w.lastWord} {silentSince ? <AgoOnScreen iso={silentSince} /> : w.never}
      </span>
    </p>
  );
}

/** On paper "3 minutes ago" says nothing. */
function AgoOnScreen({ iso }: { iso: string }) {
  return (
    <>
      <span className="print:hidden">
        <Ago iso={iso} />
      </span>
      <span className="hidden print:inline">
        <At iso={iso} withDate />
      </span>
    </>
  );
}

const reachTones: Record<AskedFacilityView['reach'], ChipTone> = {
  nobody: 'act',
  failed: 'act',
  waiting: 'plain',
  sent: 'plain',
  delivered: 'primary',
  seen: 'good',
};

function Contacts({ facility: { contacts } }: { facility: AskedFacilityView }) {
  const w = useWords(reportRoundWords);
  const say = useSay();
  if (contacts.length === 0) return <p className="text-sm font-bold text-act">{w.noContact}</p>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {contacts.map(({ person, reach }) => (
        <li key={person.userId} className="flex items-center gap-2">
          {person.name}
          <Chip tone={reachTones[reach]}>{say(reachLabels[reach])}</Chip>
        </li>
      ))}
    </ul>
  );
}

export function Phoned({ facility: { phoned, standing } }: { facility: AskedFacilityView }) {
  const w = useWords(reportRoundWords);
  const say = useSay();
  if (phoned === null) return null;
  return (
    <div className="text-sm">
      <p>
        <b>
          <span aria-hidden="true">☎</span> {say(outcomeLabels[phoned.outcome])}
        </b>{' '}
        <span className="text-ink-soft">
          <At iso={phoned.at} /> {phoned.by && w.by(phoned.by.name)}
        </span>{' '}
        {phoned.note}
      </p>
      {phoned.outcome === 'reported' && standing !== 'answered' && (
        <p className="font-bold text-warn">{w.notWritten}</p>
      )}
    </div>
  );
}
