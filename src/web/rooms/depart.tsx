import { Suspense, useState } from 'react';
import type { StayView } from '../../stays/stays.api.ts';
import { Button, bigButton } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { stayWords } from '../words/stay.ts';
import { useWords } from '../words/words.ts';

const DepartDialog = lazyPart(async () => (await import('./depart-dialog.tsx')).DepartDialog);

/** 退所: at the end of the page, where no thumb comes by accident. */
export function Depart({ stay, why }: { stay: StayView; why: string | null }) {
  const w = useWords(stayWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="border-t border-line pt-4">
      <Button isWide className={bigButton} why={why} onPress={() => setOpen(true)}>
        {w.depart}
      </Button>
      {isOpen && (
        <Suspense>
          <DepartDialog stay={stay} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
