// The order of the house as rules. Every rule says why it is there, and test/boundaries.test.ts
// plants a violation of each of them: a rule without a planted violation fails the tests.

/** Features from the lowest to the highest; those in one row stand beside each other. */
const ORDER = [
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

const WHY_NOT_HIGHER = {
  platform: 'platform knows no feature: it must stay usable, and testable, without any of them',
  identity: 'who somebody is cannot depend on what he works on: every later check stands on it',
  audit: 'the log knows users only; each feature reports to it, and it reports to none',
  drafts: 'a draft is keystrokes of a user: it must not know, or wait for, the form that it is for',
  'priority-cases': 'a registration is made long before an emergency and must not depend on one',
  facilities: 'a facility and its rooms exist without any person, page or emergency',
  'on-call': 'the shift plan says who is on duty and nothing of what happens on it',
  paging: 'a page carries a message to a person whatever the message is about',
  'case-exchange': 'a file of cases is read and written in peace, whatever became of each of them',
  council: 'the council decides on a case: what is to be done for it afterwards is not its concern',
  attachments: 'a paper belongs to a case and knows of nothing that is done with it',
  'case-tasks': 'what is due on a case is known without any emergency',
  escalation: 'whom to call next is decided without knowing what the emergency is',
  readiness: 'whether people can be reached is proved in peace, without any emergency',
  'report-rounds': 'facilities are asked for their rooms before, and without, any emergency',
  emergencies: 'an emergency is decided here and placed above: placement hears of it by an event',
  placement: 'a room is reserved here and lived in above: stays hears of it by an event',
  stays: 'reports count stays; a stay must never wait for, or change with, a report',
  'case-merging': 'reports count persons; whether two cases are one person is said below them',
};

const rowOf = (feature) => ORDER.findIndex((row) => row.includes(feature));
const FEATURES = ORDER.flat();
const anyOf = (names) => `(?:${names.join('|')})`;

const orderRules = Object.entries(WHY_NOT_HIGHER).map(([feature, why]) => {
  const forbidden = FEATURES.filter((it) => it !== feature && rowOf(it) >= rowOf(feature));
  return {
    name: `order-${feature}`,
    comment: `Downward by call, upward by event: ${why}.`,
    severity: 'error',
    from: { path: `^src/${feature}/` },
    to: { path: `^src/${anyOf(forbidden)}/` },
  };
});

/** Everything but platform, whose files are machinery and follow the rules for platform. */
const FEATURE = `^src/${anyOf(FEATURES.filter((it) => it !== 'platform'))}/`;
/** What follows a feature's folder: a name without a dot (in a sub-folder or not), perhaps a pure role. */
const PURE_NAME = '[^.]+(?:\\.(?:api|problems))?\\.ts$';
const PURE_IN_FEATURE = `${FEATURE}${PURE_NAME}`;
const PURE_IN_PLATFORM =
  '^src/platform/(?:(?:actor|problem)\\.ts$|text/|[^.]+\\.(?:api|problems)\\.ts$)';
const PURE = [PURE_IN_FEATURE, PURE_IN_PLATFORM];
const PLATFORM = '^src/platform/';
const inFeature = (role) => `${FEATURE}[^.]+\\.${role}\\.ts$`;
/** As inFeature, but the folder is the one that the `from` pattern of withOwn captured. */
const own = (role) => `^src/$1/[^.]+\\.${role}\\.ts$`;
const OWN_PURE = `^src/$1/${PURE_NAME}`;
const withOwn = (role) =>
  `^src/(${FEATURES.filter((it) => it !== 'platform').join('|')})/[^.]+\\.${role}\\.ts$`;
const npm = (...names) => `(?:^|/)node_modules/(?:@types/)?${anyOf(names)}/`;
const NPM = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];

