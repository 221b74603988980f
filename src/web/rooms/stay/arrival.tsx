import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StayView } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActForm } from '../../ui/act-form.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { fieldError, Notice } from '../../ui/notice.tsx';
import { instantOf } from '../../ui/tokyo-field.ts';
import { stayWords } from '../../words/stay.ts';
import { useWords } from '../../words/words.ts';
import { useIsOver } from '../use-is-over.ts';

/** While they are on the way: whether they are late, and (for the base) when they will be there after all. */
export function Arrival({ stay }: { stay: StayView }) {
  const w = useWords(stayWords);
  const isOfFacility = useMe().role === 'facility_staff';
  const isLate = useIsOver(stay.expectedAt);
  return (
    <>
      {isLate && (
        <Notice tone="warn" title={w.arrivalOverdue}>
          {isOfFacility ? w.arrivalOverdueFacility : w.arrivalOverdueBase}
        </Notice>
      )}
      {!isOfFacility && (
        <Disclosure title={w.changeArrival}>
          <ChangeArrival stay={stay} />
        </Disclosure>
      )}
    </>
  );
}

function ChangeArrival({ stay }: { stay: StayView }) {
  const w = useWords(stayWords);
  const queries = useQueryClient();
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const expectedAt = instantOf(at);
  const change = useAct(
    (body: { expectedAt: string; reason: string | null }) =>
      answered(
        api.PUT('/api/v1/stays/{id}/expected-arrival', {
          params: { path: { id: stay.id } },
          body,
        }),
      ),
    {
      touches: [keys.stays],
      onDone: (after) => {
        setAt('');
        setReason('');
        queries.setQueryData(keys.stay(stay.id), after);
      },
    },
  );
  return (
    <ActForm
      act={change}
      button={w.saveArrival}
      why={expectedAt === null ? w.arrivalWhy : null}
      onAct={() => expectedAt && change.run({ expectedAt, reason: reason.trim() || null })}
    >
      <TextInput
        label={w.newArrival}
        name="/expectedAt"
        type="datetime-local"
        value={at}
        onChange={setAt}
        error={fieldError(change.error, '/expectedAt')}
      />
      <TextInput
        label={w.arrivalReason}
        name="/reason"
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
}
