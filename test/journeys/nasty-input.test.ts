import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '../../src/platform/actor.ts';
import { addRoom, anAdmission } from '../placement/night.ts';
import { aCase, anActiveCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Answer, Client } from '../support/http.ts';
import {
  alternatives,
  changed,
  changes,
  nastyTexts,
  type Schema,
  sampleOf,
} from '../support/nasty.ts';

interface Operation {
  description: string;
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  parameters?: { in: string; name: string; schema: Schema; required?: boolean }[];
}

let house: House;
let operations: { method: Method; url: string; operation: Operation }[];
/** Ids of things that are there, by the first word of the path. */
const things: Record<string, string> = {};
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

beforeAll(async () => {
  house = await openHouse();
  nobody = await house.anyone();
  const { people } = house;
  const { paths } = (await nobody.get('/api/openapi.json')).body as {
    paths: Record<string, Record<string, Operation>>;
  };
  operations = Object.entries(paths)
    .filter(([url]) => url.startsWith('/api/v1'))
    .flatMap(([url, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method as Method,
        url,
        operation,
      })),
    );
  const registered = await anActiveCase(house);
  const room = await addRoom(house, people.facilityA, '居室A');
  const aoki = await house.as(people.aoki);
  const goto = await house.as(people.goto);
  const placed = await anAdmission(house);
  const offer = await aoki.post(`/emergencies/${placed}/offers`, { roomId: room });
  await goto.post(`/offers/${offer.body.id}/answer`, { answer: 'accept' });
  const expectedAt = house.clock.now().toISOString();
  const body = { means: 'FACILITY_CAR', escort: '青木', expectedAt };
  const stay = await aoki.post(`/emergencies/${placed}/transfer`, body);
  await goto.post(`/stays/${stay.body.id}/admit`, { belongings: [], medicines: [] });
  const meeting = await aoki.post(`/emergencies/${placed}/meetings`, {
    plannedAt: expectedAt,
    place: '拠点',
    participants: ['拠点'],
  });
  const task = await aoki.post(`/emergencies/${placed}/tasks`, {
    issue: '課題',
    action: '対応',
    assignee: { kind: 'user', userId: people.goto.userId },
    dueOn: '2026-12-01',
  });
  const room2 = await addRoom(house, people.facilityA, '居室B');
  const searching = await anAdmission(house);
  const open = await aoki.post(`/emergencies/${searching}/offers`, { roomId: room2 });
  const round = await aoki.post('/report-rounds', {
    facilityIds: [people.facilityA],
    reason: null,
  });
  Object.assign(things, {
    'report-rounds': round.body.id,
    cases: registered.id,
    consentId: registered.consentId,
    emergencies: searching,
    facilities: people.facilityA,
    rooms: room,
    offers: open.body.id,
    stays: stay.body.id,
    meetings: meeting.body.id,
    tasks: task.body.id,
    users: people.honda.userId,
    shifts: people.aoki.userId,
    rotations: people.aoki.userId,
    swaps: people.aoki.userId,
    'time-off': people.aoki.userId,
    'calendar-feeds': people.aoki.userId,
    pages: people.aoki.userId,
    'contact-methods': people.aoki.userId,
  });
});
afterAll(() => house.close());

let nobody: Client;
/** Everybody's client, opened once. */
const clients = new Map<string, Promise<Client>>();
function clientOf(role: string): Promise<Client> {
  const { people } = house;
  const byRole: Record<string, UserActor> = {
    coordinator: people.aoki,
    base_manager: people.chiba,
    ward_staff: people.doi,
    consultation_staff: people.fujita,
    facility_staff: people.goto,
    admin: people.admin,
    auditor: people.auditor,
    council_viewer: people.council,
  };
  const person = byRole[role];
  const client = clients.get(role) ?? (person ? house.as(person) : Promise.resolve(nobody));
  clients.set(role, client);
  return client;
}

/** The roles that the description names, one of them where everybody may. */
function rolesOf({ description }: Operation): string[] {
  const named = /^Who: (.*)\.$/m.exec(description)?.[1] ?? '';
  if (named === 'public') return ['nobody'];
  return named === 'signed-in' ? ['coordinator'] : named.split(', ');
}

const guesses: Record<string, () => unknown> = {
  wardCode: () => '04101',
  birthDate: () => '1983-03-04',
  givenOn: () => '2026-11-01',
  decidedOn: () => '2026-11-20',
  textHash: () => 'a'.repeat(64),
  startsAt: () => '2026-11-22T08:00',
  scopes: () => ['BASE'],
  organisationId: () => house.people.facilityA,
  userId: () => house.people.aoki.userId,
  toUserId: () => house.people.baba.userId,
  caseId: () => things.cases,
  roomId: () => things.rooms,
  entryId: () => things.emergencies,
  email: () => 'somebody@example.test',
  secret: () => `whsec_${'a'.repeat(40)}`,
  phone: () => '022-200-0001',
};
const guess = (name: string) => guesses[name]?.();

function urlOf(url: string): string {
  const first = url.split('/')[3] ?? '';
  return url
    .replace('{consentId}', String(things.consentId))
    .replace('{facilityId}', house.people.facilityA)
    .replace('{key}', 'case:new')
    .replace('{id}', String(things[first]));
}

