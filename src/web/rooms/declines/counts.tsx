import type { RefusalKind } from '../../../placement/decline-reviews.api.ts';
import { DECLINE_REASONS, type DeclineReason, type Side } from '../../../placement/reasons.ts';
import { facilityCodes } from '../../words/codes-facility.ts';
import { declineWords } from '../../words/declines.ts';
import { useSay, useWords } from '../../words/words.ts';

interface Count {
  kind: RefusalKind;
  reason: DeclineReason | null;
  side: Side | null;
  count: number;
}

/** How many of which reason, as reviewed, the most frequent first. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const w = useWords(declineWords);
  const say = useSay();
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b border-line-strong text-left">
          <th className="py-1 pr-2">{w.reason}</th>
          <th className="py-1 pr-2">{w.side}</th>
          <th className="py-1 text-right">{w.count}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, reason, side, count }) => (
          <tr key={`${kind} ${reason} ${side}`} className="border-b border-line align-top">
            <td className="py-1 pr-2">
              {reason ? say(DECLINE_REASONS[reason]) : w[kind]}
              {reason && kind === 'fallback' && (
                <span className="block text-ink-soft">{w.fallback}</span>
              )}
            </td>
            <td className="py-1 pr-2">{side ? say(facilityCodes.side[side]) : '–'}</td>
            <td className="tabular py-1 text-right font-bold">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
