import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TimeOffAnswer, TimeOffInput } from '../../../on-call/on-call.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { shiftWords } from '../../words/on-call-shift.ts';
import { timeOffWords } from '../../words/on-call-time-off.ts';
import { useWords } from '../../words/words.ts';
import { peopleQuery } from '../queries.ts';

/** One's own time off; a manager's form is for everybody. */
export function AddTimeOff() {
  const w = useWords(timeOffWords);
  const shift = useWords(shiftWords);
  const me = useMe();
  const people = useQuery(peopleQuery).data?.people ?? [];
  const [userId, setUserId] = useState(me.userId);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [saved, setSaved] = useState<TimeOffAnswer | null>(null);
  const add = useAct(
    (body: TimeOffInput, key) =>
      answered(api.POST('/api/v1/time-off', { body, headers: idempotencyKey(key) })),
    {
      again: true,
      touches: [keys.onCall],
      onDone: (answer) => {
        setFrom('');
        setTo('');
        setSaved(answer);
      },
    },
  );
  const [starts, ends] = [instantOf(from), instantOf(to)];
  const why =
    starts === null || ends === null ? shift.whyTime : ends <= starts ? shift.whyOrder : null;
  return (
    <div className="flex flex-col gap-3">
      <Failure error={add.error} />
      {me.role === 'base_manager' && (
        <Select
          label={w.person}
          name="/userId"
          value={userId}
          onChange={setUserId}
          options={people.map((it) => ({
            value: it.userId,
            label: it.userId === me.userId ? w.me(it.name) : it.name,
          }))}
          error={fieldError(add.error, '/userId')}
        />
      )}
      <TextInput
        label={w.from}
        name="/from"
        type="datetime-local"
        help={shift.japanTime}
        isRequired
        value={from}
        onChange={setFrom}
        error={fieldError(add.error, '/from')}
      />
      <TextInput
        label={w.to}
        name="/to"
        type="datetime-local"
        help={shift.japanTime}
        isRequired
        value={to}
        onChange={setTo}
        error={fieldError(add.error, '/to')}
      />
      {saved !== null && (
        <Notice tone={saved.absences.length > 0 ? 'warn' : 'good'} title={w.saved} isAnnounced>
          {saved.absences.length > 0 ? w.needed(saved.absences.length) : w.notNeeded}
        </Notice>
      )}
      <div>
        <Button
          look="filled"
          why={why}
          isRunning={add.isRunning}
          onPress={() =>
            starts !== null && ends !== null && add.run({ userId, from: starts, to: ends })
          }
        >
          {w.save}
        </Button>
      </div>
    </div>
  );
}
