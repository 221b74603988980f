import { Link } from '@tanstack/react-router';
import { CALL_OUTCOME_LABELS, RUNG_LABELS } from '../../../emergencies/fallback-labels.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { At } from '../../ui/time.tsx';
import { ladderWords, rungHints } from '../../words/ladder.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { Called } from './ladder-call-dialog.tsx';
import type { RungView } from './ladder-queries.ts';

type Call = RungView['calls'][number];

/** Whom to call on one rung, and what came of every call. */
export function RungPart({
  rung: { rung, contacts, facilities, calls },
  onCalled,
}: {
  rung: RungView;
  onCalled(called: Called): void;
}) {
  const w = useWords(ladderWords);
  const say = useSay();
  const listed = new Set([...contacts, ...facilities].map(({ id }) => id));
  const others = calls.filter(({ contactId }) => contactId === null || !listed.has(contactId));
  const callsTo = (id: string) => calls.filter(({ contactId }) => contactId === id);
  const label = say(RUNG_LABELS[rung]);
  return (
    <div className="flex flex-col gap-2 pb-2">
      <p className="text-sm text-ink-soft">{say(rungHints[rung])}</p>
      {contacts.length + facilities.length === 0 && (
        <p className="text-sm text-ink-soft">
          {w.nobody}{' '}
          <Link to={paths.fallback} className="font-bold text-primary underline">
            {w.toList}
          </Link>
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {contacts.map(({ id, name, phone, note, lastVerifiedOn, staleDays }) => (
          <Target
            key={id}
            name={name}
            phone={phone}
            calls={callsTo(id)}
            note={note}
            warning={
              lastVerifiedOn === null
                ? w.neverVerified
                : staleDays === null
                  ? null
                  : w.stale(staleDays)
            }
            onRecord={() => onCalled({ rung, contactId: id, name })}
          />
        ))}
        {facilities.map(({ id, name, phone, within24h }) => (
          <Target
            key={id}
            name={name}
            phone={phone}
            calls={callsTo(id)}
            note={within24h === null ? w.phoneFirst : w.surge(within24h)}
            warning={null}
            onRecord={() => onCalled({ rung, contactId: id, name })}
          />
        ))}
      </ul>
      <CallLines calls={others} hasNames />
      <div className="flex flex-wrap gap-2">
        <Button
          aria-label={`${w.other}: ${label}`}
          onPress={() => onCalled({ rung, contactId: null, name: null })}
        >
          {w.other}
        </Button>
        <Button
          look="quiet"
          aria-label={w.passOverOf(label)}
          onPress={() => onCalled({ rung, contactId: null, name: null, isPassedOver: true })}
        >
          {w.passOver}
        </Button>
      </div>
    </div>
  );
}

function Target({
  name,
  phone,
  note,
  warning,
  calls,
  onRecord,
}: {
  name: string;
  phone: string | null;
  note: string | null;
  warning: string | null;
  calls: readonly Call[];
  onRecord(): void;
}) {
  const w = useWords(ladderWords);
  return (
    <li className="card flex flex-col gap-2 rounded-8 border border-line bg-paper p-3">
      <div>
        <p className="font-bold">{name}</p>
        {note && <p className="text-sm whitespace-pre-wrap text-ink-soft">{note}</p>}
        {warning && <p className="text-sm font-bold text-warn">{warning}</p>}
      </div>
      <CallLines calls={calls} />
      <div className="flex flex-wrap gap-2">
        {phone === null ? (
          <span className="text-sm text-ink-soft">{w.noPhone}</span>
        ) : (
          <PhoneLink phone={phone} who={name} />
        )}
        <Button className="grow" aria-label={w.recordOf(name)} onPress={onRecord}>
          {w.record}
        </Button>
      </div>
    </li>
  );
}

/** Every call with its time, what came of it and who wrote it down. */
function CallLines({ calls, hasNames = false }: { calls: readonly Call[]; hasNames?: boolean }) {
  const w = useWords(ladderWords);
  const say = useSay();
  if (calls.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 border-l-4 border-line pl-2 text-sm">
      {calls.map(({ id, at, outcome, reason, note, by, contactName }) => (
        <li key={id}>
          <At iso={at} /> {hasNames && `${contactName} `}
          <span className={cx('font-bold', outcome === 'agreed' && 'text-green-900')}>
            {say(CALL_OUTCOME_LABELS[outcome])}
          </span>
          {reason && ` ${say(reason)}`}
          {by && <span className="text-ink-soft"> {w.by(by)}</span>}
          {note && <span className="block whitespace-pre-wrap text-ink-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
