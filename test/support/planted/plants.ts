/** A file written into a copy of the house to see whether a rule of the boundaries notices it. */
export interface Plant {
  from: string;
  /** A path from the root of the house, a package or a Node module. */
  to: string;
  /** How `to` is imported; a value unless said otherwise. */
  how?: 'value' | 'type' | 'circle' | 'missing';
}

export interface Violation extends Plant {
  rule: string;
}

/** DESIGN.md §2, written down a second time: the rules must agree with it, not with themselves. */
const ORDER: readonly (readonly string[])[] = [
  ['platform'],
  ['identity'],
  ['audit', 'drafts'],
  ['priority-cases', 'facilities', 'on-call', 'paging'],
  ['case-exchange', 'council', 'attachments'],
  ['case-tasks'],
  ['escalation'],
  ['readiness'],
  ['report-rounds'],
  ['emergencies'],
  ['placement'],
  ['stays'],
  ['case-merging'],
  ['reports'],
];

export const FEATURES: readonly string[] = ORDER.flat();

const againstTheOrder: Violation[] = ORDER.flatMap((row, height) =>
  row.flatMap((feature) =>
    ORDER.slice(height)
      .flat()
      .filter((other) => other !== feature)
      .map((other) => ({
        rule: `order-${feature}`,
        from: `src/${feature}/reaches-${other}.ts`,
        to: `src/${other}/${other}.ts`,
      })),
  ),
);

const againstTheRoles: Violation[] = [
  ...['store', 'service', 'routes', 'jobs', 'tables', 'import'].map((role) => ({
    rule: 'pure-files-stay-pure',
    from: `src/escalation/pure-reaches-${role}.ts`,
    to: `src/escalation/escalation.${role}.ts`,
  })),
  {
    rule: 'pure-files-stay-pure',
    from: 'src/escalation/pure-reaches-tx.ts',
    to: 'src/platform/db/tx.ts',
    how: 'type',
  },
  {
    rule: 'pure-files-stay-pure',
    from: 'src/escalation/reaches-store.api.ts',
    to: 'src/escalation/escalation.store.ts',
  },
  {
    rule: 'pure-files-stay-pure',
    from: 'src/escalation/reaches-clock.problems.ts',
    to: 'src/platform/clock.ts',
  },
  {
    rule: 'pure-files-stay-pure',
    from: 'src/escalation/pure-reaches-test.ts',
    to: 'test/support/house.ts',
  },
  { rule: 'pure-files-no-node', from: 'src/escalation/pure-reaches-node.ts', to: 'node:crypto' },
  { rule: 'pure-files-no-node', from: 'src/escalation/reaches-node.api.ts', to: 'fs' },
  { rule: 'pure-files-no-node', from: 'src/platform/text/reaches-node.ts', to: 'node:fs' },
  { rule: 'pure-files-no-npm-but-zod', from: 'src/escalation/reaches-npm.ts', to: 'bullmq' },
  {
    rule: 'pure-files-no-npm-but-zod',
    from: 'src/escalation/reaches-npm.api.ts',
    to: 'fastify',
    how: 'type',
  },
  {
    rule: 'pure-files-no-npm-but-zod',
    from: 'src/platform/text/reaches-npm.ts',
    to: 'iconv-lite',
  },
  {
    rule: 'platform-pure-files-stay-pure',
    from: 'src/platform/text/reaches-clock.ts',
    to: 'src/platform/clock.ts',
  },
  {
    rule: 'platform-pure-files-stay-pure',
    from: 'src/platform/actor.ts',
    to: 'src/platform/db/tx.ts',
    how: 'type',
  },
  {
    rule: 'store-only-sql',
    from: 'src/escalation/reaches-service.store.ts',
    to: 'src/escalation/escalation.service.ts',
  },
  {
    rule: 'store-only-sql',
    from: 'src/escalation/reaches-store.store.ts',
    to: 'src/paging/paging.store.ts',
  },
  { rule: 'store-only-sql', from: 'src/escalation/reaches-npm.store.ts', to: 'nodemailer' },
  { rule: 'store-only-sql', from: 'src/escalation/reaches-driver.store.ts', to: 'pg' },
  { rule: 'store-only-sql', from: 'src/escalation/reaches-node.store.ts', to: 'node:fs' },
  {
    rule: 'service-own-store-only',
    from: 'src/escalation/reaches-store.service.ts',
    to: 'src/paging/paging.store.ts',
  },
  {
    rule: 'service-own-store-only',
    from: 'src/escalation/reaches-tables.service.ts',
    to: 'src/paging/paging.tables.ts',
    how: 'type',
  },
  {
    rule: 'service-own-store-only',
    from: 'src/escalation/reaches-jobs.service.ts',
    to: 'src/escalation/escalation.jobs.ts',
  },
  {
    rule: 'service-own-store-only',
    from: 'src/escalation/reaches-channel.service.ts',
    to: 'src/paging/mail.channel.ts',
  },
  {
    rule: 'routes-are-adapters',
    from: 'src/escalation/reaches-store.routes.ts',
    to: 'src/escalation/escalation.store.ts',
  },
  {
    rule: 'routes-are-adapters',
    from: 'src/escalation/reaches-service.routes.ts',
    to: 'src/paging/paging.service.ts',
  },
  {
    rule: 'jobs-are-adapters',
    from: 'src/escalation/reaches-store.jobs.ts',
    to: 'src/escalation/escalation.store.ts',
  },
  {
    rule: 'jobs-are-adapters',
    from: 'src/escalation/reaches-service.jobs.ts',
    to: 'src/paging/paging.service.ts',
  },
  {
    rule: 'tables-only-tables',
    from: 'src/escalation/reaches-store.tables.ts',
    to: 'src/escalation/escalation.store.ts',
    how: 'type',
  },
  { rule: 'tables-only-tables', from: 'src/escalation/reaches-npm.tables.ts', to: 'zod' },
  { rule: 'tables-only-tables', from: 'src/escalation/reaches-node.tables.ts', to: 'node:fs' },
  {
    rule: 'tables-only-tables',
    from: 'src/escalation/reaches-clock.tables.ts',
    to: 'src/platform/clock.ts',
  },
  {
    rule: 'tables-pure-as-types-only',
    from: 'src/escalation/reaches-pure.tables.ts',
    to: 'src/escalation/escalation.ts',
  },
  {
    rule: 'file-import-own-store-only',
    from: 'src/facilities/reaches-store.import.ts',
    to: 'src/identity/identity.store.ts',
  },
  {
    rule: 'channel-stands-alone',
    from: 'src/paging/reaches-store.channel.ts',
    to: 'src/paging/paging.store.ts',
  },
  {
    rule: 'channel-stands-alone',
    from: 'src/paging/reaches-channel.channel.ts',
    to: 'src/paging/mail.channel.ts',
  },
  {
    rule: 'known-roles-only',
    from: 'src/reaches-helper.ts',
    to: 'src/escalation/escalation.helper.ts',
  },
  {
    rule: 'known-roles-only',
    from: 'src/reaches-channel.ts',
    to: 'src/escalation/mail.channel.ts',
  },
  { rule: 'known-folders-only', from: 'src/reaches-common.ts', to: 'src/common/text.ts' },
];

