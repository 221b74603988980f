import type { FieldProblem } from '../../platform/problem.ts';
import type { Label } from '../words/label.ts';

/** A refusal of the server (RFC 9457), in both languages. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly label: Label;
  readonly fields: readonly FieldProblem[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Record<string, unknown>) {
    super(String(body.code ?? status));
    this.name = 'ApiProblem';
    this.status = status;
    this.code = String(body.code ?? `http-${status}`);
    this.label = { ja: String(body.titleJa ?? ''), en: String(body.title ?? '') };
    this.fields = (body.errors ?? []) as FieldProblem[];
    this.extra = body;
  }
}

/** No answer came: nothing is known of whether the server has done it. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}
