import { useState } from 'react';
import type { AlarmView } from '../../escalation/alarms.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { fieldError } from '../ui/notice.tsx';
import { alarmWords, titleOfAlarm } from '../words/alarms.ts';
import { commonWords } from '../words/common.ts';
import { useSay, useWords } from '../words/words.ts';

/** Ends an alarm by hand: why is kept with it. */
export function CloseAlarm({ alarm, onClose }: { alarm: AlarmView; onClose(): void }) {
  const w = useWords(alarmWords);
  const { back } = useWords(commonWords);
  const say = useSay();
  const [reason, setReason] = useState('');
  const clear = useAct(
    (why: string) =>
      answered(
        api.POST('/api/v1/alarms/{id}/clear', {
          params: { path: { id: alarm.id } },
          body: { reason: why },
        }),
      ),
    { touches: [keys.alarms], onDone: onClose },
  );
  return (
    <ActDialog
      title={w.closeTitle}
      means={
        <>
          <p>
            <b>{say(titleOfAlarm(alarm.code))}</b> {alarm.reference}
          </p>
          <p>{w.closeMeans}</p>
        </>
      }
      act={clear}
      button={w.close}
      cancel={back}
      look="act"
      why={reason.trim() === '' ? w.reasonWhy : null}
      onAct={() => clear.run(reason.trim())}
      onClose={onClose}
    >
      <TextInput
        label={w.reason}
        name="/reason"
        help={w.reasonHelp}
        rows={2}
        maxLength={500}
        isRequired
        autoFocus
        value={reason}
        onChange={setReason}
        error={fieldError(clear.error, '/reason')}
      />
    </ActDialog>
  );
}
