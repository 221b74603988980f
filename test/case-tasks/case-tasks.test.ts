import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anActiveCase, sakura } from '../priority-cases/register.ts';
import { type House, openHouse } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const ofCase = async (id: string, scope = 'open') => {
  const ward = await house.as(house.people.doi);
  return (await ward.get(`/api/v1/case-tasks?caseId=${id}&scope=${scope}`)).body.items;
};
/** To whom pages of due tasks have gone, in order: nobody twice for one task and day. */
const reminded = async (registrationNo: string): Promise<string[]> => {
  const rows = await house.database.admin<{ user_id: string }[]>`
    select user_id from pages where message ->> 'template' = 'case-task-due'
      and message ->> 'reference' = ${registrationNo} order by id`;
  const { doi, chiba, fujita } = house.people;
  const names = new Map([doi, chiba, fujita].map((it) => [it.userId, it.role]));
  return rows.map((row) => names.get(row.user_id) ?? 'somebody else');
};
const run = (kind: string, id: string) => house.wakes.run(kind, id);

describe('the person responsible', () => {
  it('is of the ward or of the office; nobody else can be, and nothing changes', async () => {
    const { url, ward } = await aCase(house);
    const office = house.people.fujita.organisationId;
    const save = (body: object, version: number) =>
      ward.patch(url, body, { 'if-match': `"${version}"` });
    for (const stranger of [house.people.endo, house.people.aoki, house.people.fujita]) {
      const refused = await save({ keeperId: stranger.userId }, 1);
      expect([refused.status, refused.body.code]).toEqual([422, 'keeper-cannot-hold']);
      expect(refused.body.errors[0].path).toBe('/keeperId');
    }
    expect((await ward.get(url)).body.keeperId).toBe(house.people.doi.userId);
    const both = { keeperId: house.people.fujita.userId, consultationOfficeId: office };
    expect((await save(both, 1)).status).toBe(200);
    expect((await ward.get(url)).body).toMatchObject(both);
    const list = (await ward.get('/api/v1/case-staff')).body;
    expect(list.offices.map(({ id }: { id: string }) => id)).toContain(office);
    expect(list.people.map(({ userId }: { userId: string }) => userId)).not.toContain(
      house.people.aoki.userId,
    );
  });
});

