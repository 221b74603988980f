import { z } from 'zod';
import type { FieldProblem } from '../problem.ts';

const { localeError: inEnglish } = z.locales.en();
const { localeError: inJapanese } = z.locales.ja();

/**
 * Each mistake with its place, in both languages: a schema's own (`mistake` of text/wire.ts) has its
 * sentences and its code, zod's get theirs here. Values are never repeated: they may be personal.
 */
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