const faults: string[] = [];
let asked = 0;
/** Twenty at a time, as a busy evening would. */
async function all(questions: { say: string; ask: () => Promise<Answer> }[]): Promise<void> {
  for (let at = 0; at < questions.length; at += 20)
    await Promise.all(
      questions.slice(at, at + 20).map(async ({ say, ask }) => {
        const { status, body } = await ask();
        asked += 1;
        // Bad input without a field: no schema saw it, the database refused it.
        const isLate = body.code === 'bad-input' && body.errors === undefined;
        if (status >= 500 || isLate) faults.push(`${say} → ${status} ${body.code}`);
      }),
    );
}

async function send(
  client: Client,
  method: Method,
  url: string,
  body: unknown,
  version: unknown = 1,
): Promise<Answer> {
  const headers = { 'if-match': `"${version}"` };
  if (method === 'get' || method === 'delete') return client[method](url, headers);
  return client[method](url, body, headers);
}

describe('whatever is sent', () => {
  it('reaches also the round of reports, and the facility in it', async () => {
    const aoki = await clientOf('coordinator');
    const at = urlOf('/api/v1/report-rounds/{id}');
    expect((await aoki.get(at)).body.facilities).toMatchObject([{ id: house.people.facilityA }]);
    const phoned = urlOf('/api/v1/report-rounds/{id}/facilities/{facilityId}/phoned');
    const noted = await aoki.post(phoned, { outcome: 'no-answer', note: null });
    expect(noted).toMatchObject({ status: 201, body: { id: house.people.facilityA } });
  });

  it('in a body, nothing is answered as a fault of the house', async () => {
    for (const { method, url, operation } of operations) {
      const schema = operation.requestBody?.content['application/json'].schema;
      if (schema === undefined) continue;
      const roles = await Promise.all(rolesOf(operation).map(clientOf));
      const isEdit = method === 'put' || method === 'patch';
      const edited = isEdit ? await roles[0]?.get(urlOf(url)) : undefined;
      // Each role in its turn.
      const ask = (body: unknown, at: number) => () =>
        send(roles[at % roles.length] ?? nobody, method, urlOf(url), body, edited?.body.version);
      const bodies = alternatives(schema).map((it) => sampleOf(it, guess));
      // Each way of writing a body with the mistakes that its own fields can hold.
      await all(
        alternatives(schema).flatMap((it, way) =>
          changes(it).map((change, at) => ({
            say: `${method} ${url} ${change.path.join('/')} ${JSON.stringify(change.value)}`,
            ask: ask(changed(bodies[way], change), at),
          })),
        ),
      );
      // Last: what is right may end what the others were meant for.
      await all(
        bodies.flatMap((body) =>
          roles.map((_, at) => ({ say: `${method} ${url} plain`, ask: ask(body, at) })),
        ),
      );
    }
    expect(faults.splice(0)).toEqual([]);
    expect(asked).toBeGreaterThan(1_000);
  }, 60_000);

  it('in a path or a query', async () => {
    const texts = [
      ...nastyTexts,
      '%00',
      '9'.repeat(30),
      '0000-01-01T00:00:00+14:00',
      '-1',
      '1e308',
    ];
    const encoded = texts.map((text) =>
      /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text),
    );
    for (const { method, url, operation } of operations) {
      for (const role of rolesOf(operation).slice(0, 2)) {
        const client = await clientOf(role);
        const named = operation.parameters ?? [];
        const urls = named.flatMap((it) =>
          encoded.map((text) =>
            it.in === 'path'
              ? urlOf(url.replace(`{${it.name}}`, text))
              : `${urlOf(url)}?${it.name}=${text}`,
          ),
        );
        await all(
          urls.map((it) => ({
            say: `${role} ${method} ${it}`,
            ask: () => send(client, method, it, {}),
          })),
        );
      }
    }
    expect(faults.splice(0)).toEqual([]);
  }, 60_000);

  it('as a version or beside the API', async () => {
    const ward = await clientOf('ward_staff');
    const manager = await clientOf('base_manager');
    const { url } = await aCase(house);
    for (const version of ['2147483648', '99999999999999999999999999', '0', '2147483647']) {
      const headers = { 'if-match': `"${version}"` };
      const answer = await ward.patch(url, { name: '別名' }, headers);
      expect(answer, version).toMatchObject({ status: 412, body: { code: 'version-conflict' } });
    }
    const policy = { steps: [{ afterSeconds: 0, targets: ['primary', 'secondary', 'manager'] }] };
    expect(
      await manager.put(
        '/escalation-policy',
        { ...policy, repeatEverySeconds: 60, leaseSeconds: 900 },
        { 'if-match': '"2147483648"' },
      ),
    ).toMatchObject({ status: 412 });
    for (const path of [
      '%2e%2e/%2e%2e/package.json',
      '%00',
      '..%2f..%2fpackage.json',
      'nothing.js',
    ])
      expect((await ward.get(`/api/docs/static/${path}`)).status, path).toBeLessThan(500);
  });
});
