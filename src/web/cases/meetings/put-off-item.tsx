import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ItemView, MeetingView } from '../../../council/council.api.ts';
import { ActForm, TextActForm } from '../../ui/act-form.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { councilWords } from '../../words/council.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { meetingsQuery, useDefer, useTakeOff } from './queries.ts';

/** It is not decided today: it waits for the next meeting, or goes to one that is planned. */
export function PutOffItem({ item, meeting }: { item: ItemView; meeting: MeetingView }) {
  const w = useWords(councilWords);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [toMeetingId, setTo] = useState('');
  const defer = useDefer(item.id);
  const pages = useInfiniteQuery(meetingsQuery('next')).data?.pages ?? [];
  const others = pages
    .flatMap((page) => page.items)
    .filter((it) => it.id !== meeting.id && it.wardCode === meeting.wardCode);
  return (
    <ActForm
      act={defer}
      button={w.putOff}
      look="outlined"
      why={reason.trim() === '' ? w.needReason : null}
      onAct={() => defer.run({ reason: reason.trim(), toMeetingId: toMeetingId || null })}
    >
      <TextInput
        label={w.reason}
        name={`/${item.id}/deferReason`}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={fieldError(defer.error, '/reason')}
      />
      <Select
        label={w.toMeeting}
        name={`/${item.id}/toMeetingId`}
        value={toMeetingId}
        onChange={setTo}
        empty={w.later}
        options={others.map(({ id, name, heldOn }) => ({
          value: id,
          label: `${formatDay(heldOn, language)} ${name}`,
        }))}
        error={fieldError(defer.error, '/toMeetingId')}
      />
    </ActForm>
  );
}

export function TakeOffItem({ item }: { item: ItemView }) {
  const w = useWords(councilWords);
  const takeOff = useTakeOff(item.id);
  return (
    <TextActForm
      act={takeOff}
      label={w.reason}
      name={`/${item.id}/reason`}
      maxLength={1000}
      missing={w.needReason}
      button={w.takeOff}
    />
  );
}
