import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** A program that says what it was given and does what it is told. */
const PROGRAM = `
import { helper } from './deep/helper.ts';
const [command, ...rest]: string[] = process.argv.slice(2);
const say = (what: unknown) => process.stdout.write(JSON.stringify(what) + '\\n');
if (command === 'serve' || command === 'stubborn') {
  let asked = 0;
  setInterval(() => undefined, 1000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked += 1;
      say({ asked, signal });
      if (command === 'serve' && signal === 'SIGTERM') process.exit(0);
    });
  }
}
say({ command, rest, helper, pid: process.pid });
if (command === 'fail') process.exit(Number(rest[0]));
if (command === 'crash') throw new Error('planned');
`;

/** A console of one word. */
const CONSOLE = {
  'vite.config.ts': `
import { join } from 'node:path';
const root = import.meta.dirname;
export default { root, build: { outDir: join(root, '../../dist/web'), emptyOutDir: true } };
`,
  'index.html': '<script type="module" src="./main.ts"></script>',
  'main.ts': "import { word } from './word.ts';\ndocument.title = word;\n",
  'word.ts': "export const word = 'first';\n",
};

const running: ChildProcess[] = [];
let house = '';

const scratch = mkdtempSync(join(tmpdir(), 'kyoten-start-'));
let count = 0;
const newHouse = () => {
  count += 1;
  return join(scratch, `house-${count}`);
};

/** A checkout with a program of a few lines, compiled; the compiler is ours. */
const template = newHouse();
beforeAll(() => {
  house = template;
  mkdirSync(house);
  mkdirSync(join(house, 'src/deep'), { recursive: true });
  cpSync('src/start.mjs', join(house, 'src/start.mjs'));
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) cpSync(name, join(house, name));
  writeFileSync(join(house, 'src/main.ts'), PROGRAM);
  writeFileSync(join(house, 'src/deep/helper.ts'), "export const helper: string = 'first';\n");
  mkdirSync(join(house, 'src/web'));
  for (const [name, text] of Object.entries(CONSOLE))
    writeFileSync(join(house, 'src/web', name), text);
  const manifest = { name: 'house', version: '1.0.0', type: 'module' };
  writeFileSync(join(house, 'package.json'), JSON.stringify(manifest));
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages: { '': manifest } };
  writeFileSync(join(house, 'package-lock.json'), JSON.stringify(lock));
  lendPackages();
  expect(kyoten(['--build-only']).stderr).toContain('compiled in');
});

beforeEach(() => {
  house = newHouse();
  cpSync(template, house, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
});

function lendPackages(): void {
  mkdirSync(join(house, 'node_modules/@types'), { recursive: true });
  for (const name of ['typescript', 'tsx', 'vite', '@types/node']) {
    symlinkSync(resolve('node_modules', name), join(house, 'node_modules', name));
  }
  const installed = { name: 'house', lockfileVersion: 3, requires: true, packages: {} };
  writeFileSync(join(house, 'node_modules/.package-lock.json'), JSON.stringify(installed));
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const starter = () => join(house, 'src/start.mjs');
const environment = { ...process.env, npm_execpath: undefined, KYOTEN_DATA_DIR: undefined };

/** Runs a command to its end. */
function kyoten(args: string[], env: Record<string, string> = {}, nodeArgs: string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, starter(), ...args],
    { cwd: house, encoding: 'utf8', env: { ...environment, ...env } },
  );
  const said = stdout.trim().split('\n').filter(Boolean);
  return { status, stderr, said: said.map((line) => JSON.parse(line)) };
}

/** Runs a command that goes on; `inStarter` is run in the starter's own process before it. */
function launch(args: string[], inStarter = '') {
  const first = `data:text/javascript,${encodeURIComponent(inStarter)}`;
  const child = spawn(process.execPath, ['--import', first, starter(), ...args], {
    cwd: house,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  child.stderr.resume();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = once(child, 'close');
  return {
    child,
    said: async () => JSON.parse((await lines.next()).value ?? 'null'),
    ended: async () => (await closed)[0],
  };
}

const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return (
      !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    );
  } catch {
    return false;
  }
};

