import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alarmsQuery } from '../../api/queries.ts';
import { paths } from '../../paths.ts';
import { useMe } from '../../session.tsx';
import { alarmWords, titleOfAlarm } from '../../words/alarms.ts';
import { useSay, useWords } from '../../words/words.ts';
import { openAlarms } from './open-alarms.ts';

/** What is wrong, on every page, until it is mended: the managers and who is on call see it. */
export function AlarmBar() {
  const { role } = useMe();
  return role === 'base_manager' || role === 'coordinator' ? <Open /> : null;
}

function Open() {
  const w = useWords(alarmWords);
  const say = useSay();
  const alarms = useQuery(alarmsQuery).data?.alarms ?? [];
  const [first, ...others] = openAlarms(alarms);
  return (
    <div role="status">
      {first && (
        <Link
          to={paths.readiness}
          className="notice flex min-h-11 items-center justify-center border-t-4 border-act bg-act-soft px-3 py-1 -outline-offset-4"
        >
          <span className="leading-snug">
            <b>{w.one(say(titleOfAlarm(first.code)))}</b> {first.reference}
            {others.length > 0 && `（${w.more(others.length)}）`}{' '}
            <span className="text-primary underline underline-offset-4">{w.look}</span>
          </span>
        </Link>
      )}
    </div>
  );
}
