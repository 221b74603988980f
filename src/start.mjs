// What `npm start`, `npm run demo`, `npm run kyoten` and `npm run bench` run: installs and compiles
// what is missing or old, then runs the program in a process of its own. Plain JavaScript without
// dependencies, because on a fresh checkout there is nothing else yet.
//
//   node src/start.mjs [--install-only | --build-only | bench … | COMMAND …]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
/**
 * npm hands a Ctrl-C on that the terminal has sent to us as well: two so close are one. Another
 * signal may be reported between them, because signals are not reported in the order they were sent.
 */
const SAME_SIGNAL_MS = 1_000;
/** After the second Ctrl-C the program may still take this long. */
const PATIENCE_MS = 3_000;
/** How soon it is noticed that npm has been killed. */
const ORPHAN_LOOK_MS = 250;

const at = (...path) => join(ROOT, ...path);
const say = (ja, en) => process.stderr.write(`kyoten: ${ja} / ${en}\n`);
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

function fail(ja, en, code = 1) {
  say(ja, en);
  process.exit(code);
}

function checkNode() {
  const [major, minor] = process.version.slice(1).split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  const oldest = OLDEST_NODE.join('.');
  fail(
    `Node.js ${oldest} 以上が必要です（現在 ${process.version}）。https://nodejs.org/ から入れ直してください。`,
    `Node.js ${oldest} or newer is needed (this is ${process.version}). Install it from https://nodejs.org/ and start again.`,
  );
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** Whether node_modules is what package-lock.json says, by content: a checkout changes file times. */
function isInstalled() {
  const wanted = readJson(at('package-lock.json'))?.packages ?? {};
  const found = readJson(at('node_modules', '.package-lock.json'))?.packages;
  if (!found) return false;
  // Optional packages are for other systems; an image for production brings dist/ and no dev packages.
  const isImage = process.env.NODE_ENV === 'production' && existsSync(at('dist', 'main.js'));
  const mayMiss = (it) => it.optional || it.devOptional || it.extraneous || (it.dev && isImage);
  for (const [path, it] of Object.entries(wanted)) {
    if (path === '' || it.link) continue;
    const there = found[path];
    if (there ? there.version !== it.version || there.integrity !== it.integrity : !mayMiss(it)) {
      return false;
    }
  }
  return Object.keys(found).every((path) => path in wanted);
}

function install() {
  if (isInstalled()) return;
  say('必要な部品を入れています（npm ci）…', 'installing packages (npm ci) …');
  const since = performance.now();
  // npm may be a script of the one that started us, or the one on the PATH.
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  const { status, error } = isNpm
    ? spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, {
        cwd: ROOT,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      });
  if (status !== 0) {
    const why = error ? ` (${error.message})` : '';
    fail(
      `npm ci が失敗しました${why}。上のメッセージを確かめ、ネットワークにつながる状態でもう一度起動してください。`,
      `npm ci failed${why}. Look at its message above, and start again with a network connection.`,
    );
  }
  say(`部品を入れました（${seconds(since)} 秒）`, `packages installed in ${seconds(since)} s`);
}

/** Roles whose files run on the server alone: a change of them does not change the console. */
const SERVER_ROLES = /\.(store|service|routes|jobs|tables|import|channel)\.ts$/;

/** Every source file, by its path below src/. */
function sourceFiles() {
  return readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.(tsx?|json|css|html|svg)$/.test(it.name))
    .map((it) => relative(at('src'), join(it.parentPath ?? it.path, it.name)))
    .sort();
}
const isOfConsole = (file) => file.split(sep)[0] === 'web';

/** The two things that dist/ is made of: what they are made from, and what makes them. */
const PRODUCTS = [
  {
    stamp: ['dist', '.sources.json'],
    output: ['dist', 'main.js'],
    takes: (file) => !isOfConsole(file) && /(?<!\.d)\.(ts|json)$/.test(file),
    settings: ['tsconfig.json', 'tsconfig.build.json'],
    tool: ['typescript', 'bin', 'tsc'],
    args: ['-p', at('tsconfig.build.json')],
  },
  {
    stamp: ['dist', '.console-sources.json'],
    output: ['dist', 'web', 'index.html'],
    takes: (file) => isOfConsole(file) || (file.endsWith('.ts') && !SERVER_ROLES.test(file)),
    settings: ['package-lock.json'],
    tool: ['vite', 'bin', 'vite.js'],
    args: ['build', '--logLevel', 'warn', '--config', at('src', 'web', 'vite.config.ts')],
  },
];

