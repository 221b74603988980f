import type { AcceptanceConditions } from '../../../facilities/conditions.api.ts';
import { Notice } from '../../ui/notice.tsx';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useWords } from '../../words/words.ts';
import { unstated } from './say-conditions.ts';

/** What is left open, and what that costs. */
export function Unstated({ conditions }: { conditions: AcceptanceConditions }) {
  const w = useWords(conditionsWords);
  const open = unstated(conditions);
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title={w.unstated(open.map((field) => w[field]).join(w.listJoin))}>
      {w.unstatedCost}
    </Notice>
  );
}
