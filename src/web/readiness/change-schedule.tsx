import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DrillSchedule } from '../../readiness/readiness.ts';
import { useAct } from '../api/act.ts';
import { ApiProblem, answered, api, ifMatch } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { Switch } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Notice } from '../ui/notice.tsx';
import { commonWords } from '../words/common.ts';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';
import { scheduleQuery } from './queries.ts';
import { readDays, readTime } from './schedule-fields.ts';
import type { DrillScheduleView } from './wire.ts';

/** When the drills are, over the version that is shown; somebody else's change is shown first. */
export function ChangeSchedule({
  schedule,
  onClose,
}: {
  schedule: DrillScheduleView;
  onClose(): void;
}) {
  const w = useWords(drillWords);
  const common = useWords(commonWords);
  const queries = useQueryClient();
  const [isOn, setOn] = useState(schedule.isOn);
  const [days, setDays] = useState(String(schedule.everyDays));
  const [time, setTime] = useState(schedule.at);
  const save = useAct(
    (body: DrillSchedule) =>
      answered(api.PUT('/api/v1/drill-schedule', { body, headers: ifMatch(schedule.version) })),
    {
      touches: [keys.readiness],
      onDone: (now) => {
        queries.setQueryData(scheduleQuery.queryKey, now);
        onClose();
      },
    },
  );
  const isOvertaken =
    save.error instanceof ApiProblem && save.error.code === 'drill-schedule-changed';
  const [everyDays, at] = [readDays(days), readTime(time)];
  const isWhole = everyDays !== null && at !== null;
  return (
    <ActDialog
      title={w.changeSchedule}
      means={isOvertaken && <Notice tone="warn" isAnnounced title={w.changedByOther} />}
      act={{ error: isOvertaken ? null : save.error, isRunning: save.isRunning }}
      button={common.save}
      onAct={() => isWhole && save.run({ isOn, everyDays, at })}
      onClose={onClose}
    >
      <Switch isSelected={isOn} onChange={setOn}>
        {w.isOn}
      </Switch>
      <TextInput
        name="/everyDays"
        label={w.everyDays}
        inputMode="numeric"
        value={days}
        onChange={setDays}
        error={everyDays === null ? w.daysWrong : null}
        beside={<span className="shrink-0">{w.days}</span>}
      />
      <TextInput
        name="/at"
        label={w.at}
        help={w.atHelp}
        value={time}
        onChange={setTime}
        error={at === null ? w.atWrong : null}
      />
    </ActDialog>
  );
}
