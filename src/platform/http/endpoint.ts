import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { z } from 'zod';
import type { Actor, Role } from '../actor.ts';
import type { InTx, Tx } from '../db/tx.ts';
import { isRecordedRefusal, type ProblemMaker, type RecordedRefusal, Refused } from '../problem.ts';
import { answerOnce } from './idempotency.ts';
import { httpProblems } from './problems.ts';
import { sendProblem } from './send-problem.ts';

/** Who may call a route: some roles, everybody who signed in, or everybody. */
export type Access = readonly Role[] | 'signed-in' | 'public';

/** The versioned API with the way into the database that its routes use. */
export interface Api {
  app: FastifyInstance;
  inTx: InTx;
  /** Who asks, from the session cookie; null: nobody signed in. */
  actorOf(request: FastifyRequest): Promise<Actor | null>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** Every request carries its proof (a signature, a token) and no cookie counts: any Origin will do. */
    provesItself?: boolean;
  }
}

type Schema = z.ZodType;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: parsed and checked. `ifMatch` is the version of the If-Match header. */
export interface Input<P, Q, B> {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  ifMatch: number | null;
  request: FastifyRequest;
  reply: FastifyReply;
}

interface Route<P, Q, B, R extends Record<number, Schema>> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1. */
  url: string;
  summary: string;
  roles: Access;
  params?: P;
  query?: Q;
  body?: B;
  /** The one status of success and the schema of its body. */
  response: R;
  /** Editing what has a version: a request without If-Match is refused. */
  requiresIfMatch?: boolean;
  /** Where a body may be larger than others: it carries a file. */
  mostBytes?: number;
  problems?: readonly ProblemMaker[];
}

export interface Endpoint<P, Q, B, R extends Record<number, Schema>> extends Route<P, Q, B, R> {
  ownSteps?: false;
  /**
   * A POST that creates: with the same Idempotency-Key and body it is carried out once. `as-answered`
   * for an answer without personal data, which is kept and given again; otherwise `again` shows what
   * came out (the answer's `id`) as the GET beside it would now, with the read logged.
   */
  idempotent?:
    | 'as-answered'
    | {
        again(
          tx: Tx,
          id: string,
          input: Input<P, Q, B>,
        ): Promise<z.input<R[keyof R]> | RecordedRefusal>;
      };
  handle(tx: Tx, input: Input<P, Q, B>): Promise<z.input<R[keyof R]> | RecordedRefusal>;
}

/** One step as the asking user: one transaction. */
export type Step = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** A route with slow work between its steps: it opens them itself, and holds nothing in between. */
interface SteppedEndpoint<P, Q, B, R extends Record<number, Schema>> extends Route<P, Q, B, R> {
  ownSteps: true;
  handle(step: Step, input: Input<P, Q, B>): Promise<z.input<R[keyof R]> | RecordedRefusal>;
}

/**
 * Registers one route: rights, parsing, one transaction as the asking user, refusals as problem
 * details, idempotency keys and ETags. A route is only reachable through here, so none is without
 * a declared access.
 */
export function endpoint<
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  R extends Record<number, Schema> = Record<number, Schema>,
>(api: Api, route: Endpoint<P, Q, B, R> | SteppedEndpoint<P, Q, B, R>): void {
  const success = Number(Object.keys(route.response)[0]);
  const { params, query, body } = route;
  api.app.route({
    method: route.method,
    url: `/api/v1${route.url}`,
    ...(route.mostBytes !== undefined && { bodyLimit: route.mostBytes }),
    config: { access: route.roles },
    schema: {
      summary: route.summary,
      tags: [route.url.split('/')[1] ?? ''],
      description: describeRoute(route.roles, route.problems ?? []),
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: route.response,
    } as FastifySchema,
    // Before the body is looked at: a stranger learns nothing from what is wrong with it.
    preValidation: async (request) => {
      const actor = await api.actorOf(request);
      assertAccess(route.roles, actor);
      askers.set(request, actor);
    },
    handler: async (request, reply) => {
      const actor = askers.get(request) ?? null;
      const ifMatch = versionOf(request.headers['if-match']);
      if (route.requiresIfMatch && ifMatch === null)
        throw new Refused(httpProblems['if-match-required']());
      const input: Input<P, Q, B> = {
        params: request.params as Parsed<P>,
        query: request.query as Parsed<Q>,
        body: request.body as Parsed<B>,
        ifMatch,
        request,
        reply,
      };
      const step: Step = (work) => api.inTx(actor ?? nobody, work);
      const inOneStep = ({ idempotent, handle }: Endpoint<P, Q, B, R>) =>
        step((tx) => {
          const work = () => handle(tx, input);
          if (idempotent === undefined) return work();
          const replay =
            idempotent === 'as-answered'
              ? idempotent
              : { again: (id: string) => idempotent.again(tx, id, input) };
          return answerOnce(tx, request, replay, work);
        });
      const answer = await (route.ownSteps ? route.handle(step, input) : inOneStep(route));
      if (isRecordedRefusal(answer)) return sendProblem(request, reply, answer.refused);
      const version = (answer as { version?: unknown } | null)?.version;
      if (typeof version === 'number') reply.header('etag', `"${version}"`);
      return reply.code(success).send(answer as unknown);
    },
  });
}

const askers = new WeakMap<FastifyRequest, Actor | null>();

/** A public route's step has the rights of the house: nobody is there whose rights it could have. */
const nobody: Actor = { kind: 'system', name: 'public', baseId: null };

function assertAccess(access: Access, actor: Actor | null): void {
  if (access === 'public') return;
  if (actor === null) throw new Refused(httpProblems['not-signed-in']());
  if (access === 'signed-in') return;
  if (actor.kind !== 'user' || !access.includes(actor.role))
    throw new Refused(httpProblems['not-allowed']());
}

/** The largest version that a row can have (int4). */
const newestVersion = 2_147_483_647;

/** A version that no row can have is -1: it was named, and matches nothing. */
function versionOf(header: string | undefined): number | null {
  const match = /^(?:W\/)?"(\d+)"$/.exec(header ?? '');
  if (match?.[1] === undefined) return null;
  const version = Number(match[1]);
  return version <= newestVersion ? version : -1;
}

function describeRoute(access: Access, problems: readonly ProblemMaker[]): string {
  const who = typeof access === 'string' ? access : access.join(', ');
  const refusals = problems.map(
    ({ problem }) => `- \`${problem.code}\` (${problem.status}): ${problem.en}`,
  );
  return [`Who: ${who}.`, ...(refusals.length > 0 ? ['Refusals:', ...refusals] : [])].join('\n');
}
