import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisclosedSheet } from '../../../priority-cases/disclosure.ts';
import { handOverOf } from '../../../stays/hand-over-list.ts';
import type { AdmitBody, StayView } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Button, bigButton } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure } from '../../ui/notice.tsx';
import { countWords } from '../../words/stay-count.ts';
import { useWords } from '../../words/words.ts';
import { admitBodyOf, emptyCount, faultsOf } from './count-draft.ts';
import { CountIn } from './count-in.tsx';

/** 到着: what was brought is counted, and the person is there. */
export function Admit({ stay, sheet }: { stay: StayView; sheet: DisclosedSheet }) {
  const w = useWords(countWords);
  const queries = useQueryClient();
  const draft = useDraft(`stay-count:${stay.id}`, emptyCount);
  const [isTried, setTried] = useState(false);
  const admit = useAct(
    (body: AdmitBody) =>
      answered(api.POST('/api/v1/stays/{id}/admit', { params: { path: { id: stay.id } }, body })),
    {
      touches: [keys.stays, keys.rooms],
      onDone: (after) => {
        void draft.clear();
        queries.setQueryData(keys.stay(stay.id), after);
      },
    },
  );
  const faults = faultsOf(draft.value);
  const isNothingSaid = Object.values(faults).includes('nothing-said');
  const press = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) admit.run(admitBodyOf(draft.value));
  };
  return (
    <Section title={w.title}>
      <p className="text-base text-ink-soft">{w.help}</p>
      <CountIn
        draft={draft.value}
        items={handOverOf(sheet.stage === 'accepted' ? sheet.person : null, null)}
        faults={isTried ? faults : {}}
        onChange={(changes) => draft.set((now) => ({ ...now, ...changes }))}
      />
      <Failure error={admit.error} />
      <Button
        look="filled"
        isWide
        className={bigButton}
        why={isNothingSaid ? w.admitWhy : null}
        isRunning={admit.isRunning}
        onPress={press}
      >
        {w.admit}
      </Button>
    </Section>
  );
}
