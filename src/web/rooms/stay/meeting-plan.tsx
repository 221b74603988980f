import { useState } from 'react';
import type { MeetingView } from '../../../stays/meetings.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';
import { meetingWords } from '../../words/stay-meetings.ts';
import { useWords } from '../../words/words.ts';

/** When, where and with whom; of a meeting that is planned already (`meeting`) what changes. */
export function MeetingPlan({
  emergencyId,
  meeting,
}: {
  emergencyId: string;
  meeting: MeetingView | null;
}) {
  const w = useWords(meetingWords);
  const [when, setWhen] = useState(meeting ? fieldTimeOf(meeting.plannedAt) : '');
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [who, setWho] = useState(meeting?.participants.join('\n') ?? '');
  const plannedAt = instantOf(when);
  const participants = who
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const save = useAct(
    (body: { plannedAt: string; place: string; participants: string[] }, key) =>
      meeting === null
        ? answered(
            api.POST('/api/v1/emergencies/{id}/meetings', {
              params: { path: { id: emergencyId } },
              headers: idempotencyKey(key),
              body,
            }),
          )
        : answered(
            api.PUT('/api/v1/meetings/{id}', {
              params: { path: { id: meeting.id } },
              headers: ifMatch(meeting.version),
              body,
            }),
          ),
    {
      touches: [keys.emergency(emergencyId)],
      onDone: () => {
        if (meeting !== null) return;
        setWhen('');
        setPlace('');
        setWho('');
      },
    },
  );
  const isWhole = plannedAt !== null && place.trim() !== '' && participants.length > 0;
  return (
    <ActForm
      act={save}
      button={w.save}
      why={isWhole ? null : w.fillAll}
      onAct={() => plannedAt && save.run({ plannedAt, place: place.trim(), participants })}
    >
      <TextInput
        label={w.when}
        name="/plannedAt"
        type="datetime-local"
        value={when}
        onChange={setWhen}
        error={fieldError(save.error, '/plannedAt')}
      />
      <TextInput
        label={w.place}
        name="/place"
        help={w.placeHelp}
        maxLength={200}
        value={place}
        onChange={setPlace}
        error={fieldError(save.error, '/place')}
      />
      <TextInput
        label={w.participants}
        name="/participants"
        help={w.participantsHelp}
        rows={3}
        maxLength={2000}
        value={who}
        onChange={setWho}
        error={fieldError(save.error, '/participants')}
      />
    </ActForm>
  );
}
