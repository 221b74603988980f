import type { MeetingView } from '../../../council/council.api.ts';
import { useDraft } from '../../api/draft.ts';
import { TextActForm } from '../../ui/act-form.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Disclosure, Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { today } from '../../ui/today.ts';
import { councilWords } from '../../words/council.ts';
import { useWords } from '../../words/words.ts';
import { DraftFound, DraftStanding } from '../form/draft-note.tsx';
import { useCancelMeeting, useEndMeeting } from './queries.ts';

const nothing = { minutes: '' };

/** The minutes, and the end of the meeting; or that it does not take place. */
export function EndMeeting({ meeting }: { meeting: MeetingView }) {
  const w = useWords(councilWords);
  const draft = useDraft(`council-minutes:${meeting.id}`, nothing);
  const end = useEndMeeting(meeting.id);
  const cancel = useCancelMeeting(meeting.id);
  const waiting = meeting.items
    .filter(({ status }) => status === 'WAITING')
    .flatMap(({ place }) => (place === null ? [] : w.itemNo(place)));
  const isEarly = meeting.heldOn > today();
  const why = isEarly ? w.notYet : waiting.length > 0 ? w.endWaiting(waiting.join('、')) : null;
  return (
    <Section title={w.end}>
      <DraftFound draft={draft} consequence={w.minutesLost} />
      <TextInput
        label={w.minutes}
        name="/minutes"
        help={w.minutesHelp}
        rows={4}
        maxLength={20_000}
        value={draft.value.minutes}
        onChange={(minutes) => draft.set({ minutes })}
        error={fieldError(end.error, '/minutes')}
      />
      <DraftStanding draft={draft} />
      <div>
        <ConfirmButton
          look="filled"
          why={why}
          title={w.endTitle}
          consequence={w.endHelp}
          confirm={w.end}
          error={end.error}
          onConfirm={() => end.runAsync(draft.latest().minutes).then(() => draft.clear())}
        >
          {w.end}
        </ConfirmButton>
      </div>
      {meeting.progress.decided === 0 && (
        <Disclosure title={w.cancel}>
          <p className="text-ink-soft">{w.cancelHelp}</p>
          <TextActForm
            act={cancel}
            label={w.reason}
            name="/reason"
            maxLength={1000}
            missing={w.needReason}
            button={w.cancel}
          />
        </Disclosure>
      )}
    </Section>
  );
}
