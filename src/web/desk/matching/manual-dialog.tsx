import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { roomsQuery } from '../../rooms/board/queries.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Fact, Facts } from '../../ui/layout.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { commonWords } from '../../words/common.ts';
import { manualWords } from '../../words/manual-placement.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { bodyOf, emptyForm, lackOf, type ManualForm, otherRoom } from './manual-form.ts';
import { ListedFields, OutsideFields } from './manual-place-fields.tsx';
import { usePlaceByHand } from './manual-queries.ts';

/** Where, with whom and why; then once more to read, and only then it is done. */
export function ManualDialog({
  emergencyId,
  facilityId,
  onClose,
}: {
  emergencyId: string;
  facilityId: string | null;
  onClose(): void;
}) {
  const w = useWords(manualWords);
  const common = useWords(commonWords);
  const act = usePlaceByHand(emergencyId);
  // Of a facility that is chosen already its name comes with its rooms.
  const rooms = useQuery({ ...roomsQuery(facilityId ?? ''), enabled: facilityId !== null });
  const named = rooms.data?.[0]?.facility;
  const [typed, setTyped] = useState<ManualForm | null>(null);
  const form = typed ?? {
    ...emptyForm,
    facility: named ? { id: named.id, name: named.name } : null,
  };
  const change = (part: Partial<ManualForm>) => setTyped({ ...form, ...part });
  const [isChecking, setChecking] = useState(false);
  const lack = lackOf(form);
  const place = () =>
    void act.runAsync(bodyOf(form)).then(onClose, () => {
      setChecking(false);
    });
  if (isChecking)
    return (
      <Dialog role="alertdialog" title={w.confirmTitle} isOpen onClose={onClose}>
        <Summary form={form} />
        <p>{w.confirmWhat}</p>
        {form.kind === 'outside' ? <Notice tone="warn">{w.notOnSystem}</Notice> : <p>{w.isTold}</p>}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onPress={() => setChecking(false)} autoFocus>
            {w.back}
          </Button>
          <Button look="filled" isRunning={act.isRunning} onPress={place}>
            {w.confirm}
          </Button>
        </div>
      </Dialog>
    );
  const Fields = form.kind === 'listed' ? ListedFields : OutsideFields;
  return (
    <Dialog size="large" title={w.title} isOpen onClose={onClose}>
      <p>{w.help}</p>
      <RadioCards
        label={w.where}
        name="/place/kind"
        columns={2}
        value={form.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'listed', label: w.listed },
          { value: 'outside', label: w.outside, help: w.outsideHelp },
        ]}
      />
      <Fields form={form} change={change} error={act.error} />
      <KnownPlace
        error={act.error}
        onChoose={(facility) => {
          act.reset();
          change({ kind: 'listed', facility, room: '' });
        }}
      />
      <TextInput
        label={w.agreedWith}
        name="/agreedWith"
        isRequired
        maxLength={100}
        value={form.agreedWith}
        onChange={(agreedWith) => change({ agreedWith })}
        error={fieldError(act.error, '/agreedWith')}
      />
      <TextInput
        label={w.reason}
        name="/reason"
        isRequired
        maxLength={1000}
        value={form.reason}
        onChange={(reason) => change({ reason })}
        error={fieldError(act.error, '/reason')}
      />
      <TextInput
        label={w.end}
        name="/plannedEnd"
        type="datetime-local"
        help={w.endHelp}
        value={form.plannedEnd}
        onChange={(plannedEnd) => change({ plannedEnd })}
        error={fieldError(act.error, '/plannedEnd')}
      />
      <p className="text-sm text-ink-soft">{w.consent}</p>
      <Failure error={act.error} />
      <div className="flex flex-wrap items-start justify-end gap-3">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button
          look="filled"
          why={lack === null ? null : w[lack]}
          onPress={() => setChecking(true)}
        >
          {w.check}
        </Button>
      </div>
    </Dialog>
  );
}

/** The list knows this name and number: the one that is meant is offered instead. */
function KnownPlace({
  error,
  onChoose,
}: {
  error: Error | null;
  onChoose(facility: { id: string; name: string }): void;
}) {
  const w = useWords(manualWords);
  if (!(error instanceof ApiProblem) || error.code !== 'place-known') return null;
  const { facilityId, facilityName } = error.extra;
  if (typeof facilityId !== 'string' || typeof facilityName !== 'string') return null;
  return (
    <Notice tone="warn" title={w.known(facilityName)} isAnnounced>
      <Button onPress={() => onChoose({ id: facilityId, name: facilityName })}>{w.choose}</Button>
    </Notice>
  );
}

function Summary({ form }: { form: ManualForm }) {
  const w = useWords(manualWords);
  const language = useLanguage();
  const rooms = useQuery({
    ...roomsQuery(form.facility?.id ?? ''),
    enabled: form.kind === 'listed' && form.facility !== null,
  });
  const { kind, facility, facilityName, room, roomName, agreedWith, reason, plannedEnd } = form;
  const registered = rooms.data?.find(({ id }) => id === room)?.name;
  const end = bodyOf(form).plannedEnd;
  return (
    <Facts>
      <Fact name={w.facility}>{kind === 'listed' ? facility?.name : facilityName}</Fact>
      <Fact name={w.room}>
        {kind === 'outside' || room === otherRoom ? roomName : (registered ?? '')}
      </Fact>
      <Fact name={w.agreedWithShort}>{agreedWith}</Fact>
      <Fact name={w.reasonShort}>{reason}</Fact>
      {plannedEnd !== '' && end && <Fact name={w.end}>{formatTime(end, language, true)}</Fact>}
    </Facts>
  );
}
