import { useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { caseStepWords } from '../../words/case-steps.ts';
import type { Label } from '../../words/label.ts';

/**
 * What is missing or unreadable in a form, in the shape in which the server would say it: shown in
 * the same places, before anything is sent. Null: nothing.
 */
function mistakesIn(checks: Readonly<Record<string, Label | null>>): ApiProblem | null {
  const errors = Object.entries(checks).flatMap(([path, label]) =>
    label === null ? [] : [{ path, code: 'missing', ja: label.ja, en: label.en }],
  );
  if (errors.length === 0) return null;
  const { mend } = caseStepWords;
  return new ApiProblem(422, {
    code: 'not-complete',
    titleJa: mend.ja(errors.length),
    title: mend.en(errors.length),
    errors,
  });
}

export const missing = (text: string, label: Label): Label | null =>
  text.trim() === '' ? label : null;

/**
 * The mistakes of a form from the first try on. At its fields they are those of this moment, so that
 * what is mended looks mended; the summary stays as it was said, until the next try or until all is well.
 */
export function useMistakes(
  checks: Readonly<Record<string, Label | null>>,
  refusal: Error | null,
): {
  summary: Error | null;
  atField: Error | null;
  tryNow(): boolean;
  tell(path: string, label: Label): void;
} {
  const [said, setSaid] = useState<ApiProblem | null>(null);
  const now = mistakesIn(checks);
  const isOpen = said !== null && now !== null;
  return {
    summary: isOpen ? said : refusal,
    atField: isOpen ? now : refusal,
    tryNow: () => {
      setSaid(now);
      return now === null;
    },
    tell: (path, label) => setSaid(mistakesIn({ [path]: label })),
  };
}
