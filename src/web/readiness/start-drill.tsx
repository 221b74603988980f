import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useAct } from '../api/act.ts';
import { answered, api, idempotencyKey } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Section } from '../ui/layout.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';
import { readinessQuery } from './queries.ts';

const PlanDrill = lazyPart(async () => (await import('./plan-drill.tsx')).PlanDrill);

/** Now or at a time: asked first, because real telephones ring. */
export function StartDrill() {
  const w = useWords(drillWords);
  const router = useRouter();
  const isManager = useMe().role === 'base_manager';
  const people = useQuery(readinessQuery).data?.people.length ?? 0;
  const [isPlanning, setPlanning] = useState(false);
  const start = useAct(
    (_: undefined, key) =>
      answered(api.POST('/api/v1/drills', { body: { at: null }, headers: idempotencyKey(key) })),
    {
      touches: [keys.readiness],
      onDone: ({ id }) => void router.navigate({ to: paths.drill, params: { id } }),
    },
  );
  const why = isManager ? null : w.managerOnly;
  return (
    <Section title={w.start}>
      <div className="flex flex-wrap items-start gap-3">
        <ConfirmButton
          look="filled"
          why={why}
          title={w.startTitle}
          consequence={
            <div className="flex flex-col gap-2">
              <p className="font-bold">{w.startMeans(people)}</p>
              <p>{w.startLater}</p>
            </div>
          }
          confirm={w.startDo}
          error={start.error}
          onConfirm={() => start.runAsync(undefined)}
        >
          {w.start}
        </ConfirmButton>
        {isManager && <Button onPress={() => setPlanning(true)}>{w.plan}</Button>}
      </div>
      {isPlanning && (
        <Suspense>
          <PlanDrill onClose={() => setPlanning(false)} />
        </Suspense>
      )}
    </Section>
  );
}
