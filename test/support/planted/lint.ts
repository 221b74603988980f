/** One line of a file, and the lint rule that must notice it there (null: it is allowed there). */
export interface PlantedLine {
  file: string;
  line: string;
  rule: string | null;
}

const SERVICE = 'src/escalation/planted.service.ts';
const PURE = 'src/escalation/planted.ts';
const STORE = 'src/escalation/planted.store.ts';
const TABLES = 'src/escalation/planted.tables.ts';
const PLATFORM = 'src/platform/planted.ts';
const CLOCK = 'src/platform/clock.ts';
const WAKES = 'src/platform/wakes/planted.ts';
const LIVE = 'src/platform/live/planted.ts';
const TEXT = 'src/platform/text/planted.ts';
const ROUTES = 'src/escalation/planted.routes.ts';
const MAIN = 'src/main.ts';
const TEST = 'test/planted.test.ts';

const ambient: readonly { line: string; rule: string }[] = [
  { line: 'export const a1 = new Date();', rule: 'no-restricted-syntax' },
  { line: 'export const a2 = Date();', rule: 'no-restricted-syntax' },
  { line: 'export const a3 = Date.now();', rule: 'no-restricted-syntax' },
  { line: 'export const a4 = Math.random();', rule: 'no-restricted-syntax' },
  { line: 'export const a6 = globalThis.performance.now();', rule: 'no-restricted-syntax' },
  { line: 'export const b1 = performance.now();', rule: 'no-restricted-globals' },
  { line: 'setTimeout(() => undefined, 1);', rule: 'no-restricted-globals' },
  { line: 'setInterval(() => undefined, 1);', rule: 'no-restricted-globals' },
  { line: "export * as t1 from 'node:timers/promises';", rule: 'no-restricted-imports' },
  { line: "export * as t2 from 'node:perf_hooks';", rule: 'no-restricted-imports' },
];

const inEachOf = (files: readonly string[]): PlantedLine[] =>
  files.flatMap((file) => ambient.map((it) => ({ file, ...it })));

const hrtime = 'export const a5 = process.hrtime.bigint();';
const timer = 'setTimeout(() => undefined, 1);';
const reading = 'export const a1 = new Date();';
const uuid = 'export const r1 = crypto.randomUUID();';
const bytes = "import { randomBytes } from 'node:crypto';\nexport const r2 = randomBytes(8);";
const sqlNow = "import { sql } from 'drizzle-orm';\nexport const s1 = sql`select now()`;";
const sqlToday = 'export const s2 = `select current_date`;';
const defaultNow =
  "import { timestamp } from 'drizzle-orm/pg-core';\nexport const d1 = timestamp('at').defaultNow();";
const floating =
  'async function work(): Promise<void> {}\nexport function f1(): void {\n  work();\n}';
const lazyQuery =
  "import { drizzle } from 'drizzle-orm/postgres-js';\nexport function f2(db: ReturnType<typeof drizzle>): void {\n  db.execute('select 1');\n}";
const misused =
  'export async function truth(): Promise<boolean> {\n  return true;\n}\nexport const m1 = truth() ? 1 : 2;';
const pointless = 'export async function w1(): Promise<void> {\n  const one = 1;\n  await one;\n}';
const fluentReply =
  "import type { FastifyReply } from 'fastify';\nexport function h1(reply: FastifyReply): void {\n  reply.header('etag', '1');\n}";
const register =
  "import type { FastifyInstance } from 'fastify';\nexport function h2(app: FastifyInstance): void {\n  app.register(() => undefined);\n}";

export const plantedLines: readonly PlantedLine[] = [
  ...inEachOf([SERVICE, PURE, STORE, PLATFORM, TEXT, MAIN]),
  { file: CLOCK, line: reading, rule: null },
  { file: CLOCK, line: timer, rule: null },
  { file: CLOCK, line: 'export const a4 = Math.random();', rule: 'no-restricted-syntax' },
  ...[WAKES, LIVE].flatMap((file) => [
    { file, line: timer, rule: null },
    { file, line: reading, rule: 'no-restricted-syntax' },
  ]),
  { file: SERVICE, line: hrtime, rule: 'no-restricted-syntax' },
  { file: PLATFORM, line: hrtime, rule: 'no-restricted-syntax' },
  { file: SERVICE, line: 'export const a7 = new Date(0);', rule: null },
  { file: STORE, line: uuid, rule: 'no-restricted-syntax' },
  { file: ROUTES, line: bytes, rule: 'no-restricted-syntax' },
  { file: SERVICE, line: bytes, rule: null },
  { file: PLATFORM, line: uuid, rule: null },
  { file: PLATFORM, line: bytes, rule: null },
  { file: STORE, line: sqlNow, rule: 'no-restricted-syntax' },
  { file: STORE, line: sqlToday, rule: 'no-restricted-syntax' },
  { file: TABLES, line: defaultNow, rule: 'no-restricted-syntax' },
  { file: PLATFORM, line: sqlToday, rule: null },
  { file: PURE, line: 'export const p1 = process.env.HOME;', rule: 'no-restricted-globals' },
  { file: TEXT, line: "export const p2 = fetch('/');", rule: 'no-restricted-globals' },
  { file: SERVICE, line: 'export const p3 = process.pid;', rule: null },
  ...[SERVICE, TEST].flatMap((file) => [
    { file, line: floating, rule: '@typescript-eslint/no-floating-promises' },
    { file, line: lazyQuery, rule: '@typescript-eslint/no-floating-promises' },
    { file, line: misused, rule: '@typescript-eslint/no-misused-promises' },
    { file, line: pointless, rule: '@typescript-eslint/await-thenable' },
  ]),
  { file: ROUTES, line: fluentReply, rule: null },
  { file: ROUTES, line: register, rule: null },
];

/** Where a planted line came to lie in its file: from its first line up to, not with, `to`. */
export interface Place extends PlantedLine {
  from: number;
  to: number;
}

/** Puts all lines for one file into that file, one below the other. */
export function pageOf(lines: readonly PlantedLine[]): {
  files: Map<string, string>;
  places: Place[];
} {
  const files = new Map<string, string>();
  const places = lines.map((planted) => {
    const above = files.get(planted.file) ?? '';
    files.set(planted.file, `${above}${planted.line}\n`);
    const from = above.split('\n').length;
    return { ...planted, from, to: from + planted.line.split('\n').length };
  });
  return { files, places };
}
