import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { ownerWords } from '../../words/desk-owner.ts';
import { useWords } from '../../words/words.ts';

/** Who is wanted cannot come; who has it gives it back. Both have others paged at once. */
export function CannotButton({
  id,
  isOwner,
  onAct,
  touches,
}: {
  id: string;
  isOwner: boolean;
  onAct(): void;
  touches: readonly (readonly unknown[])[];
}) {
  const w = useWords(ownerWords);
  const act = useAct(
    () => answered(api.POST('/api/v1/emergencies/{id}/cannot', { params: { path: { id } } })),
    { touches },
  );
  return (
    <ConfirmButton
      look="quiet"
      title={isOwner ? w.giveBackTitle : w.cannotTitle}
      consequence={isOwner ? w.giveBackWhat : w.cannotWhat}
      confirm={isOwner ? w.giveBackDo : w.cannotDo}
      error={act.error}
      onConfirm={() => {
        onAct();
        return act.runAsync(undefined);
      }}
    >
      {isOwner ? w.giveBack : w.cannot}
    </ConfirmButton>
  );
}
