import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NextStepKind } from '../../emergencies/emergency.ts';
import type { DepartBody, StayView } from '../../stays/stays.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { ActDialog } from '../ui/act-dialog.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { fieldError } from '../ui/notice.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { stayWords } from '../words/stay.ts';
import { countWords } from '../words/stay-count.ts';
import { useSay, useWords } from '../words/words.ts';
import { type BackDrafts, departCountOf } from './stay/count-draft.ts';
import { CountOut } from './stay/count-out.tsx';
import { stateOf } from './stay-state.ts';

const destinations = Object.keys(houseCodes.nextStep) as NextStepKind[];

/** Where the person goes; the room becomes free and the sheet is gone: both are said before. */
export function DepartDialog({ stay, onClose }: { stay: StayView; onClose(): void }) {
  const w = useWords(stayWords);
  const count = useWords(countWords);
  const say = useSay();
  const queries = useQueryClient();
  const [destination, setDestination] = useState<NextStepKind | null>(null);
  const [note, setNote] = useState('');
  const [back, setBack] = useState<BackDrafts>({ belongings: [], medicines: [] });
  const { admission } = stateOf(stay);
  const kept = {
    belongings: admission?.belongings ?? [],
    medicines: admission?.medicines ?? [],
  };
  const counted = departCountOf(kept, back);
  const depart = useAct(
    (body: DepartBody) =>
      answered(api.POST('/api/v1/stays/{id}/depart', { params: { path: { id: stay.id } }, body })),
    {
      touches: [keys.stays, keys.rooms, keys.offers],
      onDone: (after) => void queries.setQueryData(keys.stay(stay.id), after),
    },
  );
  return (
    <ActDialog
      title={w.departTitle}
      means={<p>{w.departMeans(stay.roomName)}</p>}
      act={depart}
      button={w.departYes}
      look="act"
      why={destination === null ? w.departWhy : counted === null ? count.backWhy : null}
      isUnderThumb
      onAct={() =>
        destination && counted && depart.run({ destination, note: note.trim() || null, ...counted })
      }
      onClose={onClose}
    >
      <RadioCards<NextStepKind>
        label={w.destination}
        name="/destination"
        isRequired
        columns={4}
        value={destination}
        onChange={setDestination}
        options={destinations.map((code) => ({
          value: code,
          label: say(houseCodes.nextStep[code]),
        }))}
      />
      <TextInput
        label={w.departNote}
        name="/note"
        help={w.departNoteHelp}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={setNote}
        error={fieldError(depart.error, '/note')}
      />
      <CountOut counted={kept} drafts={back} onChange={setBack} />
    </ActDialog>
  );
}
