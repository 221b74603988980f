import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StartBody } from '../../../report-rounds/report-rounds.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Loading } from '../../ui/layout.tsx';
import { Failure, fieldError, Notice, ReadFailure } from '../../ui/notice.tsx';
import { commonWords } from '../../words/common.ts';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';
import { useWardName } from '../ward-name.ts';
import { askableQuery } from './queries.ts';
import { type Askable, asked, bodyOf, type Scope } from './whom.ts';

const deadlines = ['5', '10', '15', '30', '60', '120'] as const;
type Deadline = (typeof deadlines)[number];
/** As the server has it where nothing is said [R]. */
const usual: Deadline = '15';

/** Whom, by when, why; and, before anything rings, at how many people. */
export function StartDialog({ onClose }: { onClose(): void }) {
  const w = useWords(reportRoundWords);
  const { data, error } = useQuery(askableQuery);
  return (
    <Dialog title={w.start} isOpen onClose={onClose}>
      {data ? (
        <StartForm all={data.facilities} onClose={onClose} />
      ) : error ? (
        <ReadFailure error={error} />
      ) : (
        <Loading height="16rem" />
      )}
    </Dialog>
  );
}

function StartForm({ all, onClose }: { all: readonly Askable[]; onClose(): void }) {
  const w = useWords(reportRoundWords);
  const common = useWords(commonWords);
  const wardName = useWardName();
  const wards = [...new Set(all.map(({ municipalityCode }) => municipalityCode))].sort();
  const [scope, setScope] = useState<Scope>({ which: 'all' });
  const [deadline, setDeadline] = useState<Deadline>(usual);
  const [reason, setReason] = useState('');
  const start = useAct(
    (body: Pick<StartBody, 'deadlineMinutes' | 'reason'> & ReturnType<typeof bodyOf>, key) =>
      answered(api.POST('/api/v1/report-rounds', { body, headers: idempotencyKey(key) })),
    { touches: [keys.reportRounds], onDone: onClose },
  );
  const whom = asked(all, scope);
  const help = (some: Scope) => w.facilities(asked(all, some).length);
  return (
    <>
      <RadioCards<Scope['which']>
        label={w.whom}
        name="/facilityIds"
        value={scope.which}
        error={fieldError(start.error, '/facilityIds')}
        onChange={(which) =>
          setScope(which === 'ward' ? { which, ward: wards[0] ?? '' } : { which })
        }
        options={[
          { value: 'all', label: w.all, help: help({ which: 'all' }) },
          { value: 'old', label: w.old, help: help({ which: 'old' }) },
          { value: 'ward', label: w.ward },
        ]}
      />
      {scope.which === 'ward' && (
        <Select
          label={w.wardName}
          name="/wardCode"
          value={scope.ward}
          onChange={(ward) => setScope({ which: 'ward', ward })}
          options={wards.map((ward) => ({ value: ward, label: wardName(ward) }))}
        />
      )}
      <Select<Deadline>
        label={w.deadline}
        name="/deadlineMinutes"
        value={deadline}
        onChange={(value) => setDeadline(value || usual)}
        options={deadlines.map((value) => ({ value, label: w.minutes(Number(value)) }))}
      />
      <TextInput
        label={w.reason}
        name="/reason"
        help={w.reasonHelp}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={fieldError(start.error, '/reason')}
      />
      {whom.length > 0 && <WillRing whom={whom} />}
      <Failure error={start.error} />
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="act"
          why={whom.length > 0 ? null : w.nobodyFits}
          isRunning={start.isRunning}
          onPress={() =>
            start.run({
              ...bodyOf(all, scope),
              deadlineMinutes: Number(deadline),
              reason: reason.trim() || null,
            })
          }
        >
          {w.startDo}
        </Button>
      </div>
    </>
  );
}

function WillRing({ whom }: { whom: readonly Askable[] }) {
  const w = useWords(reportRoundWords);
  const persons = whom.reduce((sum, it) => sum + it.persons, 0);
  const onlyPhone = whom.filter((it) => it.persons === 0).length;
  return (
    <Notice
      tone="warn"
      isAnnounced
      title={persons > 0 && w.willRing(whom.length - onlyPhone, persons)}
    >
      {persons > 0 && <p>{w.ringsAtNight}</p>}
      {onlyPhone > 0 && <p>{w.onlyPhone(onlyPhone)}</p>}
    </Notice>
  );
}
