// Mends the driver postgres.js 3.4.9 in node_modules, until a version with these repairs is out
// (porsager/postgres: issues 1066, 1154, 1208; pull requests 1168, 1209). When PostgreSQL restarts
// under it, the driver as published
//   - writes to a socket that is gone, in a timer, where nobody can catch it: the process ends;
//   - leaves its write timer set and its buffer filled, so that this connection never works again;
//   - lets a transaction whose connection was cut go on, on the connection's next life: outside of
//     any transaction, or inside somebody else's.
//
//   node patches/postgres.mjs      (start.mjs does it after installing; running it again is nothing)
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules/postgres/src');

const repairs = {
  'connection.js': [
    [
      `  function execute(q) {
    if (terminated)`,
      `  function execute(q) {
    if (socket === null)
      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true

    if (terminated)`,
    ],
    [
      `  function nextWrite(fn) {
    const x`,
      `  function nextWrite(fn) {
    if (socket === null) {
      chunk = nextWriteTimer = null
      return false
    }

    const x`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    if (socket) {`,
      `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (socket) {`,
    ],
    [
      `    clearImmediate(nextWriteTimer)
    socket.removeListener`,
      `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener`,
    ],
    ['    !hadError && (query || sent.length) && error(', '    ;(query || sent.length) && error('],
  ],
  'index.js': [
    [
      `    let savepoints = 0
      , connection`,
      `    let savepoints = 0
      , lost = null
      , connection`,
    ],
    [
      '        new Promise((_, reject) => connection.onclose = reject)',
      `        new Promise((_, reject) => connection.onclose = (error) => {
          lost = error
          while (queries.length)
            queries.shift().reject(error)
          reject(error)
        })`,
    ],
    [
      `        q.catch(e => uncaughtError || (uncaughtError = e))
`,
      `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)

`,
    ],
    [
      `Object.assign(Postgres, {
  PostgresError,`,
      `Object.assign(Postgres, {
  isMended: true,
  PostgresError,`,
    ],
  ],
};

for (const [name, changes] of Object.entries(repairs)) {
  const file = resolve(folder, name);
  const before = readFileSync(file, 'utf8');
  let text = before;
  for (const [published, mended] of changes) {
    if (text.includes(mended)) continue;
    if (text.split(published).length !== 2) {
      throw new Error(`${file} is not the one of postgres 3.4.9: look at its repairs again`);
    }
    text = text.replace(published, () => mended);
  }
  if (text !== before) writeFileSync(file, text);
}