const againstTheEdges: Violation[] = [
  {
    rule: 'web-shares-pure-files-only',
    from: 'src/web/reaches-service.ts',
    to: 'src/escalation/escalation.service.ts',
    how: 'type',
  },
  {
    rule: 'web-shares-pure-files-only',
    from: 'src/web/reaches-platform.ts',
    to: 'src/platform/clock.ts',
  },
  { rule: 'web-no-node', from: 'src/web/reaches-node.ts', to: 'node:fs' },
  { rule: 'nobody-imports-web', from: 'src/reaches-web.ts', to: 'src/web/page.ts' },
  ...['main', 'api', 'worker'].map((entry) => ({
    rule: 'entries-from-main-only',
    from: `src/reaches-${entry}.ts`,
    to: `src/${entry}.ts`,
  })),
  {
    rule: 'entries-from-main-only',
    from: 'src/platform/reaches-demo.ts',
    to: 'src/commands/demo.ts',
  },
  {
    rule: 'features-never-import-roots',
    from: 'src/platform/reaches-root.ts',
    to: 'src/compose.ts',
  },
  { rule: 'start-needs-no-install', from: 'src/start.mjs', to: 'zod' },
  { rule: 'no-tests-in-src', from: 'src/reaches-test.ts', to: 'test/support/house.ts' },
];