describe('npm start', () => {
  it('compiles what is not compiled and runs the program with its arguments', () => {
    rmSync(join(house, 'dist'), { recursive: true });
    const { status, said, stderr } = kyoten(['import', 'facilities', '--dry-run', 'a b.csv']);
    expect(status).toBe(0);
    expect(said).toMatchObject([
      { command: 'import', rest: ['facilities', '--dry-run', 'a b.csv'], helper: 'first' },
    ]);
    expect(stderr).toContain('compiled in');
    expect(stderr).not.toContain('npm ci');
  });

  it('runs everything when nothing is asked for', () => {
    expect(kyoten([]).said).toMatchObject([{ command: 'all', rest: [] }]);
  });

  it('compiles a second time only what has changed, and forgets what is gone', () => {
    writeFileSync(join(house, 'src/deep/old.ts'), 'export const old = 1;\n');
    expect(kyoten(['--build-only'])).toMatchObject({ status: 0, said: [] });
    expect(existsSync(join(house, 'dist/deep/old.js'))).toBe(true);
    const compiledAt = statSync(join(house, 'dist/main.js')).mtimeMs;

    expect(kyoten(['--build-only']).stderr).toBe('');
    expect(statSync(join(house, 'dist/main.js')).mtimeMs).toBe(compiledAt);

    rmSync(join(house, 'src/deep/old.ts'));
    writeFileSync(join(house, 'src/deep/helper.ts'), "export const helper: string = 'second';\n");
    expect(kyoten(['seed']).said).toMatchObject([{ helper: 'second' }]);
    expect(readdirSync(join(house, 'dist/deep')).sort()).toEqual(['helper.js', 'helper.js.map']);
  });

  it('makes the console with the program, and again only when it has changed', () => {
    const made = () =>
      readdirSync(join(house, 'dist/web/assets')).map((name) =>
        readFileSync(join(house, 'dist/web/assets', name), 'utf8'),
      );
    expect(made().join()).toContain('first');
    const madeAt = statSync(join(house, 'dist/web/index.html')).mtimeMs;
    writeFileSync(join(house, 'src/deep/rooms.store.ts'), 'export const rooms = 1;\n');
    expect(kyoten(['--build-only']).stderr).toContain('compiled in');
    expect(statSync(join(house, 'dist/web/index.html')).mtimeMs).toBe(madeAt);

    const compiledAt = statSync(join(house, 'dist/main.js')).mtimeMs;
    writeFileSync(join(house, 'src/web/word.ts'), "export const word = 'second';\n");
    expect(kyoten(['--build-only']).stderr).toContain('compiled in');
    expect(made().join()).toContain('second');
    expect(statSync(join(house, 'dist/main.js')).mtimeMs).toBe(compiledAt);
  });

  it('does not run what does not compile, nor what was compiled before', () => {
    writeFileSync(join(house, 'src/deep/helper.ts'), 'export const helper = ;\n');
    for (const time of ['first', 'second']) {
      const { status, said, stderr } = kyoten([]);
      expect(status, time).toBe(1);
      expect(said, time).toEqual([]);
      expect(stderr, time).toContain('helper.ts');
      expect(stderr, time).toContain('コンパイルに失敗しました');
    }
  });

  it("ends with the program's own code, and shows where in the source it crashed", () => {
    expect(kyoten(['fail', '7']).status).toBe(7);
    const { status, stderr } = kyoten(['crash']);
    expect(status).toBe(1);
    expect(stderr).toContain('src/main.ts:');
  });

  it('says which Node it needs', () => {
    const old = "Object.defineProperty(process, 'version', { value: 'v20.18.3' })";
    const pretend = ['--import', `data:text/javascript,${encodeURIComponent(old)}`];
    const { status, stderr, said } = kyoten([], {}, pretend);
    expect(status).toBe(1);
    expect(said).toEqual([]);
    expect(stderr).toContain('Node.js 20.19 or newer is needed (this is v20.18.3)');
    expect(stderr).toContain('Node.js 20.19 以上が必要です');
  });
});

