import { useQuery } from '@tanstack/react-query';
import { Select, TextInput } from '../../ui/fields.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { trialWords } from '../../words/trial.ts';
import { useWords } from '../../words/words.ts';
import { roomsQuery } from '../board/queries.ts';
import { spanOf, type TrialTime } from './trial-time.ts';

export interface TrialForm extends TrialTime {
  roomId: string;
  purpose: string;
}

/** Where, when and what for. */
export function TrialFields({
  form,
  onChange,
  error,
}: {
  form: TrialForm;
  onChange(form: TrialForm): void;
  error: Error | null;
}) {
  const w = useWords(trialWords);
  const rooms = useQuery(roomsQuery()).data ?? [];
  const set = (part: Partial<TrialForm>) => onChange({ ...form, ...part });
  return (
    <>
      <Select
        label={w.room}
        name="/roomId"
        isRequired
        empty={w.chooseRoom}
        value={form.roomId}
        onChange={(roomId) => set({ roomId })}
        options={rooms.map((room) => ({
          value: room.id,
          label: `${room.facility.name}　${room.name}`,
        }))}
        error={fieldError(error, '/roomId')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            label={w[end]}
            name={`/${end}`}
            type="datetime-local"
            help={w.japanTime}
            isRequired
            value={form[end]}
            onChange={(value) => set({ [end]: value })}
            error={fieldError(error, `/${end}`)}
          />
        ))}
      </div>
      <TextInput
        label={w.purpose}
        name="/purpose"
        help={w.purposeHelp}
        rows={2}
        maxLength={1000}
        isRequired
        value={form.purpose}
        onChange={(purpose) => set({ purpose })}
        error={fieldError(error, '/purpose')}
      />
    </>
  );
}

/** Why the form cannot be sent yet; null: it can. */
export function useWhyNot({ roomId, purpose, ...time }: TrialForm): string | null {
  const w = useWords(trialWords);
  if (roomId === '') return w.whyRoom;
  const span = spanOf(time);
  if (span === 'time') return w.whyTime;
  if (span === 'order') return w.whyOrder;
  return purpose.trim() === '' ? w.whyPurpose : null;
}
