import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OnCallNow } from '../../../on-call/on-call.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { onCallQuery } from '../../api/queries.ts';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Empty, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { houseCodes } from '../../words/codes-house.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useSay, useWords } from '../../words/words.ts';

/** Asks somebody who is on call, or a manager, to have it instead. */
export function HandOverDialog({
  id,
  ownerId,
  touches,
  onClose,
}: {
  id: string;
  ownerId: string;
  touches: readonly (readonly unknown[])[];
  onClose(): void;
}) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const onCall = useQuery(onCallQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const people = onCall.data && receiversOf(onCall.data).filter(({ userId }) => userId !== ownerId);
  const ask = useAct(
    (toUserId: string) =>
      answered(
        api.POST('/api/v1/emergencies/{id}/hand-over', {
          params: { path: { id } },
          body: { toUserId },
        }),
      ),
    { touches, onDone: onClose },
  );
  return (
    <ActDialog
      title={w.handOverTitle}
      means={<p>{w.handOverHelp}</p>}
      act={ask}
      button={w.askHandOver}
      why={chosen === null ? w.handOverChoose : null}
      onAct={() => chosen !== null && ask.run(chosen)}
      onClose={onClose}
    >
      <ReadFailure error={onCall.error} />
      {!people && onCall.isPending && <Loading />}
      {people?.length === 0 && <Empty title={w.handOverNobody} />}
      {people && people.length > 0 && (
        <RadioCards
          label={w.handOverTo}
          name="/toUserId"
          options={people.map(({ userId, name, as }) => ({
            value: userId,
            label: name,
            help: as.map((it) => say(houseCodes.onCall[it])).join(w.join),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </ActDialog>
  );
}

interface Receiver {
  userId: string;
  name: string;
  as: ('primary' | 'secondary' | 'manager')[];
}

/** Everybody who is there tonight, each once, with what he or she is there as. */
function receiversOf({ now, managers }: OnCallNow): Receiver[] {
  const all = [
    ...(['primary', 'secondary'] as const).map((as) => ({ as, person: now[as]?.person })),
    ...managers.map((person) => ({ as: 'manager' as const, person })),
  ];
  const people = new Map<string, Receiver>();
  for (const { as, person } of all) {
    if (!person) continue;
    const known = people.get(person.userId) ?? { ...person, as: [] };
    people.set(person.userId, { ...known, as: [...known.as, as] });
  }
  return [...people.values()];
}
