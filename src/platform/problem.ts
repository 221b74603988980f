/** A mistake in one field. `path` is a JSON pointer into the body ("/caller/phone"). */
export interface FieldProblem {
  path: string;
  code: string;
  ja: string;
  en: string;
}

/**
 * A refusal a user can meet (RFC 9457). `code` is stable and documented; the sentences never hold
 * personal data. `extra` goes into the answer beside the standard members.
 */
export interface Problem {
  code: string;
  status: number;
  ja: string;
  en: string;
  fields?: FieldProblem[];
  extra?: Record<string, unknown>;
}

/** Thrown inside a transaction: nothing of it stays, and the edge answers with the problem. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** Returned by a service whose refusal must itself be recorded: what it wrote stays. */
export interface RecordedRefusal {
  refused: Problem;
}

export function isRecordedRefusal(value: unknown): value is RecordedRefusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

type Definition = Pick<Problem, 'status' | 'ja' | 'en'>;
type Details = Pick<Problem, 'fields' | 'extra'>;
export type ProblemMaker<Code extends string = string> = ((details?: Details) => Problem) & {
  problem: Definition & { code: Code };
};

/** A problem that lies in one field of the body: `path` is a JSON pointer ("/wardCode"). */
export function inField(maker: ProblemMaker, path: string): Problem {
  const { code, ja, en } = maker.problem;
  return maker({ fields: [{ path, code, ja, en }] });
}

/**
 * Declares the problems of a feature once: `const problems = defineProblems({ 'offer-expired': … })`,
 * then `throw new Refused(problems['offer-expired']())`. The API lists every declared problem.
 */
export function defineProblems<Codes extends string>(
  definitions: Record<Codes, Definition>,
): { [C in Codes]: ProblemMaker<C> } {
  const makers = {} as { [C in Codes]: ProblemMaker<C> };
  for (const code of Object.keys(definitions) as Codes[]) {
    const definition = { code, ...definitions[code] };
    makers[code] = Object.assign((details: Details = {}) => ({ ...definition, ...details }), {
      problem: definition,
    });
  }
  return makers;
}
