import { Chip } from '../../ui/layout.tsx';
import { useIsWide } from '../../ui/use-media.ts';
import { onCallWords, sourceNames } from '../../words/on-call.ts';
import { useSay, useWords } from '../../words/words.ts';

const special = ['override', 'swap', 'take-over', 'import'] as const;

/** What the looks of the calendar mean, and how it is used. */
export function Legend() {
  const w = useWords(onCallWords);
  const say = useSay();
  const isWide = useIsWide();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      <span className="font-bold">{w.legend}</span>
      <Chip tone="primary">{w.mine}</Chip>
      <Chip tone="act">{w.open}</Chip>
      <span>
        {w.away}・{w.twoSlots}：{w.mustMend}
      </span>
      <span>
        {special.map((source) => say(sourceNames[source])).join('・')}：{w.otherThanPlanned}
      </span>
      <span className="basis-full">{isWide ? w.dragHelp : w.pressHelp}</span>
    </div>
  );
}
