import type { MeetingChange, OrganisationView } from '../../../council/council.api.ts';
import { ApiProblem } from '../../api/client.ts';
import { Lines } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';

interface Newer {
  version: number;
  now: MeetingChange;
}

/** The meeting as somebody else has left it; null: the error says something else. */
export function newerOf(error: Error | null): Newer | null {
  const isNewer = error instanceof ApiProblem && error.code === 'council-meeting-changed';
  return isNewer ? (error.extra as unknown as Newer) : null;
}

/** What is another there than what is typed here, field by field. */
export function ChangedMeeting({
  mine,
  newer,
  offices,
}: {
  mine: MeetingChange;
  newer: MeetingChange;
  offices: readonly OrganisationView[];
}) {
  const w = useWords(councilWords);
  const say = useSay();
  const language = useLanguage();
  const seatOf = (meeting: MeetingChange, id: string) => {
    const seat = meeting.seats.find(({ organisationId }) => organisationId === id);
    return seat === undefined ? w.noSeat : say(councilCodes.sight[seat.sees]);
  };
  const fields: [string, string | null, string | null][] = [
    [w.name, mine.name, newer.name],
    [w.heldOn, mine.heldOn, newer.heldOn],
    [w.startsAt, mine.startsAt, newer.startsAt],
    [w.place, mine.place, newer.place],
    ...offices.map(({ id, name }): [string, string, string] => [
      name,
      seatOf(mine, id),
      seatOf(newer, id),
    ]),
  ];
  const lines = fields
    .filter(([, own, theirs]) => own !== theirs)
    .map(([what, , theirs]) =>
      w.changedNow(what, what === w.heldOn ? formatDay(newer.heldOn, language) : (theirs ?? '')),
    );
  return (
    <Notice tone="warn" isAnnounced title={w.changedTitle}>
      {lines.length === 0 ? (
        <p>{w.changedNothing}</p>
      ) : (
        <>
          <p>{w.changedHelp}</p>
          <Lines lines={lines} />
        </>
      )}
    </Notice>
  );
}
