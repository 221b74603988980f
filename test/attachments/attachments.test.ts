import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetRemoved } from '../../src/attachments/attachments.service.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openObjectStorage } from '../../src/platform/files/object-storage.ts';
import { aCase } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';

const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');
const pdf = (words: string) => base64(`%PDF-1.7\n% ${words}\n%%EOF\n`);
const png = base64(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));

const aDay = 24 * 60 * 60_000;

describe('papers of a case, kept in the database', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ handlers: {} });
  });
  afterAll(() => house.close());
  const pass = (days: number) =>
    house.clock.set(new Date(house.clock.now().getTime() + days * aDay));

  const attach = async (body: object = { name: '手帳の写し.pdf', content: pdf('one') }) => {
    const registered = await aCase(house);
    const url = `${registered.url}/attachments`;
    return { ...registered, url, first: await registered.ward.post(url, body) };
  };

  it('are listed with who attached them, and handed out as what they are', async () => {
    const { ward, url, first } = await attach({
      name: '手帳の写し.html',
      note: '表面',
      content: pdf('one'),
    });
    expect(first.status).toBe(201);
    expect((await ward.get(url)).body.items).toMatchObject([
      { name: '手帳の写し.html', type: 'application/pdf', note: '表面', uploadedBy: '土井 試' },
    ]);
    const file = await ward.get(`${url}/${first.body.id}/content`);
    expect(file.body).toBe('%PDF-1.7\n% one\n%%EOF\n');
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    // Named by its content, and never opened inside the console.
    expect(String(file.headers['content-disposition'])).toMatch(/^attachment;/);
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
      '手帳の写し.pdf',
    );
    const [read] = await house.database.admin`
      select user_id, purpose from audit_log where subject_id = ${first.body.id} and action = 'read'`;
    expect(read).toMatchObject({ user_id: house.people.doi.userId, purpose: 'registration' });
  });

  it('are known by their content, not by their name', async () => {
    const { first } = await attach({ name: 'photo.pdf', content: png });
    expect(first.body.type).toBe('image/png');
    for (const content of ['<html><script>', 'GIF89a', 'MZ', ' %PDF-1.7'])
      expect((await attach({ name: 'paper.pdf', content: base64(content) })).first).toMatchObject({
        status: 422,
        body: { code: 'file-type-unknown' },
      });
    expect((await attach({ name: 'a.pdf', content: 'not base64!' })).first.body).toMatchObject({
      code: 'bad-input',
      errors: [{ path: '/content' }],
    });
  });

  it('may be 10 MB and not a byte more, and the same one only once', async () => {
    const whole = Buffer.alloc(10 * 1024 * 1024, 0x20);
    whole.write('%PDF-1.7');
    const { ward, url, first } = await attach({ name: 'whole.pdf', content: base64(whole) });
    expect(first).toMatchObject({ status: 201, body: { sizeBytes: 10_485_760 } });
    const above = base64(Buffer.concat([whole, Buffer.from(' ')]));
    expect((await ward.post(url, { name: 'above.pdf', content: above })).body.code).toBe(
      'file-too-large',
    );
    const again = await ward.post(url, { name: 'other.pdf', content: base64(whole) });
    expect(again).toMatchObject({ status: 409, body: { id: first.body.id } });
    expect((await ward.get(url)).body.items).toHaveLength(1);
  });

  it('can be taken off and put back for 30 days; then their content is gone', async () => {
    const { ward, url, id, first } = await attach();
    const paper = `${url}/${first.body.id}`;
    const [taken] = (await ward.post(`${paper}/remove`)).body.items;
    expect(taken.removedAt).not.toBeNull();
    expect((await ward.get(`${paper}/content`)).body.code).toBe('no-such-attachment');
    expect((await ward.post(`${paper}/restore`)).body.items[0].removedAt).toBeNull();
    expect((await ward.get(`${paper}/content`)).status).toBe(200);

    await ward.post(`${paper}/remove`);
    pass(29);
    await forgetRemoved(house.inTx, null);
    const ward30 = await house.as(house.people.doi);
    expect((await ward30.get(url)).body.items).toHaveLength(1);
    pass(2);
    // Between the last day on which it can be put back and its end lies one on which neither happens.
    const ward31 = await house.as(house.people.doi);
    expect((await ward31.post(`${paper}/restore`)).body.code).toBe('no-such-attachment');
    pass(1);
    await forgetRemoved(house.inTx, null);
    const later = await house.as(house.people.doi);
    expect((await later.get(url)).body.items).toEqual([]);
    expect((await later.post(`${paper}/restore`)).body.code).toBe('no-such-attachment');
    const kinds = (await later.get(`/api/v1/cases/${id}/history`)).body.items;
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual([
      'attachment-removed',
      'attachment-removed',
      'attached',
      'registered',
    ]);
  });

  it('are seen by who sees the case, and changed by its keepers', async () => {
    const { url, first, consented } = await attach();
    const paper = `${url}/${first.body.id}/content`;
    const coordinator = await house.as(house.people.aoki);
    expect((await coordinator.get(paper)).body.code).toBe('no-such-case');
    await consented();
    expect((await coordinator.get(paper)).status).toBe(200);
    const more = { name: 'b.pdf', content: pdf('two') };
    expect((await coordinator.post(url, more)).status).toBe(403);
    const facility = await house.as(house.people.goto);
    expect((await facility.get(url)).status).toBe(403);
    expect((await (await house.anyone()).get(paper)).status).toBe(401);
  });
});