/** The files of a product, and one hash over all that it is made of. */
function sourcesOf({ takes, settings }, all) {
  const files = all.filter(takes);
  const hash = createHash('sha256');
  for (const file of [...files.map((it) => join('src', it)), ...settings]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  }
  return { files, hash: hash.digest('hex') };
}

/** Makes what is missing or older than its sources. Types are checked by `npm run check`. */
async function build() {
  const all = sourceFiles();
  const old = PRODUCTS.map((product) => ({ product, now: sourcesOf(product, all) })).filter(
    ({ product, now }) =>
      readJson(at(...product.stamp))?.hash !== now.hash || !existsSync(at(...product.output)),
  );
  if (old.length === 0) return;
  say('コンパイルしています…', 'compiling …');
  const since = performance.now();
  const results = await Promise.all(old.map(({ product, now }) => make(product, now)));
  if (!results.every(Boolean)) {
    fail(
      'コンパイルに失敗しました。上のメッセージの箇所を直してください。',
      'compiling failed. Mend what the messages above name.',
    );
  }
  say(`コンパイルしました（${seconds(since)} 秒）`, `compiled in ${seconds(since)} s`);
}

/** Whether the product could be made. */
async function make({ stamp, tool, args }, now) {
  const before = readJson(at(...stamp));
  rmSync(at(...stamp), { force: true });
  for (const gone of (before?.files ?? []).filter((it) => !now.files.includes(it))) {
    const output = at('dist', gone.replace(/\.ts$/, '.js'));
    for (const file of [output, `${output}.map`]) rmSync(file, { force: true });
  }
  const child = spawn(process.execPath, [at('node_modules', ...tool), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // Whatever the service will run as: a console made for developers is larger and slower.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [status] = await once(child, 'close');
  if (status !== 0) return false;
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at(...stamp), JSON.stringify(now));
  return true;
}

/** In the program's process: ends it when this one is killed and can hand on no signal any more. */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  "process.once('disconnect',()=>process.kill(process.pid,'SIGTERM'));process.channel?.unref();",
)}`;

/**
 * Runs node with `args` and ends as it ends. In a process group of its own, so that a Ctrl-C
 * reaches it once, through us, and not a second time from the terminal.
 */
function run(args) {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });

  const kill = () => {
    try {
      // The whole group: what the program has started goes with it.
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  };
  let asked = 0;
  const acceptedAt = new Map();
  const hand = (signal) => {
    const now = performance.now();
    if (now - (acceptedAt.get(signal) ?? -Infinity) < SAME_SIGNAL_MS) return;
    acceptedAt.set(signal, now);
    asked += 1;
    if (asked > 2) kill();
    else child.kill(signal);
    if (asked === 2) setTimeout(kill, PATIENCE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => hand(signal));
  // npm that is told to end, ends, and tells nobody: we notice that its shell is gone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      // Asked once: a second time would cut off what the program is finishing.
      clearInterval(look);
      hand('SIGTERM');
    }, ORPHAN_LOOK_MS).unref();
  }

  child.on('error', (error) =>
    fail(`起動できません: ${error.message}`, `cannot start: ${error.message}`),
  );
  child.on('exit', async (code, signal) => {
    if (code !== null) process.exit(code);
    await stopDatabase();
    const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
    process.exit(128 + (numbers[signal] ?? 0));
  });
}

/** A program that was killed could not stop its database: nobody else will. */
async function stopDatabase() {
  const dataDir = resolve(process.env.KYOTEN_DATA_DIR || '.data');
  const launcher = at('dist', 'platform', 'embedded-postgres', 'embedded-postgres.js');
  if (!existsSync(join(dataDir, 'postgres', 'postmaster.pid')) || !existsSync(launcher)) return;
  try {
    const { stopOrphanedPostgres } = await import(pathToFileURL(launcher).href);
    await stopOrphanedPostgres(dataDir);
  } catch (error) {
    say(
      'データベースを止められませんでした',
      `the database could not be stopped: ${error.message}`,
    );
  }
}

async function main([command, ...rest]) {
  checkNode();
  install();
  if (command === '--install-only') return;
  await build();
  // A ranking of thousands of rooms makes some 15 MB that are soon forgotten: more room for what is
  // young (in MB), and little of it is still needed when it is full. The Dockerfile says the same.
  const node = ['--max-semi-space-size=48'];
  if (command === 'bench') {
    const compiled = pathToFileURL(at('test', 'bench', 'compiled.mjs')).href;
    run([...node, '--import', 'tsx', '--import', compiled, at('test', 'bench', 'run.ts'), ...rest]);
    return;
  }
  if (command === '--build-only') return;
  run([...node, '--enable-source-maps', at('dist', 'main.js'), command ?? 'all', ...rest]);
}

await main(process.argv.slice(2));
