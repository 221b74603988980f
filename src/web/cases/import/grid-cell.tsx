import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cx } from '../../ui/classes.ts';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import type { cellOf } from './grid-columns.ts';
import { ProblemLine } from './row-parts.tsx';

/** One cell: what stands in it, what is wrong with it, what the register holds; or the box to edit it. */
export function GridCell({
  name,
  label,
  cell,
  isAt,
  isEditing,
  isSkipped,
  onKeyDown,
  onEdit,
  onDone,
  onMend,
}: {
  name: string;
  label: string;
  cell: ReturnType<typeof cellOf>;
  isAt: boolean;
  isEditing: boolean;
  isSkipped: boolean;
  onKeyDown(event: KeyboardEvent): void;
  onEdit(): void;
  /** null: it stays as it was. */
  onDone(value: string | null): void;
  onMend(value: string): void;
}) {
  const w = useWords(caseImportWords);
  const { text, problems, change } = cell;
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return (
    <td
      data-cell={name}
      tabIndex={isAt && !isEditing ? 0 : -1}
      aria-invalid={isWrong || undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={onEdit}
      className={cx(
        'max-w-72 border-l border-line px-2 py-1 align-top',
        problems.length > 0 || change ? 'min-w-60' : 'min-w-28',
        isWrong && 'border-2 border-act bg-act-soft',
        change && !isWrong && 'bg-warn-soft',
        isSkipped && 'text-ink-soft line-through',
      )}
    >
      {isEditing ? (
        <CellBox label={label} text={text} onDone={onDone} />
      ) : (
        <p className="line-clamp-4 min-h-6 break-words whitespace-pre-wrap">{text}</p>
      )}
      {change && <p className="text-sm text-ink-soft">{w.was(change.before)}</p>}
      {problems.map((problem) => (
        <ProblemLine key={problem.code} problem={problem} onMend={isSkipped ? undefined : onMend} />
      ))}
    </td>
  );
}

function CellBox({
  label,
  text,
  onDone,
}: {
  label: string;
  text: string;
  onDone(value: string | null): void;
}) {
  const [value, setValue] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const end = (said: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(said === text ? null : said);
  };
  return (
    <textarea
      ref={box}
      aria-label={label}
      rows={Math.min(6, text.split('\n').length)}
      value={value}
      maxLength={5_000}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => end(value)}
      onKeyDown={(event) => {
        // A word that is being converted is not over with Enter.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
          event.preventDefault();
          end(value);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          end(null);
        }
      }}
      className="min-h-11 w-56 rounded-8 border border-line-strong bg-paper px-2 py-1"
    />
  );
}
