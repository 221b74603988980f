import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { answered, api, idempotencyKey } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/notice.tsx';
import { contactWords } from '../../words/contact.ts';
import { useWords } from '../../words/words.ts';

/** A page to oneself, by the way of a real one: tried before the night, not in it. */
export function TestPage() {
  const w = useWords(contactWords);
  const [isSent, setSent] = useState(false);
  const test = useAct(
    (_: undefined, key) =>
      answered(api.POST('/api/v1/contact-methods/test', { headers: idempotencyKey(key) })),
    { touches: [keys.pages], onDone: () => setSent(true) },
  );
  return (
    <div className="flex flex-col gap-2">
      <Failure error={test.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button isRunning={test.isRunning} onPress={() => test.run(undefined)}>
          {w.test}
        </Button>
        <p role="status" className="flex-1 basis-60 text-sm">
          {isSent ? w.testSent : w.testHelp}
        </p>
      </div>
    </div>
  );
}
