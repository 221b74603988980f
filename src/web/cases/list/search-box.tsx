import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/classes.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { casesWords } from '../../words/cases.ts';
import { useWords } from '../../words/words.ts';

/** Long enough for the next key of somebody who types, too short to be waited for. */
const stillMs = 250;
const longest = 100;
const id = 'case-search';

/** Redraws by itself alone while it is typed into: the list below hears of it when it stands still. */
export function SearchBox({ text, onSettled }: { text: string; onSettled(text: string): void }) {
  const w = useWords(casesWords);
  const [typed, setTyped] = useState(text);
  const settled = useSettled(typed.trim(), stillMs);
  useEffect(() => {
    if (settled !== text) onSettled(settled);
  }, [settled, text, onSettled]);
  return (
    <search className="flex flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {w.search}
      </label>
      <span id={`${id}-help`} className="text-sm text-ink-soft">
        {w.searchHelp}
      </span>
      <div className="flex max-w-xl gap-2">
        <input
          id={id}
          // Of type text: the one of type search brings a cross that no keyboard reaches.
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longest}
          aria-describedby={`${id}-help`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) setTyped('');
          }}
          className="min-h-11 w-full rounded-8 border border-line-strong bg-paper px-3 py-2"
        />
        {/* Its place is kept: the box must not shrink under the first letter. */}
        <Button
          look="quiet"
          className={cx('shrink-0', typed === '' && 'invisible')}
          onPress={() => {
            setTyped('');
            document.getElementById(id)?.focus();
          }}
        >
          {w.clearSearch}
        </Button>
      </div>
    </search>
  );
}