describe('what is due', () => {
  it('an oral consent waits for its paper: reminded in time, settled by a written one', async () => {
    const { id, consented, created, ward } = await aCase(house);
    await consented({ method: 'ORAL', givenOn: '2026-11-20' });
    await house.settle();
    const [task] = await ofCase(id);
    expect(task).toMatchObject({ kind: 'consent-paper', isOverdue: false });
    const byHand = await ward.post(`/api/v1/case-tasks/${task.id}/done`, { result: '済' });
    expect([byHand.status, byHand.body.code]).toEqual([409, 'case-task-settles-itself']);

    const due = Date.parse(`${task.dueOn}T09:00:00+09:00`);
    house.clock.set(new Date(due));
    for (const _ of [1, 2]) {
      await house.settle();
      await run('cases.tasks', id);
    }
    expect(await reminded(created.registrationNo)).toEqual(['ward_staff']);
    // Slept through for two weeks and a day: one reminder, and the manager hears of it.
    house.clock.set(new Date(due + 15 * 24 * 3_600_000));
    await house.settle();
    expect(await reminded(created.registrationNo)).toEqual([
      'ward_staff',
      'ward_staff',
      'base_manager',
    ]);
    const counts = (await ward.get('/api/v1/case-tasks/counts')).body;
    expect(counts).toMatchObject({ overdue: 1, mineOverdue: 1 });

    await consented({ method: 'WRITTEN' });
    await house.settle();
    expect(await ofCase(id)).toEqual([]);
    expect((await ofCase(id, 'over'))[0]).toMatchObject({ id: task.id, status: 'MOOT' });
    const [page] = await house.database.admin<{ count: string }[]>`
      select count(*) from pages where subject_id = ${task.id} and status = 'open'`;
    expect(page?.count).toBe('0');
  });

  it('the manager sees that something is overdue, and not whose case it is', async () => {
    const { id, ward } = await aCase(house);
    const { body: own } = await ward.post(`/api/v1/cases/${id}/tasks`, {
      title: '通帳の確認',
      dueOn: '2026-12-28',
    });
    await house.database.admin`
      insert into case_tasks (base_id, case_id, kind, source_id, due_on, status, version, created_at)
      values (${house.people.baseId}, ${id}, 'provisional', ${id}, '2026-12-01', 'OPEN', 1, now())`;
    const manager = await house.as(house.people.chiba);
    const { items } = (await manager.get(`/api/v1/case-tasks?caseId=${id}`)).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'provisional', personName: null });
    const said = { dueReason: 'さくらさんの入院のため', result: 'さくらさんに電話した' };
    await house.database.admin`
      update case_tasks set ${house.database.admin(
        { due_reason: said.dueReason, result: said.result, status: 'DONE' },
        'due_reason',
        'result',
        'status',
      )} where case_id = ${id} and kind = 'provisional'`;
    const over = (await manager.get(`/api/v1/case-tasks?caseId=${id}&scope=over`)).body.items;
    expect(over).toMatchObject([{ dueReason: null, result: null, title: null }]);
    expect((await ward.get(`/api/v1/case-tasks?caseId=${id}&scope=over`)).body.items).toMatchObject(
      [said],
    );
    expect(JSON.stringify(items)).not.toContain('さくら');
    const stranger = await house.as(house.people.endo);
    expect((await stranger.get(`/api/v1/case-tasks?caseId=${id}`)).body.items).toEqual([]);
    const refused = await stranger.post(`/api/v1/case-tasks/${own.id}/done`, { result: '済' });
    expect(refused.status).toBe(404);
  });

  it("people's own: written, moved with a reason, handed on, done; each only as last seen", async () => {
    const { id, ward } = await aCase(house, {
      consultationOfficeId: house.people.fujita.organisationId,
    });
    const past = await ward.post(`/api/v1/cases/${id}/tasks`, {
      title: '訪問',
      dueOn: '2020-01-01',
    });
    expect(past.body.errors[0]).toMatchObject({ path: '/dueOn', code: 'case-task-due-past' });
    const { body: task } = await ward.post(`/api/v1/cases/${id}/tasks`, {
      title: '訪問',
      dueOn: '2027-02-01',
    });
    expect(task).toMatchObject({ responsibleId: house.people.doi.userId, personName: sakura.name });
    const url = `/api/v1/case-tasks/${task.id}`;
    const fujita = house.people.fujita.userId;
    const handed = await ward.put(`${url}/assignee`, { assigneeId: fujita }, ifMatch(1));
    expect(handed.body).toMatchObject({ responsibleId: fujita, version: 2 });
    const stale = await ward.put(
      `${url}/due-day`,
      { dueOn: '2027-03-01', reason: '多忙' },
      ifMatch(1),
    );
    expect(stale.status).toBe(412);
    const moved = await ward.put(
      `${url}/due-day`,
      { dueOn: '2027-03-01', reason: '多忙' },
      ifMatch(2),
    );
    expect(moved.body).toMatchObject({ dueOn: '2027-03-01', dueReason: '多忙' });
    await house.settle();
    const office = await house.as(house.people.fujita);
    const mine = (await office.get('/api/v1/case-tasks?whose=mine')).body.items;
    expect(mine.map((it: { id: string }) => it.id)).toEqual([task.id]);
    const done = await office.post(`${url}/done`, { result: '家族と会った' });
    expect(done.body).toMatchObject({ status: 'DONE', result: '家族と会った' });
    expect((await ward.post(`${url}/cancel`, { reason: 'x' })).body.code).toBe('case-task-over');
  });
});

