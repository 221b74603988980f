import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { AlarmView } from '../../escalation/alarms.api.ts';
import { alarmsQuery } from '../api/queries.ts';
import { useMe } from '../session.tsx';
import { openAlarms } from '../shell/alarms/open-alarms.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure, Loading, Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { ReadFailure } from '../ui/notice.tsx';
import { Ago, formatTime } from '../ui/time.tsx';
import { alarmWords, titleOfAlarm } from '../words/alarms.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';

const CloseAlarm = lazyPart(async () => (await import('./close-alarm.tsx')).CloseAlarm);

/** What is wrong and stays so until it is mended; the managers can end it by hand, with the reason. */
export function Alarms() {
  const w = useWords(alarmWords);
  const { data, error } = useQuery(alarmsQuery);
  const [closing, close] = useState<AlarmView | null>(null);
  const open = data && openAlarms(data.alarms);
  const over = data?.alarms.filter(({ clearedAt }) => clearedAt !== null) ?? [];
  return (
    <Section title={w.title}>
      {!open && (error ? <ReadFailure error={error} /> : <Loading />)}
      {open?.length === 0 && <p>{w.none}</p>}
      {open && open.length > 0 && (
        <ul className="flex flex-col gap-2">
          {open.map((alarm) => (
            <OpenAlarm key={alarm.id} alarm={alarm} onClose={() => close(alarm)} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <Disclosure title={`${w.closedBefore}（${over.length}）`}>
          <ul className="flex flex-col divide-y divide-line text-sm">
            {over.map((alarm) => (
              <PastAlarm key={alarm.id} alarm={alarm} />
            ))}
          </ul>
        </Disclosure>
      )}
      {closing && (
        <Suspense>
          <CloseAlarm alarm={closing} onClose={() => close(null)} />
        </Suspense>
      )}
    </Section>
  );
}

function OpenAlarm({ alarm, onClose }: { alarm: AlarmView; onClose(): void }) {
  const w = useWords(alarmWords);
  const say = useSay();
  const router = useRouter();
  const isManager = useMe().role === 'base_manager';
  const { code, reference, path, raisedAt } = alarm;
  return (
    <li className="notice flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-l-8 border-act bg-act-soft px-4 py-2">
      <p className="min-w-48 flex-1">
        <b>{say(titleOfAlarm(code))}</b> {reference}
        <span className="block text-sm">
          <Ago iso={raisedAt} />
          {w.since}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        {path !== '/readiness' && (
          <Button onPress={() => void router.navigate({ to: path })}>{w.open}</Button>
        )}
        {isManager && <Button onPress={onClose}>{w.close}</Button>}
      </div>
    </li>
  );
}

function PastAlarm({ alarm }: { alarm: AlarmView }) {
  const w = useWords(alarmWords);
  const say = useSay();
  const language = useLanguage();
  const { code, reference, raisedAt, clearedAt, clearedBy, clearedReason } = alarm;
  return (
    <li className="py-2">
      <b>{say(titleOfAlarm(code))}</b> {reference}
      <span className="block text-ink-soft">
        {clearedAt &&
          w.closedAt(formatTime(raisedAt, language, true), formatTime(clearedAt, language, true))}
        {clearedBy && ` · ${clearedBy.name}`}
        {clearedReason && ` · ${clearedReason}`}
      </span>
    </li>
  );
}
