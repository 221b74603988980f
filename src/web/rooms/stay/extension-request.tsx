import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { needsOf } from '../../../stays/extension.ts';
import type { StayView } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { extensionWords } from '../../words/stay-extension.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { stateOf } from '../stay-state.ts';

/**
 * An extension that waits: whoever may decides here, and the page that asks leads to it. Who asked
 * takes it back; of a facility, any of its staff.
 */
export function ExtensionRequest({ stay }: { stay: StayView }) {
  const w = useWords(extensionWords);
  const language = useLanguage();
  const me = useMe();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const path = { params: { path: { id: stay.id } } };
  const options = {
    touches: [keys.stays, keys.emergencies],
    onDone: (after: StayView) => void queries.setQueryData(keys.stay(stay.id), after),
  };
  const approve = useAct(
    (_: null) => answered(api.POST('/api/v1/stays/{id}/extension-requests/approve', path)),
    options,
  );
  const refuse = useAct(
    (why: string) =>
      answered(
        api.POST('/api/v1/stays/{id}/extension-requests/refuse', {
          ...path,
          body: { reason: why },
        }),
      ),
    options,
  );
  const { request, admission } = stateOf(stay);
  if (!request || !admission) return null;
  const isOwn = request.by === me.userId;
  const isOfFacility = me.role === 'facility_staff';
  const isManagers = needsOf(admission.at, new Date(request.newEnd)) === 'manager';
  const end = formatTime(request.newEnd, language, true);
  const name = request.by === null ? '' : (stay.names[request.by] ?? '');
  const isOfAFacility = request.side === 'facility';
  const who = isOfAFacility && !isOfFacility ? `${stay.facilityName} ${name}` : name;
  const isBack = isOwn || isOfFacility;
  const whyNot = isOwn
    ? w.requestOwn
    : isManagers && me.role !== 'base_manager'
      ? w.requestManager
      : null;
  return (
    <Section title={w.requestTitle}>
      <p>{w.requestUntil(end, who)}</p>
      {request.reason && (
        <p className="whitespace-pre-wrap">
          {w.reason}：{request.reason}
        </p>
      )}
      <p className="text-base text-ink-soft">{w.requestWaits}</p>
      <Failure error={approve.error ?? refuse.error} />
      {!isOfFacility && (
        <div>
          <Button
            look="filled"
            why={whyNot}
            isRunning={approve.isRunning}
            onPress={() => {
              refuse.reset();
              approve.run(null);
            }}
          >
            {w.approve}
          </Button>
        </div>
      )}
      {(!isOfFacility || isOfAFacility) && (
        <>
          <TextInput
            label={isBack ? w.takeBackReason : w.refuseReason}
            name="/reason"
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={setReason}
            error={fieldError(refuse.error, '/reason')}
          />
          <div>
            <Button
              why={reason.trim() === '' ? w.refuseWhy : null}
              isRunning={refuse.isRunning}
              onPress={() => {
                approve.reset();
                refuse.run(reason.trim());
              }}
            >
              {isBack ? w.takeBack : w.refuse}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