describe('installing', () => {
  const dependency = () => {
    mkdirSync(join(house, 'vendor/leaf'), { recursive: true });
    const leaf = { name: 'leaf', version: '1.0.0' };
    writeFileSync(join(house, 'vendor/leaf/package.json'), JSON.stringify(leaf));
    execFileSync(
      'tar',
      ['-czf', 'leaf.tgz', '-C', 'vendor', '--transform', 's/^leaf/package/', 'leaf'],
      {
        cwd: house,
      },
    );
    const manifest = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
    manifest.dependencies = { leaf: 'file:leaf.tgz' };
    writeFileSync(join(house, 'package.json'), JSON.stringify(manifest));
    const packages = { '': manifest, 'node_modules/leaf': { ...leaf, resolved: 'file:leaf.tgz' } };
    const lock = { ...manifest, lockfileVersion: 3, requires: true, packages };
    writeFileSync(join(house, 'package-lock.json'), JSON.stringify(lock));
  };

  it('runs npm ci on a fresh checkout, and not again', () => {
    rmSync(join(house, 'node_modules'), { recursive: true });
    dependency();
    const first = kyoten(['--install-only']);
    expect(first).toMatchObject({ status: 0, said: [] });
    expect(first.stderr).toContain('packages installed in');
    expect(existsSync(join(house, 'node_modules/leaf/package.json'))).toBe(true);
    expect(kyoten(['--install-only']).stderr).toBe('');
  });

  it('runs npm ci when package-lock.json asks for something else than is there', () => {
    dependency();
    expect(kyoten(['--install-only']).stderr).toContain('installing packages');
    expect(existsSync(join(house, 'node_modules/leaf/package.json'))).toBe(true);
  });

  it('says what to do when npm ci fails', () => {
    writeFileSync(join(house, 'package-lock.json'), '{');
    rmSync(join(house, 'node_modules'), { recursive: true });
    const { status, stderr, said } = kyoten([]);
    expect(status).toBe(1);
    expect(stderr).toContain('npm ci failed. Look at its message above');
    expect(said).toEqual([]);
  });

  it('misses no package that is for another system', () => {
    const file = join(house, 'package-lock.json');
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    lock.packages['node_modules/for-windows'] = { version: '1.0.0', optional: true, os: ['win32'] };
    writeFileSync(file, JSON.stringify(lock));
    expect(kyoten(['--install-only'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('npm run bench', () => {
  it('runs the benches from their sources, and the program as it is compiled', () => {
    cpSync('test/bench/compiled.mjs', join(house, 'test/bench/compiled.mjs'));
    const script = `import { helper } from '../../src/deep/helper.ts';
const a: string[] = process.argv.slice(2);
console.log(JSON.stringify([helper, ...a]));
`;
    writeFileSync(join(house, 'test/bench/run.ts'), script);
    kyoten(['--build-only']);
    writeFileSync(join(house, 'dist/deep/helper.js'), "export const helper = 'compiled';\n");
    expect(kyoten(['bench', 'intake', '--json']).said).toEqual([['compiled', 'intake', '--json']]);
  });
});

describe('stopping', () => {
  it('hands SIGTERM on, waits, and leaves nobody behind', async () => {
    const { child, said, ended } = launch(['serve']);
    const { pid } = await said();
    child.kill('SIGTERM');
    expect(await said()).toEqual({ asked: 1, signal: 'SIGTERM' });
    expect(await ended()).toBe(0);
    expect(lives(pid)).toBe(false);
  });

  /** A clock that a busy machine does not move. */
  const stopTheClock = 'performance.now = () => 5_000;';
  /** Each look at the clock is a second after the last. */
  const aSecondEachTime = 'let at = 5_000; performance.now = () => (at += 1_000);';
  /** Says of the second SIGINT that the starter has done with it. */
  const saySecondInterrupt = `
    let count = 0;
    process.on('SIGINT', () => {
      count += 1;
      if (count === 2) setImmediate(() => process.stdout.write('{"done":"SIGINT"}\\n'));
    });`;

  it('takes the two signals of one Ctrl-C under npm for one', async () => {
    const { child, said, ended } = launch(['serve'], stopTheClock);
    await said();
    child.kill('SIGINT');
    expect(await said()).toEqual({ asked: 1, signal: 'SIGINT' });
    child.kill('SIGINT');
    child.kill('SIGTERM');
    // Had the second SIGINT been handed on, it would be said before SIGTERM, which ends the program.
    expect(await said()).toEqual({ asked: 2, signal: 'SIGTERM' });
    expect(await ended()).toBe(0);
  });

  it('takes them for one also when another signal is reported between them', async () => {
    const { child, said, ended } = launch(['stubborn'], stopTheClock + saySecondInterrupt);
    const { pid } = await said();
    child.kill('SIGINT');
    expect(await said()).toEqual({ asked: 1, signal: 'SIGINT' });
    child.kill('SIGTERM');
    expect(await said()).toEqual({ asked: 2, signal: 'SIGTERM' });
    child.kill('SIGINT');
    expect(await said()).toEqual({ done: 'SIGINT' });
    // Only a program that was not killed then answers what is asked of it past the starter.
    process.kill(pid, 'SIGTERM');
    expect(await said()).toEqual({ asked: 3, signal: 'SIGTERM' });
    child.kill('SIGHUP');
    expect(await ended()).toBe(128 + 9);
    expect(lives(pid)).toBe(false);
  });

  it('takes a signal that comes again a second later for another one', async () => {
    const { child, said, ended } = launch(['stubborn'], aSecondEachTime);
    const { pid } = await said();
    for (const asked of [1, 2]) {
      child.kill('SIGINT');
      expect(await said()).toEqual({ asked, signal: 'SIGINT' });
    }
    child.kill('SIGINT');
    expect(await ended()).toBe(128 + 9);
    expect(lives(pid)).toBe(false);
  });

  it('ends a program that does not listen when it is asked a third time', async () => {
    const { child, said, ended } = launch(['stubborn']);
    const { pid } = await said();
    for (const [index, signal] of (['SIGINT', 'SIGTERM'] as const).entries()) {
      child.kill(signal);
      expect(await said()).toEqual({ asked: index + 1, signal });
    }
    child.kill('SIGHUP');
    expect(await ended()).toBe(128 + 9);
    expect(lives(pid)).toBe(false);
  });

  it('ends the program when it is itself killed', async () => {
    const { child, said } = launch(['serve']);
    const { pid } = await said();
    child.kill('SIGKILL');
    expect(await said()).toEqual({ asked: 1, signal: 'SIGTERM' });
    expect(await said()).toBeNull();
    // Its output is closed a moment before it is gone.
    while (lives(pid)) await new Promise(setImmediate);
  });

  it('lets a program that is done end by itself', () => {
    expect(kyoten(['report']).status).toBe(0);
  });
});
