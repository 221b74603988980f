import { Suspense, useEffect, useState } from 'react';
import { Button, type Look } from '../../ui/button.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { untilLoaded } from '../../ui/until-loaded.ts';
import { manualWords } from '../../words/manual-placement.ts';
import { useWords } from '../../words/words.ts';

const load = () => import('./manual-dialog.tsx');
const ManualDialog = lazyPart(async () => (await load()).ManualDialog);

/** A facility has said yes by telephone: the way past the ranking, and past the base's list. */
export function ManualPlacement({
  emergencyId,
  look = 'outlined',
  facilityId = null,
}: {
  emergencyId: string;
  look?: Look;
  /** Chosen already; null: none. */
  facilityId?: string | null;
}) {
  const w = useWords(manualWords);
  const [isOpen, setOpen] = useState(false);
  // It must open also when the line has broken meanwhile.
  useEffect(() => void untilLoaded(load), []);
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        {w.open}
      </Button>
      {isOpen && (
        <Suspense>
          <ManualDialog
            emergencyId={emergencyId}
            facilityId={facilityId}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