const roleRules = [
  {
    name: 'pure-files-stay-pure',
    comment:
      'A file without a role holds decisions on plain data. It imports other pure files only, so that it can be tested without a database and run in the browser.',
    severity: 'error',
    from: { path: PURE_IN_FEATURE },
    to: { path: '^(?:src|test)/', pathNot: PURE },
  },
  {
    name: 'pure-files-no-node',
    comment:
      'A pure file that reaches for Node reads a file, a clock or randomness; the console could not import it either.',
    severity: 'error',
    from: { path: PURE },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-files-no-npm-but-zod',
    comment:
      'Decisions outlive libraries. zod is the one exception: the wire schemas are written in it and shared with the console.',
    severity: 'error',
    from: { path: PURE },
    to: { dependencyTypes: NPM, pathNot: npm('zod') },
  },
  {
    name: 'platform-pure-files-stay-pure',
    comment:
      'actor.ts, problem.ts and text/ are imported by every pure file of every feature: one impure import here would spoil them all.',
    severity: 'error',
    from: { path: PURE_IN_PLATFORM },
    to: { path: '^(?:src|test)/', pathNot: PURE },
  },
  {
    name: 'store-only-sql',
    comment:
      'A store is the SQL of its feature and nothing else: tables, pure types, platform/db and drizzle. A decision or a call made here would be hidden from the service.',
    severity: 'error',
    from: { path: inFeature('store') },
    to: {
      couldNotResolve: false,
      pathNot: [...PURE, PLATFORM, '\\.tables\\.ts$', npm('drizzle-orm', 'zod')],
    },
  },
  {
    name: 'service-own-store-only',
    comment:
      "A service asks another feature's service, never its store or tables: only there are the other feature's locks, rules and effects kept.",
    severity: 'error',
    from: { path: withOwn('service') },
    to: {
      path: '^(?:src|test)/',
      pathNot: [...PURE, PLATFORM, own('store'), own('channel'), inFeature('service')],
    },
  },
  {
    name: 'routes-are-adapters',
    comment:
      'A route parses, calls its own service and answers. What it would import beyond that is logic that REST, jobs and the command line could not share.',
    severity: 'error',
    from: { path: withOwn('routes') },
    to: { path: '^(?:src|test)/', pathNot: [...PURE, PLATFORM, own('service')] },
  },
  {
    name: 'jobs-are-adapters',
    comment:
      'A processor calls its own service (or its own channel, to send outside a transaction). A job may run twice, so its decisions must lie behind a lock in the service.',
    severity: 'error',
    from: { path: withOwn('jobs') },
    to: {
      path: '^(?:src|test)/',
      pathNot: [...PURE, PLATFORM, own('service'), own('channel')],
    },
  },
  {
    name: 'tables-only-tables',
    comment:
      'drizzle-kit loads table files alone to write migrations: whatever else they import runs there too.',
    severity: 'error',
    from: { path: inFeature('tables') },
    to: {
      couldNotResolve: false,
      pathNot: [...PURE, '\\.tables\\.ts$', '^src/platform/db/columns\\.ts$', npm('drizzle-orm')],
    },
  },
  {
    name: 'tables-pure-as-types-only',
    comment:
      'A column may be typed by a pure type, which vanishes when compiled; a value taken from a pure file would change the schema without a migration.',
    severity: 'error',
    from: { path: inFeature('tables') },
    to: { path: PURE, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'file-import-own-store-only',
    comment:
      'An importer reads a file and hands rows to its own service or store. It follows the same order as a service, so that an imported row obeys the rules of a typed one.',
    severity: 'error',
    from: { path: withOwn('import') },
    to: {
      path: '^(?:src|test)/',
      pathNot: [...PURE, PLATFORM, own('store'), own('service')],
    },
  },
  {
    name: 'channel-stands-alone',
    comment:
      'A channel carries one message out. It knows no store and no other channel, so that one that hangs or fails cannot take another with it.',
    severity: 'error',
    from: { path: withOwn('channel') },
    to: { path: '^(?:src|test)/', pathNot: [OWN_PURE, PURE_IN_PLATFORM, PLATFORM] },
  },
  {
    name: 'known-roles-only',
    comment:
      'The rules above go by the dotted role: a file with an unknown role would escape all of them. Channels exist in paging only.',
    severity: 'error',
    from: {},
    to: {
      path: `${FEATURE}.+`,
      pathNot: [
        PURE_IN_FEATURE,
        inFeature('(?:tables|store|service|routes|jobs|import)'),
        '^src/paging/[^.]+\\.channel\\.ts$',
      ],
    },
  },
  {
    name: 'known-folders-only',
    comment:
      'A folder without a place in the order of features escapes the order: give it one at the top of this file.',
    severity: 'error',
    from: {},
    to: { path: '^src/[^/]+/', pathNot: `^src/${anyOf([...FEATURES, 'web', 'commands'])}/` },
  },
];

const edgeRules = [
  {
    name: 'web-shares-pure-files-only',
    comment:
      'The console asks the same schemas and the same `can` as the server; anything else of the server would be shipped to a browser.',
    severity: 'error',
    from: { path: '^src/web/' },
    to: { path: '^(?:src|test)/', pathNot: [...PURE, '^src/web/'] },
  },
  {
    name: 'web-no-node',
    comment: 'A browser has no Node: the build would fail, or ship a dead shim.',
    severity: 'error',
    from: { path: '^src/web/', pathNot: '^src/web/vite\\.config\\.ts$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'nobody-imports-web',
    comment:
      'The server hands out the built console as files; importing its source would pull a browser program into the server.',
    severity: 'error',
    from: { pathNot: '^src/web/' },
    to: { path: '^src/web/' },
  },
  {
    name: 'entries-from-main-only',
    comment:
      'main.ts, api.ts, worker.ts and the commands compose a process and start it on import or call: only main.ts (and a command that starts a process) may reach them.',
    severity: 'error',
    from: { pathNot: '^src/(?:main\\.ts$|commands/)' },
    to: { path: '^src/(?:(?:main|api|worker|start)\\.[a-z]+$|commands/)' },
  },
  {
    name: 'features-never-import-roots',
    comment:
      'What lies directly in src/ composes the features. A feature that imports it turns the house upside down; what both need belongs to platform.',
    severity: 'error',
    from: { path: `^src/${anyOf(FEATURES)}/` },
    to: { path: '^src/[^/]+$', pathNot: '^src/(?:main|api|worker|start)\\.[a-z]+$' },
  },
  {
    name: 'start-needs-no-install',
    comment:
      'start.mjs runs on a fresh checkout before anything is installed or built: Node itself is all there is.',
    severity: 'error',
    from: { path: '^src/start\\.mjs$' },
    to: { dependencyTypesNot: ['core'], dynamic: false },
  },
  {
    name: 'no-tests-in-src',
    comment: 'The running program must not depend on files that are not shipped.',
    severity: 'error',
    from: { path: '^src/', pathNot: [FEATURE, '^src/web/', PURE_IN_PLATFORM] },
    to: { path: '^test/' },
  },
];

const libraryRules = [
  {
    name: 'queue-and-drivers-in-platform',
    comment:
      'Features write wakes and take a Tx. Two queue backends behave the same only while platform alone speaks to them, and no SQL can run outside inTx.',
    severity: 'error',
    from: {
      path: '^src/[^/]+/',
      pathNot: ['^src/(?:platform|commands)/', '\\.(?:store|tables)\\.ts$', ...PURE],
    },
    to: {
      path: npm('bullmq', 'ioredis', 'pg', 'pg-pool', 'postgres'),
      pathNot: '/node_modules/@types/node/',
    },
  },
  {
    name: 'drizzle-in-stores-and-tables',
    comment: 'SQL lives in .store.ts and .tables.ts, where it is looked for and reviewed.',
    severity: 'error',
    from: {
      path: '^src/[^/]+/',
      pathNot: ['^src/(?:platform|commands)/', '\\.(?:store|tables)\\.ts$', ...PURE],
    },
    to: { path: npm('drizzle-orm') },
  },
  {
    name: 'fastify-in-platform-and-routes',
    comment:
      'A service must be callable from a job and the command line: it never sees a request or a reply.',
    severity: 'error',
    from: {
      path: '^src/[^/]+/',
      pathNot: ['^src/(?:platform|commands)/', '\\.(?:routes|store|tables)\\.ts$', ...PURE],
    },
    to: { path: npm('fastify', '@fastify/[^/]+', 'fastify-type-provider-zod', 'ws') },
  },
  {
    name: 'carriers-in-paging',
    comment:
      'What leaves the house leaves through a channel of paging: there the attempt is recorded and no personal data is in the message.',
    severity: 'error',
    from: {
      path: '^src/[^/]+/',
      pathNot: ['^src/(?:paging|commands)/', '\\.(?:store|tables)\\.ts$', ...PURE],
    },
    to: { path: npm('nodemailer', 'standardwebhooks', 'web-push', 'twilio') },
  },
  {
    name: 'no-dev-dependency',
    comment: 'Production installs without dev dependencies: the program would not start there.',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: ['^src/web/', '\\.(?:store|tables)\\.ts$', ...PURE, '^src/start\\.mjs$'],
    },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-undeclared-dependency',
    comment:
      'A package that is there only because another one brought it disappears with the next update of that one.',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: ['\\.(?:store|tables)\\.ts$', ...PURE, '^src/start\\.mjs$'],
    },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would be read as "imports nothing" by every rule here.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^(?:\\.\\./)+dist/' },
  },
  {
    name: 'no-circles',
    comment:
      'Files in a circle are one file that cannot be read, tested or loaded in part; type imports count, for they tie the reader as much.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

module.exports = {
  forbidden: [...orderRules, ...roleRules, ...edgeRules, ...libraryRules],
  options: {
    doNotFollow: { path: '(?:^|/)(?:node_modules|dist|test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
