import { useRouter } from '@tanstack/react-router';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { keys } from '../api/touched.ts';
import { paths } from '../paths.ts';
import { useMe } from '../session.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { drillWords } from '../words/drill.ts';
import { useWords } from '../words/words.ts';

/** A drill that has not begun is taken back: nothing of it stays. */
export function CancelDrill({ id }: { id: string }) {
  const w = useWords(drillWords);
  const router = useRouter();
  const isManager = useMe().role === 'base_manager';
  const cancel = useAct(
    () => answered(api.DELETE('/api/v1/drills/{id}', { params: { path: { id } } })),
    { touches: [keys.readiness], onDone: () => void router.navigate({ to: paths.drills }) },
  );
  if (!isManager) return null;
  return (
    <ConfirmButton
      title={w.cancelTitle}
      consequence={w.cancelMeans}
      confirm={w.cancelDo}
      error={cancel.error}
      onConfirm={() => cancel.runAsync(undefined)}
    >
      {w.cancelDo}
    </ConfirmButton>
  );
}
