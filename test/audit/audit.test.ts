import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { logChainHead, recordRead, sealAudit, verifyAudit } from '../../src/audit/audit.service.ts';
import { parseHead, printHead } from '../../src/audit/chain-head.ts';
import { audit } from '../../src/commands/audit.ts';
import { readConfig } from '../../src/platform/config.ts';
import { type House, openHouse } from '../support/house.ts';
import { startProgram } from '../support/program.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({ handlers: {} });
  await sealAudit(house.inTx);
});
afterAll(() => house.close());

async function reads(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1)
    await house.inTx(house.people.aoki, (tx) =>
      recordRead(tx, {
        subjectKind: 'priority_case',
        subjectId: house.people.baseId,
        fields: ['name'],
        purpose: 'emergency',
      }),
    );
}

/** As the owner of the database: the newest rows go, with their positions. */
async function removeNewest(count: number): Promise<void> {
  await house.database.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const gone = await tx<{ log_id: string }[]>`
      delete from audit_chain where position > (select max(position) from audit_chain) - ${count}
      returning log_id`;
    await tx`delete from audit_log where id in ${tx(gone.map((row) => row.log_id))}`;
  });
}

/** `audit verify` with these options: its exit code and what it says. */
async function verify(...options: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(hear);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: house.database.appUrl,
    LOG_LEVEL: 'error',
  });
  try {
    const code = await audit(config, ['verify', ...options]);
    return { code, said: said.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('the head of the audit chain', () => {
  it('is the newest position, and rows that wait are counted but not sealed', async () => {
    const before = await verifyAudit(house.inTx);
    await reads(3);
    const report = await verifyAudit(house.inTx);
    expect(report).toMatchObject({ brokenAt: null, head: before.head, waiting: 3 });
    await sealAudit(house.inTx);
    const after = await verifyAudit(house.inTx);
    expect(after).toMatchObject({ brokenAt: null, checked: before.checked + 3, waiting: 0 });
    expect(after.head).toEqual({
      position: after.checked,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('kept outside shows that the newest rows were removed, also when others took their place', async () => {
    await reads(3);
    await sealAudit(house.inTx);
    const { head } = await verifyAudit(house.inTx);
    expect(head).not.toBeNull();
    if (head === null) return;
    await reads(1);
    await sealAudit(house.inTx);
    expect(await verifyAudit(house.inTx, head)).toMatchObject({ isAsExpected: true });

    await removeNewest(2);
    expect(await verifyAudit(house.inTx)).toMatchObject({ brokenAt: null });
    expect(await verifyAudit(house.inTx, head)).toMatchObject({
      brokenAt: null,
      isAsExpected: false,
    });
    await reads(2);
    await sealAudit(house.inTx);
    expect(await verifyAudit(house.inTx, head)).toMatchObject({ isAsExpected: false });
  });

  it('is logged so that it stands outside the database, and nothing else is said', async () => {
    const lines: unknown[][] = [];
    await logChainHead(house.inTx, { info: (...line: unknown[]) => void lines.push(line) });
    const { head } = await verifyAudit(house.inTx);
    expect(lines).toEqual([[{ head: head && printHead(head) }, 'audit chain']]);
  });

  it('is logged by the worker', async () => {
    const { head } = await verifyAudit(house.inTx);
    const worker = startProgram(['worker'], {
      DATABASE_URL: house.database.appUrl,
      NODE_ENV: 'test',
      PORT: '0',
    });
    await worker.printed(`"head":"${head && printHead(head)}"`);
    expect(await worker.kill('SIGTERM')).toBe(0);
  });

  it('is read as it is written, and nothing else is read', () => {
    const head = { position: 12, hash: 'ab'.repeat(32) };
    expect(parseHead(printHead(head))).toEqual(head);
    expect(parseHead(` 12:${'AB'.repeat(32)}\n`)).toEqual(head);
    for (const text of ['', '12', '0:', `0:${head.hash}`, `-1:${head.hash}`, '12:ab', head.hash])
      expect(parseHead(text)).toBeNull();
  });
});

describe('audit verify', () => {
  it('prints the head, takes it back, and exits 1 when it is gone', async () => {
    await reads(2);
    await sealAudit(house.inTx);
    await reads(1);
    const whole = await verify();
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('1 rows wait') });
    const [, head = ''] = /^head (\S+)$/m.exec(whole.said) ?? [];
    expect(parseHead(head)).not.toBeNull();
    expect(await verify('--expect', head)).toMatchObject({ code: 0 });

    await removeNewest(1);
    expect(await verify('--expect', head)).toMatchObject({
      code: 1,
      said: expect.stringContaining('newer rows may have been removed'),
    });
    for (const options of [['--expect'], ['--expect', 'yesterday'], ['--expext', head], [head]])
      await expect(verify(...options)).rejects.toThrow('usage: audit verify [--expect');
  });
});
