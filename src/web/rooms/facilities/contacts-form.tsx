import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContactsBody, ProfileView } from '../../../facilities/profile.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Empty, Section } from '../../ui/layout.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { ChangedMeanwhile } from '../../versioned/changed-meanwhile.tsx';
import { Restored } from '../../versioned/restored.tsx';
import { SaveRow } from '../../versioned/save-row.tsx';
import { profileCodes } from '../../words/codes-profile.ts';
import { facilityWords } from '../../words/facility.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useSay, useWords } from '../../words/words.ts';
import { ContactRow } from './contact-row.tsx';
import { profileQuery } from './queries.ts';
import { usePart } from './use-part.ts';

type Contacts = ContactsBody['contacts'];

/** Whom of the staff to page for an offer, and when. */
export function ContactsForm({ view }: { view: ProfileView }) {
  const w = useWords(facilityWords);
  const { listJoin } = useWords(conditionsWords);
  const say = useSay();
  const queries = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const listed = contactsOf(view);
  const part = usePart<Contacts>(`facility-contacts:${view.facilityId}`, {
    version: view.version,
    value: listed,
  });
  const save = useAct(
    ({ contacts }: { contacts: Contacts; typed: Contacts }) =>
      answered(
        api.PUT('/api/v1/facilities/{id}/contacts', {
          params: { path: { id: view.facilityId } },
          body: { contacts },
          headers: ifMatch(part.version),
        }),
      ),
    {
      touches: [keys.facilities],
      onDone: (now, { typed }) => {
        queries.setQueryData(profileQuery(view.facilityId).queryKey, now);
        setSaved(part.settle(typed, { version: now.version, value: contactsOf(now) }));
      },
    },
  );
  const names = new Map([...view.staff, ...view.contacts].map((it) => [it.userId, it.name]));
  const nameOf = (userId: string) => names.get(userId) ?? '';
  const isActive = ({ userId }: { userId: string }) =>
    view.staff.some((it) => it.userId === userId);
  const gone = part.typed.filter((it) => !isActive(it));
  const list = part.typed.filter(isActive);
  const edit = (change: (now: Contacts) => Contacts) => {
    setSaved(false);
    part.edit((now) => change(now.filter(isActive)));
  };
  const drop = () => {
    save.reset();
    part.discard();
  };
  const free = view.staff.filter(({ userId }) => !list.some((it) => it.userId === userId));
  const without = (['DAY', 'NIGHT'] as const).filter(
    (time) => list.length > 0 && !list.some(({ hours }) => hours === 'ALWAYS' || hours === time),
  );
  return (
    <Section title={w.contacts}>
      {part.isOvertaken && (
        <ChangedMeanwhile
          changes={listed.map(({ userId, hours }, at) =>
            [w.place(at + 1), nameOf(userId), say(profileCodes.contactHours[hours])].join(' '),
          )}
          onTake={drop}
          onKeep={() => {
            save.reset();
            part.keepMine();
          }}
        />
      )}
      <Restored draft={part.draft} onDiscard={drop} />
      {view.staff.length === 0 ? (
        <Empty title={w.noStaff}>{w.noStaffHelp}</Empty>
      ) : (
        <>
          <p>{w.contactsHelp}</p>
          {list.length === 0 && <Notice title={w.noContacts}>{w.noContactsHelp}</Notice>}
          <ol className="flex flex-col divide-y divide-line">
            {list.map((contact, at) => (
              <ContactRow
                key={contact.userId}
                contact={contact}
                place={at}
                isLast={at === list.length - 1}
                name={nameOf(contact.userId)}
                onHours={(hours) => edit((now) => now.with(at, { ...contact, hours }))}
                onMove={(by) => edit((now) => moved(now, at, by))}
                onRemove={() => edit((now) => now.toSpliced(at, 1))}
              />
            ))}
          </ol>
          {without.map((time) => (
            <Notice key={time} tone="warn">
              {w.nobodyAt(say(profileCodes.contactHours[time]))}
            </Notice>
          ))}
          {gone.length > 0 && (
            <p className="text-warn">
              {w.left(gone.map((it) => nameOf(it.userId)).join(listJoin))}
            </p>
          )}
          {free.length > 0 && (
            <AddContact
              staff={free}
              onAdd={(userId) => edit((now) => [...now, { userId, hours: 'ALWAYS' }])}
            />
          )}
          {!part.isOvertaken && <Failure error={save.error} />}
          <SaveRow
            done={isSaved && w.saved}
            isRunning={save.isRunning}
            isChanged={part.isChanged}
            isWhole
            isOvertaken={part.isOvertaken}
            onSave={() => save.run({ contacts: list, typed: part.typed })}
            onDiscard={drop}
          >
            {w.saveContacts}
          </SaveRow>
        </>
      )}
    </Section>
  );
}

const contactsOf = ({ contacts }: { contacts: Contacts }): Contacts =>
  contacts.map(({ userId, hours }) => ({ userId, hours }));

function moved(list: Contacts, at: number, by: -1 | 1): Contacts {
  const it = list[at];
  return it === undefined ? list : list.toSpliced(at, 1).toSpliced(at + by, 0, it);
}

function AddContact({
  staff,
  onAdd,
}: {
  staff: ProfileView['staff'];
  onAdd(userId: string): void;
}) {
  const w = useWords(facilityWords);
  const [chosen, choose] = useState('');
  const isThere = staff.some(({ userId }) => userId === chosen);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-52 grow sm:grow-0">
        <Select
          label={w.add}
          name="/add"
          value={isThere ? chosen : ''}
          empty={w.addNobody}
          onChange={choose}
          options={staff.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </div>
      <Button why={isThere ? null : w.addFirst} onPress={() => onAdd(chosen)}>
        {w.addIt}
      </Button>
    </div>
  );
}
