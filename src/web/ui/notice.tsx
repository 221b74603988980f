import { type ReactNode, useEffect, useRef } from 'react';
import { ApiProblem, sentenceOf } from '../api/client.ts';
import { commonWords } from '../words/common.ts';
import { languageNow, useWords } from '../words/words.ts';
import { cx } from './classes.ts';
import { fieldId, focusField } from './field-id.ts';

export type Tone = 'plain' | 'good' | 'warn' | 'act';
const tones: Record<Tone, string> = {
  plain: 'border-line-strong bg-paper',
  good: 'border-good bg-good-soft',
  warn: 'border-warn bg-warn-soft',
  act: 'border-act bg-act-soft',
};

/** A sentence that wants to be seen. `act` only where somebody must do something. */
export function Notice({
  tone = 'plain',
  title,
  children,
  isAnnounced = false,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  isAnnounced?: boolean;
}) {
  return (
    <div
      role={isAnnounced ? (tone === 'act' ? 'alert' : 'status') : undefined}
      className={cx('notice rounded-8 border border-l-8 px-4 py-3', tones[tone])}
    >
      {title && <p className="font-bold">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}

/**
 * What went wrong with an act: the server's own sentence, and every field that it names. It takes the
 * focus: who pressed is told.
 */
export function Failure({ error }: { error: Error | null }) {
  const w = useWords(commonWords);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  const fields = error instanceof ApiProblem ? error.fields : [];
  const language = languageNow();
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="alert"
      className="notice rounded-8 border border-l-8 border-act bg-act-soft px-4 py-3"
    >
      <p className="font-bold">
        {fields.length > 0 ? w.errorSummary(fields.length) : sentenceOf(error, w)}
      </p>
      {fields.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {fields.map((field) => (
            <li key={`${field.path}${field.code}`}>
              <a
                href={`#${fieldId(field.path)}`}
                className="underline"
                onClick={(event) => {
                  event.preventDefault();
                  focusField(field.path);
                }}
              >
                {field[language]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * That something could not be read. It comes by itself, also when something is asked for anew behind
 * what is shown: it is said, and takes the focus from nobody.
 */
export function ReadFailure({ error }: { error: Error | null }) {
  const w = useWords(commonWords);
  return error && <Notice tone="act" isAnnounced title={sentenceOf(error, w)} />;
}

/** The server's sentence for one field; null: nothing is wrong with it. */
export function fieldError(error: Error | null, path: string): string | null {
  if (!(error instanceof ApiProblem)) return null;
  return error.fields.find((field) => field.path === path)?.[languageNow()] ?? null;
}
