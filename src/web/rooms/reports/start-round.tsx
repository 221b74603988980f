import { Suspense, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { reportRoundWords } from '../../words/report-rounds.ts';
import { useWords } from '../../words/words.ts';

const StartDialog = lazyPart(async () => (await import('./start-dialog.tsx')).StartDialog);

/** It asks first: real telephones ring, perhaps at night. */
export function StartRound() {
  const w = useWords(reportRoundWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="filled" onPress={() => setOpen(true)}>
        {w.start}
      </Button>
      {isOpen && (
        <Suspense>
          <StartDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
