import { useState } from 'react';
import type { AlarmView } from '../../escalation/alarms.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { alarmWords, titleOfAlarm } from '../words/alarms.ts';
import { commonWords } from '../words/common.ts';
import { useSay, useWords } from '../words/words.ts';

/** Ends an alarm by hand: why is kept with it. */
export function CloseAlarm({ alarm, onClose }: { alarm: AlarmView; onClose(): void }) {
  const w = useWords(alarmWords);
  const common = useWords(commonWords);
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
    <Dialog role="alertdialog" title={w.closeTitle} isOpen onClose={onClose}>
      <p>
        <b>{say(titleOfAlarm(alarm.code))}</b> {alarm.reference}
      </p>
      <p>{w.closeMeans}</p>
      <Failure error={clear.error} />
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
      <div className="flex flex-wrap justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="act"
          isRunning={clear.isRunning}
          why={reason.trim() === '' ? w.reasonWhy : null}
          onPress={() => clear.run(reason.trim())}
        >
          {w.close}
        </Button>
      </div>
    </Dialog>
  );
}
