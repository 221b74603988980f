import type { MeetingView } from '../../../council/council.api.ts';
import { servedPages } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { commonWords } from '../../words/common.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';

/** Who sits at the table, what they see of the cases, and the agenda for each on paper. */
export function Seats({ meeting, isKeeper }: { meeting: MeetingView; isKeeper: boolean }) {
  const w = useWords(councilWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { id, seats, asSeat } = meeting;
  return (
    <Section title={w.seats}>
      {seats.length === 0 && <p className="text-ink-soft">{w.noSeats}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {seats.map(({ organisationId, name, sees }) => (
          <li
            key={organisationId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
          >
            <span>
              <b>{name}</b>　<span className="text-ink-soft">{say(councilCodes.sight[sees])}</span>
            </span>
            {(isKeeper || asSeat === organisationId) && (
              <a
                href={servedPages.councilAgenda(id, organisationId)}
                target="_blank"
                rel="noreferrer"
                aria-label={`${w.printAgendaOf(name)}${common.opensNewWindow}`}
                className={buttonClass('quiet')}
              >
                {w.printAgenda}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
