import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { system } from '../platform/actor.ts';
import type { InTx, Tx } from '../platform/db/tx.ts';
import { acceptForms } from '../platform/http/forms.ts';
import { watched } from '../platform/http/server.ts';
import { Refused } from '../platform/problem.ts';
import type { PageAnswers } from './answers.service.ts';
import { type Speech, troubleSpeech } from './speech.ts';
import { telephonyProblems } from './telephony.problems.ts';
import { answerText, pickUp, pressKey, recordMachine, recordStatus } from './telephony.service.ts';
import { callbackPath, type TelephonyLine } from './telephony.ts';

/** Signed by the carrier; a call that is being answered is not turned away by a busy process. */
const config = { ...watched, provesItself: true } as const;
const schema = { hide: true };

const fieldsOfForm = z.record(z.string(), z.string()).catch({});
const signatureHeader = z.string().catch('');
/** What is no id of ours stands for no attempt, as an id that is unknown does. */
const noAttempt = '00000000-0000-0000-0000-000000000000';
const pathParams = z.object({ line: z.string(), attemptId: z.uuid().catch(noAttempt) });
const keyQuery = z.object({ asked: z.coerce.number().int().catch(1) });

/** A request that the carrier has proved to be its own. */
interface Callback {
  line: TelephonyLine;
  attemptId: string;
  /** By Twilio's names; empty: it was not sent. */
  field(name: string): string;
}

/** What carriers call: to ask what a call says, and to tell what became of a message. */
export function telephonyRoutes(
  app: FastifyInstance,
  deps: { inTx: InTx; lines: readonly TelephonyLine[]; answers: PageAnswers },
): void {
  const { inTx, lines, answers } = deps;
  const step = <T>(work: (tx: Tx) => Promise<T>) => inTx(system('carrier'), work);

  const genuine = async (request: FastifyRequest): Promise<Callback> => {
    const { line: name, attemptId } = pathParams.parse(request.params);
    const line = lines.find((it) => it.name === name);
    const fields = fieldsOfForm.parse(request.body);
    const signature = signatureHeader.parse(request.headers['x-twilio-signature']);
    const isGenuine = await line?.isGenuine({ path: request.raw.url ?? '', fields, signature });
    if (line === undefined || isGenuine !== true)
      throw new Refused(telephonyProblems['carrier-unproven']());
    return { line, attemptId, field: (it) => fields[it] ?? '' };
  };
  const xml = (reply: FastifyReply, text: string) =>
    reply.type('text/xml; charset=utf-8').send(text);

  void app.register(async (scope) => {
    acceptForms(scope);

    scope.post('/carriers/:line/:attemptId/voice', { config, schema }, async (request, reply) => {
      const { line, attemptId, field } = await genuine(request);
      const keyPath = callbackPath(line.name, attemptId, { asked: 1 });
      const speech = await step((tx) =>
        pickUp(tx, attemptId, { answeredBy: field('AnsweredBy'), keyPath }),
      );
      return xml(reply, await line.twiml(speech));
    });

    scope.post('/carriers/:line/:attemptId/key', { config, schema }, async (request, reply) => {
      const { line, attemptId, field } = await genuine(request);
      const { asked } = keyQuery.parse(request.query);
      const keyPath = callbackPath(line.name, attemptId, { asked: asked + 1 });
      const pressed = { digits: field('Digits'), asked, keyPath };
      const speech = await step((tx) => pressKey(tx, attemptId, pressed, answers)).catch(
        (error: unknown): Speech => {
          // Who has pressed 1 must not believe that it is his now.
          request.log.error({ err: error }, 'a key on the telephone could not be taken');
          return troubleSpeech(keyPath);
        },
      );
      return xml(reply, await line.twiml(speech));
    });

    scope.post('/carriers/:line/:attemptId/status', { config, schema }, async (request, reply) => {
      const { attemptId, field } = await genuine(request);
      const status = {
        call: field('CallStatus'),
        text: field('MessageStatus'),
        answeredBy: field('AnsweredBy'),
        errorCode: field('ErrorCode'),
      };
      await step((tx) => recordStatus(tx, attemptId, status));
      return reply.code(204).send();
    });

    scope.post('/carriers/:line/:attemptId/machine', { config, schema }, async (request, reply) => {
      const { line, attemptId, field } = await genuine(request);
      const isMachine = await step((tx) => recordMachine(tx, attemptId, field('AnsweredBy')));
      if (isMachine)
        // Left alone it talks for a minute to nobody; nothing is lost by that.
        await line.hangUp(field('CallSid')).catch((error: unknown) => {
          request.log.warn({ err: error }, 'a call to a machine goes on');
        });
      return reply.code(204).send();
    });

    scope.post('/carriers/:line/sms', { config, schema }, async (request, reply) => {
      const { line, field } = await genuine(request);
      const text = { address: field('From'), text: field('Body') };
      const answer = await step((tx) => answerText(tx, text, answers));
      return xml(reply, await line.twimlOfText(answer));
    });
  });
}
