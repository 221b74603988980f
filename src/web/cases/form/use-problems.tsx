import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { Failure } from '../../ui/notice.tsx';
import { useLanguage } from '../../words/words.ts';
import { problemsOf } from './problems.ts';
import type { FieldSpec } from './spec.ts';

/** What the server refused: a summary with the fields' own names, and a sentence at each field. */
export function useProblems(
  error: Error | null,
  fields: readonly FieldSpec[],
): {
  summary: ReactNode;
  errorAt(at: string): string | null;
  /** Somebody types into it: what was said of it is not true any more. */
  mended(at: string): void;
} {
  const language = useLanguage();
  const [seen, setSeen] = useState<{ error: Error | null; mended: readonly string[] }>({
    error: null,
    mended: [],
  });
  const named = useMemo(
    () => (error instanceof ApiProblem ? problemsOf(error, fields) : []),
    [error, fields],
  );
  const shown = useMemo(() => {
    if (!(error instanceof ApiProblem) || named.length === 0) return error;
    const errors = named.map((problem) => ({
      ...problem,
      ja: problem.named.ja ? `${problem.named.ja}: ${problem.ja}` : problem.ja,
      en: problem.named.en ? `${problem.named.en}: ${problem.en}` : problem.en,
    }));
    return new ApiProblem(error.status, { ...error.extra, errors });
  }, [error, named]);
  const gone = seen.error === error ? seen.mended : none;
  const errorAt = useCallback(
    (at: string) => {
      const problem = named.find(({ path }) => path === at);
      const isMended = gone.some((field) => at === field || at.startsWith(`${field}/`));
      return problem && !isMended ? problem[language] : null;
    },
    [named, gone, language],
  );
  const mended = useCallback(
    (at: string) =>
      setSeen((now) => {
        if (error === null) return now;
        const before = now.error === error ? now.mended : [];
        return before.includes(at) ? now : { error, mended: [...before, at] };
      }),
    [error],
  );
  return { summary: <Failure error={shown} />, errorAt, mended };
}

/** The same one every time: every field is drawn again when what is said of them changes. */
const none: readonly string[] = [];