describe('papers of a case, kept in an object storage', () => {
  const objects = new Map<string, Buffer>();
  let isAway = false;
  let server: Server;
  let house: House;
  let environment: Record<string, string>;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const key = request.url ?? '';
        const isSigned = /^AWS4-HMAC-SHA256 Credential=key-of-tests\/\d{8}\/us-east-1\/s3\//.test(
          request.headers.authorization ?? '',
        );
        const found = objects.get(key);
        if (isAway) response.statusCode = 400;
        else if (!isSigned) response.statusCode = 403;
        else if (request.method === 'PUT') objects.set(key, Buffer.concat(parts));
        else if (request.method === 'DELETE') objects.delete(key);
        else if (found === undefined) response.statusCode = 404;
        response.end(request.method === 'GET' && response.statusCode === 200 ? found : undefined);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    environment = {
      FILES_S3_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers`,
      FILES_S3_KEY_ID: 'key-of-tests',
      FILES_S3_SECRET: 'secret-of-tests',
    };
    house = await openHouse({ handlers: {}, environment });
  });
  afterAll(async () => {
    await house.close();
    server.close();
  });
  const pass = (days: number) =>
    house.clock.set(new Date(house.clock.now().getTime() + days * aDay));

  it('leave the database, and come back unchanged; what was changed there is not handed out', async () => {
    const { ward, url } = await aCase(house);
    const papers = `${url}/attachments`;
    const { body } = await ward.post(papers, { name: 'a.pdf', content: pdf('far') });
    const [key = ''] = objects.keys();
    // Nothing of the person, nor of the file, in the name that others can see.
    expect(key).toMatch(/^\/papers\/[0-9a-f-]{36}$/);
    expect(await house.database.admin`select 1 from attachment_contents`).toEqual([]);
    expect((await ward.get(`${papers}/${body.id}/content`)).body).toContain('% far');
    objects.set(key, Buffer.from('%PDF-1.7 another'));
    expect((await ward.get(`${papers}/${body.id}/content`)).body.code).toBe('file-damaged');
    objects.delete(key);
    expect((await ward.get(`${papers}/${body.id}/content`)).body.code).toBe('file-damaged');
  });

  it('are not listed where the storage did not take them', async () => {
    const { ward, url } = await aCase(house);
    isAway = true;
    const answer = await ward.post(`${url}/attachments`, { name: 'a.pdf', content: pdf('lost') });
    isAway = false;
    expect(answer).toMatchObject({ status: 503, body: { code: 'file-store-unreachable' } });
    expect((await ward.get(`${url}/attachments`)).body.items).toEqual([]);
  });

  it('are forgotten there too', async () => {
    objects.clear();
    const { ward, url } = await aCase(house);
    const papers = `${url}/attachments`;
    const { body } = await ward.post(papers, { name: 'a.pdf', content: pdf('gone') });
    await ward.post(`${papers}/${body.id}/remove`);
    pass(32);
    const storage = openObjectStorage(readConfig({ NODE_ENV: 'test', ...environment }));
    await forgetRemoved(house.inTx, storage);
    expect([...objects.keys()]).toEqual([]);
  });
});
