import type { SurgeView } from '../../facilities/surge.api.ts';
import { Ago, useNowAs } from '../ui/time.tsx';
import { surgeWords } from '../words/surge.ts';
import { useWords } from '../words/words.ts';

/** After a day what was said of 24 hours is over [R]: it is shown, and not believed. */
const oldAfterMs = 24 * 60 * 60 * 1000;

/** How many more a facility has said it could take, and how long ago. */
export function SurgeLine({ surge }: { surge: SurgeView }) {
  const w = useWords(surgeWords);
  const isOld = useNowAs((now) => now - Date.parse(surge.at) >= oldAfterMs);
  return (
    <p className="flex flex-wrap gap-x-3 text-base">
      <span>
        <span className="text-ink-soft">{w.label}：</span>
        <b className="tabular">{w.said(surge.within24h, surge.within72h)}</b>
      </span>
      <span className={isOld ? 'font-bold text-warn' : 'text-ink-soft'}>
        {w.of} <Ago iso={surge.at} />
        {isOld && ` ${w.old}`}
      </span>
      {surge.note && <span className="w-full">{surge.note}</span>}
    </p>
  );
}
