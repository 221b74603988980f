import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { acceptForms } from '../platform/http/forms.ts';
import type { PageAnswers } from './answers.service.ts';
import { answers as words } from './page.ts';
import { answerTapLink, openTapLink, refusalOf, type TapAnswer } from './tap-link.service.ts';

/** The token is the proof, and nobody who shows one is signed in. A person needs two requests. */
const config = {
  access: 'public',
  provesItself: true,
  rateLimit: { max: 60, timeWindow: '1 minute' },
} as const;
const options = { config, schema: { hide: true } };

const params = z.object({ token: z.string() });
const form = z.object({ answer: z.enum(words) });

/** The page behind the link in a mail or a text message: it asks, and its buttons answer. */
export function tapRoutes(app: FastifyInstance, deps: { inTx: InTx; answers: PageAnswers }): void {
  const step = (work: (tx: Tx) => Promise<TapAnswer>) => deps.inTx(system('tap link'), work);
  const show = (reply: FastifyReply, { status, page }: TapAnswer) =>
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page);

  void app.register(async (scope) => {
    acceptForms(scope);

    scope.get('/t/:token', options, async (request, reply) => {
      const { token } = params.parse(request.params);
      return show(reply, await step((tx) => openTapLink(tx, token)));
    });

    scope.post('/t/:token', options, async (request, reply) => {
      const { token } = params.parse(request.params);
      const { data } = form.safeParse(request.body);
      if (data === undefined) return show(reply, await step((tx) => openTapLink(tx, token)));
      const answered = step((tx) => answerTapLink(tx, token, data.answer, deps.answers));
      return show(reply, await answered.catch(refusalOf));
    });
  });
}
