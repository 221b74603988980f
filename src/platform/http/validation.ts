import { z } from 'zod';
import type { FieldProblem } from '../problem.ts';

const { localeError: inEnglish } = z.locales.en();
const { localeError: inJapanese } = z.locales.ja();

/**
 * A message that a schema gives in both languages: `.refine(…, bilingual('…', '…'))`. A `params.code`
 * beside it becomes the code of the mistake; without one it is `custom`.
 */
export function bilingual(ja: string, en: string): { error: string } {
  return { error: `${ja} / ${en}` };
}

/** Each mistake with its place, in both languages. Values are never repeated: they may be personal. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], root: string): FieldProblem[] {
  return issues.map((issue) => {
    const own = issue.code === 'custom' ? issue.message.split(' / ') : [];
    const raw = { ...issue, input: undefined } as unknown as z.core.$ZodRawIssue;
    return {
      path: `${root}/${issue.path.map(String).join('/')}`.replace(/\/$/, ''),
      code: issue.code === 'custom' ? String(issue.params?.code ?? 'custom') : issue.code,
      ja: own[0] ?? textOf(inJapanese(raw)),
      en: own[1] ?? own[0] ?? textOf(inEnglish(raw)),
    };
  });
}

function textOf(message: ReturnType<z.core.$ZodErrorMap>): string {
  return typeof message === 'string' ? message : (message?.message ?? '');
}
