import { useState } from 'react';
import type { NextStepKind } from '../../../emergencies/emergency.ts';
import type { MeetingView } from '../../../stays/meetings.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { ActForm, TextActForm } from '../../ui/act-form.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { fieldTimeOf, instantOf } from '../../ui/tokyo-field.ts';
import { houseCodes } from '../../words/codes-house.ts';
import { meetingWords } from '../../words/stay-meetings.ts';
import { useSay, useWords } from '../../words/words.ts';

const path = ({ id }: MeetingView) => ({ params: { path: { id } } });
const touches = ({ emergencyId }: MeetingView) => [
  keys.emergency(emergencyId),
  keys.board,
  keys.stays,
];
const kinds = Object.keys(houseCodes.nextStep) as NextStepKind[];

/** The minutes, and what support was decided. */
export function HoldMeeting({ meeting }: { meeting: MeetingView }) {
  const w = useWords(meetingWords);
  const say = useSay();
  const [at, setAt] = useState(fieldTimeOf(meeting.plannedAt));
  const [minutes, setMinutes] = useState('');
  const [kind, setKind] = useState<NextStepKind | ''>('');
  const heldAt = instantOf(at);
  const hold = useAct(
    (body: {
      heldAt: string;
      minutes: string;
      outcome: { kind: NextStepKind; note: null } | null;
    }) => answered(api.POST('/api/v1/meetings/{id}/held', { ...path(meeting), body })),
    { touches: touches(meeting) },
  );
  const isWhole = heldAt !== null && minutes.trim() !== '';
  return (
    <ActForm
      act={hold}
      button={w.saveHeld}
      why={isWhole ? null : w.holdWhy}
      onAct={() =>
        heldAt &&
        hold.run({
          heldAt,
          minutes: minutes.trim(),
          outcome: kind === '' ? null : { kind, note: null },
        })
      }
    >
      <TextInput
        label={w.heldAt}
        name="/heldAt"
        type="datetime-local"
        value={at}
        onChange={setAt}
        error={fieldError(hold.error, '/heldAt')}
      />
      <TextInput
        label={w.minutes}
        name="/minutes"
        rows={4}
        maxLength={8000}
        value={minutes}
        onChange={setMinutes}
        error={fieldError(hold.error, '/minutes')}
      />
      <Select<NextStepKind>
        label={w.outcome}
        name="/outcome"
        value={kind}
        onChange={setKind}
        empty={w.outcomeNone}
        options={kinds.map((code) => ({ value: code, label: say(houseCodes.nextStep[code]) }))}
      />
    </ActForm>
  );
}

export function CancelMeeting({ meeting }: { meeting: MeetingView }) {
  const w = useWords(meetingWords);
  const cancel = useAct(
    (reason: string) =>
      answered(api.POST('/api/v1/meetings/{id}/cancel', { ...path(meeting), body: { reason } })),
    { touches: touches(meeting) },
  );
  return (
    <TextActForm
      act={cancel}
      label={w.reason}
      name="/reason"
      maxLength={1000}
      missing={w.reasonWhy}
      button={w.callOff}
    />
  );
}
