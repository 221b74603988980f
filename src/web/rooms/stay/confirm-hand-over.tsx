import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Side } from '../../../stays/hand-over.ts';
import type { StayView } from '../../../stays/stays.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { Button, bigButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { handOverWords } from '../../words/stay-hand-over.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { stateOf } from '../stay-state.ts';

/** The own side is through; what was left open is said why. */
export function ConfirmHandOver({
  stay,
  side,
  open,
}: {
  stay: StayView;
  side: Side;
  open: number;
}) {
  const w = useWords(handOverWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const [why, setWhy] = useState('');
  const confirm = useAct(
    (word: string | null) =>
      answered(
        api.POST('/api/v1/stays/{id}/hand-over/confirm', {
          params: { path: { id: stay.id } },
          body: { why: word },
        }),
      ),
    {
      touches: [keys.stays],
      onDone: (after) => void queries.setQueryData(keys.stay(stay.id), after),
    },
  );
  const confirmed = stateOf(stay).handOver?.[side].confirmed;
  if (confirmed) {
    const who = confirmed.by === null ? '' : (stay.names[confirmed.by] ?? '');
    return (
      <Notice tone="good" title={w.ownConfirmed(w[side])} isAnnounced>
        {who} {formatTime(confirmed.at, language, true)}
        {confirmed.open > 0 && `　${w.openBecause(confirmed.open, confirmed.why ?? '')}`}
      </Notice>
    );
  }
  const isWordNeeded = open > 0 && why.trim() === '';
  return (
    <div className="flex flex-col gap-3">
      <p className="text-base">{open > 0 ? w.leftOpen(open) : w.allDone}</p>
      <Failure error={confirm.error} />
      {open > 0 && (
        <TextInput
          label={w.whyOpen}
          name="/why"
          help={w.whyOpenHelp}
          rows={2}
          maxLength={1000}
          value={why}
          onChange={setWhy}
          error={fieldError(confirm.error, '/why')}
        />
      )}
      <Button
        isWide
        className={bigButton}
        why={isWordNeeded ? w.whyOpenFirst : null}
        isRunning={confirm.isRunning}
        onPress={() => confirm.run(why.trim() || null)}
      >
        {w.confirm}
      </Button>
    </div>
  );
}
