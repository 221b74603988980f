import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Candidate, MeetingView } from '../../../council/council.api.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Chip, Disclosure, Loading, Section } from '../../ui/layout.tsx';
import { Failure, ReadFailure } from '../../ui/notice.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { councilCodes } from '../../words/codes-council.ts';
import { councilWords } from '../../words/council.ts';
import { useSay, useWords } from '../../words/words.ts';
import { candidatesQuery, foundCasesQuery, useAddItem, useAddWaiting } from './queries.ts';

/** What waits for the council and stands on no agenda yet. */
export function Candidates({ meeting }: { meeting: Pick<MeetingView, 'id'> }) {
  const w = useWords(councilWords);
  const say = useSay();
  const { data, error } = useQuery(candidatesQuery(meeting.id));
  const addAll = useAddWaiting(meeting.id);
  const items = data?.items ?? [];
  return (
    <Section
      title={w.candidates}
      beside={
        items.length > 0 && (
          <Button look="filled" isRunning={addAll.isRunning} onPress={() => addAll.run()}>
            {w.addAll(items.length)}
          </Button>
        )
      }
    >
      <Failure error={addAll.error} />
      {!data && (error ? <ReadFailure error={error} /> : <Loading />)}
      {data && items.length === 0 && <p className="text-ink-soft">{w.noCandidates}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {items.map((item) => (
          <ToAdd key={item.caseId} item={item} meetingId={meeting.id}>
            <Chip tone="primary">{say(councilCodes.purpose[item.purpose])}</Chip>
            {item.isDeferred && <Chip tone="warn">{w.deferred}</Chip>}
          </ToAdd>
        ))}
      </ul>
      <Disclosure title={w.other}>
        <OtherCases meetingId={meeting.id} />
      </Disclosure>
    </Section>
  );
}

/** Any case of the register; whether the council may speak of it the server says. */
function OtherCases({ meetingId }: { meetingId: string }) {
  const w = useWords(councilWords);
  const say = useSay();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 300);
  const { data, error } = useQuery({ ...foundCasesQuery(text), enabled: text !== '' });
  const items = text === '' ? [] : (data?.items ?? []);
  return (
    <div className="flex flex-col gap-2 py-2">
      <TextInput
        label={w.find}
        name="/find"
        type="search"
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <ReadFailure error={error} />
      {text !== '' && data?.items.length === 0 && <p role="status">{w.foundNone}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {items.map(({ id, status, ...who }) => (
          <ToAdd key={id} item={{ ...who, caseId: id }} meetingId={meetingId}>
            <Chip>{say(caseCodes.caseStatus[status])}</Chip>
          </ToAdd>
        ))}
      </ul>
    </div>
  );
}

function ToAdd({
  item,
  meetingId,
  children,
}: {
  item: Pick<Candidate, 'caseId' | 'name' | 'nameKana' | 'registrationNo'>;
  meetingId: string;
  children: ReactNode;
}) {
  const w = useWords(councilWords);
  const add = useAddItem(meetingId);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div>
        <p className="flex flex-wrap items-center gap-2">
          <b>{item.name}</b>
          {children}
        </p>
        <p className="tabular text-sm text-ink-soft">
          {item.nameKana}　{item.registrationNo}
        </p>
      </div>
      <Button
        aria-label={w.addOf(item.name)}
        isRunning={add.isRunning}
        onPress={() => add.run(item.caseId)}
      >
        {w.add}
      </Button>
      <Failure error={add.error} />
    </li>
  );
}
