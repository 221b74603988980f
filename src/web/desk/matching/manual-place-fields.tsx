import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { municipalityNames } from '../../../facilities/municipalities.ts';
import { roomsQuery } from '../../rooms/board/queries.ts';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Loading } from '../../ui/layout.tsx';
import { fieldError, ReadFailure } from '../../ui/notice.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { manualWords } from '../../words/manual-placement.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type ManualForm, otherRoom } from './manual-form.ts';
import { findFacilitiesQuery } from './manual-queries.ts';

export interface FieldsProps {
  form: ManualForm;
  change(part: Partial<ManualForm>): void;
  error: Error | null;
}

/** A facility of the list, and one of its rooms or a name for one. */
export function ListedFields({ form, change, error }: FieldsProps) {
  const w = useWords(manualWords);
  if (form.facility === null) return <FindFacility onChoose={(facility) => change({ facility })} />;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          <span className="block text-sm text-ink-soft">{w.facility}</span>
          <b>{form.facility.name}</b>
        </p>
        <Button look="quiet" onPress={() => change({ facility: null, room: '', roomName: '' })}>
          {w.changeFacility}
        </Button>
      </div>
      <RoomField facilityId={form.facility.id} form={form} change={change} error={error} />
    </>
  );
}

function FindFacility({ onChoose }: { onChoose(facility: { id: string; name: string }): void }) {
  const w = useWords(manualWords);
  const [text, setText] = useState('');
  const q = useSettled(text, 250);
  const { data, error } = useQuery(findFacilitiesQuery(q));
  return (
    <div className="flex flex-col gap-2">
      <TextInput
        label={w.search}
        name="/facility"
        help={w.searchHelp}
        inputMode="search"
        maxLength={100}
        value={text}
        onChange={setText}
        autoFocus
      />
      <ReadFailure error={error} />
      {data?.items.length === 0 && <p role="status">{w.noneFound}</p>}
      <ul className="flex flex-col gap-2">
        {data?.items.map(({ id, name, officeNo, phone }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <Button className="grow justify-start text-left" onPress={() => onChoose({ id, name })}>
              <span>
                {name}
                <span className="block text-sm font-normal text-ink-soft">{officeNo}</span>
              </span>
            </Button>
            {phone && <PhoneLink phone={phone} who={name} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RoomField({ facilityId, form, change, error }: FieldsProps & { facilityId: string }) {
  const w = useWords(manualWords);
  const say = useSay();
  const rooms = useQuery(roomsQuery(facilityId));
  if (!rooms.data)
    return rooms.error ? <ReadFailure error={rooms.error} /> : <Loading height="8rem" />;
  return (
    <>
      <RadioCards
        label={w.room}
        name="/place/roomId"
        columns={2}
        isRequired
        value={form.room === '' ? null : form.room}
        onChange={(room) => change({ room })}
        error={fieldError(error, '/place/roomId')}
        options={[
          ...rooms.data.map(({ id, name, missing }) => ({
            value: id,
            label: name,
            help: missing.map(say).join(' '),
          })),
          { value: otherRoom, label: w.otherRoom },
        ]}
      />
      {form.room === otherRoom && <RoomName form={form} change={change} error={error} />}
    </>
  );
}

/** What is known of a place that the base's list does not have. */
export function OutsideFields({ form, change, error }: FieldsProps) {
  const w = useWords(manualWords);
  const field = (name: 'facilityName' | 'phone' | 'address') => ({
    name: `/place/${name}`,
    value: form[name],
    onChange: (text: string) => change({ [name]: text }),
    error: fieldError(error, `/place/${name}`),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextInput label={w.facilityName} isRequired maxLength={200} {...field('facilityName')} />
      <TextInput label={w.phone} isRequired type="tel" maxLength={60} {...field('phone')} />
      <RoomName form={form} change={change} error={error} />
      <TextInput label={w.address} maxLength={300} {...field('address')} />
      <TextInput
        label={w.municipality}
        help={w.municipalityHelp}
        name="/place/municipalityCode"
        maxLength={20}
        suggestions={municipalityNames}
        value={form.municipality}
        onChange={(municipality) => change({ municipality })}
        error={fieldError(error, '/place/municipalityCode')}
      />
    </div>
  );
}

function RoomName({ form, change, error }: FieldsProps) {
  const w = useWords(manualWords);
  return (
    <TextInput
      label={w.roomName}
      name="/place/roomName"
      help={w.roomNameHelp}
      isRequired
      maxLength={100}
      value={form.roomName}
      onChange={(roomName) => change({ roomName })}
      error={fieldError(error, '/place/roomName')}
    />
  );
}