describe('the end of a case', () => {
  it('closed by mistake, it is there again until midnight, and not after it', async () => {
    const { id, url, ward } = await anActiveCase(house);
    await ward.post(`${url}/close`, { reason: 'MOVED' });
    const { closedOn, keepUntil } = (await ward.get(url)).body;
    expect(Number(keepUntil.slice(0, 4)) - Number(closedOn.slice(0, 4))).toBe(5);
    const undone = await ward.post(`${url}/undo-close`);
    expect(undone.body).toMatchObject({ status: 'SUSPENDED', hasConsent: true });
    expect((await ward.post(`${url}/resume`)).body.status).toBe('ACTIVE');
    await ward.post(`${url}/close`, { reason: 'MOVED' });
    await house.advance({ hours: 24 });
    const late = await ward.post(`${url}/undo-close`);
    expect([late.status, late.body.code]).toEqual([409, 'closing-not-undoable']);
    expect((await ward.get(`/api/v1/cases/${id}`)).body.status).toBe('CLOSED');
  });

  it('nothing of the person is left anywhere once it is erased, and not before its time', async () => {
    const { admin } = house.database;
    const name = '消去　確';
    const secret = `消去確${'x'.repeat(12)}`;
    const { id, url, ward, created, consented } = await aCase(house, { name });
    await consented({ givenBy: 'PROXY', proxyReason: secret });
    await ward.patch(url, { reason: secret, profile: { notes: secret } }, ifMatch(1));
    await ward.post(`/api/v1/cases/${id}/tasks`, { title: secret, dueOn: '2027-06-01' });
    await ward.put(`/api/v1/drafts/case:${id}:notes`, { body: { notes: secret } });
    const paper = Buffer.from(`%PDF-1.4\n${secret}\n%%EOF\n`).toString('base64');
    const file = { name: `${name}.pdf`, note: secret, content: paper };
    expect((await ward.post(`${url}/attachments`, file)).status).toBe(201);
    await admin.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`
        insert into trial_stays (base_id, case_id, facility_id, room_id, occupancy_id, during, status,
          purpose, outcome, created_at)
        select base_id, id, id, id, id, '[2026-01-05,2026-01-06)', 'done', ${secret}, ${secret}, now()
        from priority_cases where id = ${id}`;
    });
    const erase = (registrationNo: string) => ward.post(`${url}/erase`, { registrationNo });
    expect((await erase(created.registrationNo)).body.code).toBe('case-still-kept');
    await ward.post(`${url}/close`, { reason: 'DIED' });
    expect((await erase(created.registrationNo)).body.code).toBe('case-still-kept');
    await expect(
      house.inTx(house.people.doi, (tx) => tx.db.execute(`select erase_case('${id}')`)),
    ).rejects.toThrow();
    expect(await tablesWith([name, secret])).not.toEqual([]);

    await admin`update priority_cases set keep_until = '2026-11-01' where id = ${id}`;
    await admin`insert into wakes (kind, subject_id, due_at)
      values ('cases.tasks', ${id}, '2026-01-01') on conflict (kind, subject_id) do nothing`;
    await house.settle();
    expect((await ofCase(id)).map(({ kind }: { kind: string }) => kind)).toEqual(['erasure']);
    const office = await house.as(house.people.endo);
    const foreign = await office.post(`${url}/erase`, { registrationNo: created.registrationNo });
    expect(foreign.status).toBe(404);
    expect((await erase('A-999999')).body.errors[0].path).toBe('/registrationNo');
    expect((await erase(created.registrationNo)).status).toBe(200);
    await house.settle();

    expect(await tablesWith([name, secret])).toEqual([]);
    const after = (await ward.get(url)).body;
    expect(after).toMatchObject({ name: '', birthDate: null, status: 'CLOSED', profile: {} });
    expect(after).toMatchObject({ registrationNo: created.registrationNo, wardCode: '04101' });
    const history = (await ward.get(`${url}/history`)).body.items;
    expect(history[0]).toMatchObject({ kind: 'erased', by: { id: house.people.doi.userId } });
    expect(await ofCase(id)).toEqual([]);
    expect((await erase(created.registrationNo)).body.code).toBe('case-erased');
    const log = await admin`select 1 from audit_log where subject_id = ${id}
      and action = 'update' and 'erased_at' = any(fields)`;
    expect(log).toHaveLength(1);
  });
});

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

/** Every table in which one of the words stands, in any column of any row. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const { admin } = house.database;
  const tables = await admin<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await admin`select t::text as row from ${admin(name)} t`;
    const hex = words.map((word) => Buffer.from(word).toString('hex'));
    const isThere = rows.some(({ row }) => [...words, ...hex].some((it) => row.includes(it)));
    if (isThere) found.push(name);
  }
  return found;
}