const againstTheLibraries: Violation[] = [
  ...['bullmq', 'ioredis', 'pg'].map((name) => ({
    rule: 'queue-and-drivers-in-platform',
    from: `src/escalation/reaches-${name}.jobs.ts`,
    to: name,
  })),
  {
    rule: 'drizzle-in-stores-and-tables',
    from: 'src/escalation/reaches-drizzle.service.ts',
    to: 'drizzle-orm',
  },
  {
    rule: 'fastify-in-platform-and-routes',
    from: 'src/escalation/reaches-fastify.service.ts',
    to: 'fastify',
    how: 'type',
  },
  {
    rule: 'fastify-in-platform-and-routes',
    from: 'src/escalation/reaches-cookie.jobs.ts',
    to: '@fastify/cookie',
  },
  ...['nodemailer', 'standardwebhooks'].map((name) => ({
    rule: 'carriers-in-paging',
    from: `src/escalation/reaches-${name}.service.ts`,
    to: name,
  })),
  { rule: 'carriers-in-paging', from: 'src/platform/reaches-mail.ts', to: 'nodemailer' },
  { rule: 'no-dev-dependency', from: 'src/platform/reaches-dev.ts', to: 'fast-check' },
  // Brought by fastify, named in no package.json of ours.
  { rule: 'no-undeclared-dependency', from: 'src/platform/reaches-avvio.ts', to: 'avvio' },
  {
    rule: 'no-unresolvable',
    from: 'src/platform/reaches-nothing.ts',
    to: 'src/platform/nothing.ts',
    how: 'missing',
  },
  {
    rule: 'no-unresolvable',
    from: 'src/platform/reaches-no-package.ts',
    to: 'no-such-package-here',
  },
  {
    rule: 'no-circles',
    from: 'src/escalation/circle-there.ts',
    to: 'src/escalation/circle-back.ts',
    how: 'circle',
  },
];

export const violations: readonly Violation[] = [
  ...againstTheOrder,
  ...againstTheRoles,
  ...againstTheEdges,
  ...againstTheLibraries,
];

/** What a builder may do: no rule may fire, or the rules would be walls where doors should be. */
export const allowed: readonly Plant[] = [
  { from: 'src/escalation/may-lower-pure.ts', to: 'src/paging/paging.ts' },
  { from: 'src/escalation/may-lower-api.ts', to: 'src/paging/paging.api.ts' },
  { from: 'src/escalation/may-zod.api.ts', to: 'zod' },
  { from: 'src/escalation/may-text.ts', to: 'src/platform/text/phone.ts' },
  { from: 'src/escalation/may-problem.problems.ts', to: 'src/platform/problem.ts' },
  { from: 'src/escalation/may-tables.store.ts', to: 'src/escalation/escalation.tables.ts' },
  { from: 'src/escalation/may-lower-tables.store.ts', to: 'src/paging/paging.tables.ts' },
  { from: 'src/escalation/may-drizzle.store.ts', to: 'drizzle-orm' },
  { from: 'src/escalation/may-tx.store.ts', to: 'src/platform/db/tx.ts', how: 'type' },
  { from: 'src/escalation/may-store.service.ts', to: 'src/escalation/escalation.store.ts' },
  { from: 'src/escalation/may-lower.service.ts', to: 'src/paging/paging.service.ts' },
  { from: 'src/escalation/may-platform.service.ts', to: 'src/platform/clock.ts' },
  { from: 'src/escalation/may-service.routes.ts', to: 'src/escalation/escalation.service.ts' },
  { from: 'src/escalation/may-fastify.routes.ts', to: 'fastify' },
  { from: 'src/escalation/may-service.jobs.ts', to: 'src/escalation/escalation.service.ts' },
  { from: 'src/paging/may-channel.jobs.ts', to: 'src/paging/mail.channel.ts' },
  { from: 'src/paging/may-nodemailer.channel.ts', to: 'nodemailer' },
  { from: 'src/paging/may-pure.channel.ts', to: 'src/paging/paging.ts' },
  { from: 'src/escalation/may-drizzle.tables.ts', to: 'drizzle-orm/pg-core' },
  { from: 'src/escalation/may-columns.tables.ts', to: 'src/platform/db/columns.ts' },
  { from: 'src/escalation/may-lower.tables.ts', to: 'src/paging/paging.tables.ts' },
  { from: 'src/escalation/may-type.tables.ts', to: 'src/escalation/escalation.ts', how: 'type' },
  { from: 'src/facilities/may-csv.import.ts', to: 'csv-parse/sync' },
  { from: 'src/facilities/may-store.import.ts', to: 'src/facilities/facilities.store.ts' },
  { from: 'src/web/may-pure.ts', to: 'src/escalation/escalation.ts' },
  { from: 'src/web/may-api.ts', to: 'src/escalation/escalation.api.ts' },
  { from: 'src/platform/may-bullmq.ts', to: 'bullmq' },
  { from: 'src/platform/may-pg.ts', to: 'pg' },
  { from: 'src/commands/may-start-api.ts', to: 'src/api.ts' },
  { from: 'src/main.ts', to: 'src/worker.ts' },
  { from: 'src/api.ts', to: 'src/escalation/escalation.routes.ts' },
];
