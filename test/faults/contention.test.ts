import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRoom, anAdmission } from '../placement/night.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Client } from '../support/http.ts';

const attempts = 500;
const connections = 20;

let house: House;
let port: number;
beforeAll(async () => {
  house = await openHouse();
  const app = await house.app();
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => house.close());

/** Posts over real sockets, at most 20 at a time; says how often each answer came. */
async function storm(
  client: Client,
  requests: { path: string; body: unknown }[],
): Promise<Record<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const tally: Record<string, number> = {};
  const post = ({ path, body }: { path: string; body: unknown }) =>
    new Promise<void>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        cookie: client.cookie,
        origin: `http://127.0.0.1:${port}`,
      };
      const options = { agent, port, host: '127.0.0.1', method: 'POST', path, headers };
      const sent = httpRequest(options, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => {
          text += String(chunk);
        });
        answer.on('end', () => {
          const { code } = JSON.parse(text) as { code?: string };
          const key = `${answer.statusCode}${code === undefined ? '' : ` ${code}`}`;
          tally[key] = (tally[key] ?? 0) + 1;
          resolve();
        });
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });
  await Promise.all(requests.map(post));
  agent.destroy();
  return tally;
}

describe('500 requests at once over 20 connections', () => {
  it('accept one offer once: one wins, 499 get the same clear refusal', async () => {
    const { aoki, goto, facilityA } = house.people;
    const roomId = await addRoom(house, facilityA, '緊急1');
    const emergencyId = await anAdmission(house);
    const coordinator = await house.as(aoki);
    const offer = await coordinator.post(`/emergencies/${emergencyId}/offers`, { roomId });
    const path = `/api/v1/offers/${offer.body.id}/answer`;
    const accept = { path, body: { answer: 'accept' } };
    const tally = await storm(
      await house.as(goto),
      Array.from({ length: attempts }, () => accept),
    );
    expect(tally).toEqual({ 200: 1, '409 offer-already-answered': attempts - 1 });
    expect(
      await house.database.admin`select kind from occupancies where released_at is null`,
    ).toEqual([{ kind: 'reservation' }]);
  }, 60_000);

  it('offer one room to 500 emergencies: one holds it, 499 hear that it is taken', async () => {
    const { aoki, facilityB } = house.people;
    const roomId = await addRoom(house, facilityB, '緊急2');
    const first = await anAdmission(house);
    await house.database.admin`
      insert into emergencies select (jsonb_populate_record(e, jsonb_build_object(
        'id', gen_random_uuid(), 'number', e.number || '-' || n))).*
      from emergencies e, generate_series(1, ${attempts - 1}) n where e.id = ${first}`;
    const rows = await house.database.admin<{ id: string }[]>`
      select id from emergencies where status = 'DECIDED'`;
    const requests = rows.map(({ id }) => ({
      path: `/api/v1/emergencies/${id}/offers`,
      body: { roomId },
    }));
    expect(requests).toHaveLength(attempts);
    const tally = await storm(await house.as(aoki), requests);
    expect(tally).toEqual({ 201: 1, '409 room-taken': attempts - 1 });
    expect(
      await house.database.admin`select 1 from occupancies where room_id = ${roomId}`,
    ).toHaveLength(1);
  }, 60_000);
});
