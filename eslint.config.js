// Biome formats and lints. ESLint is here for two things that Biome cannot say: promises that
// nobody waits for (needs types), and the rule that only platform/clock.ts knows what time it is.
import tseslint from 'typescript-eslint';

const ASK_TX = 'Take tx.now or an argument `now`; only src/platform/clock.ts reads the clock.';
const ASK_CLOCK = 'Waiting is a duty of src/platform/clock.ts; a deadline is a wake (tx.wakeAt).';
const ASK_DB = "The database's clock is not the house's: pass tx.now as a parameter.";
const ASK_RANDOM = 'Take it as an argument: randomness belongs to a service or to src/platform.';
const ASK_ARGUMENT = 'A pure file has no surroundings: take it as an argument.';

const clockReads = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ASK_TX },
  { selector: "CallExpression[callee.name='Date']", message: ASK_TX },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: ASK_TX },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: ASK_TX },
  {
    selector: "MemberExpression[object.name='process'][property.name=/^(hrtime|uptime)$/]",
    message: ASK_TX,
  },
  {
    selector:
      "MemberExpression[object.name='globalThis'][property.name=/^(performance|setTimeout|setInterval)$/]",
    message: ASK_TX,
  },
];

const mathRandom = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: ASK_RANDOM },
];

const cryptoRandom = [
  {
    selector:
      'MemberExpression[property.name=/^(randomUUID|randomBytes|randomInt|getRandomValues)$/]',
    message: ASK_RANDOM,
  },
  {
    selector:
      'ImportSpecifier[imported.name=/^(randomUUID|randomBytes|randomInt|getRandomValues)$/]',
    message: ASK_RANDOM,
  },
];

/** `now()` inside SQL, and drizzle's default that means the same. */
const databaseClock = [
  {
    selector:
      'TemplateElement[value.raw=/\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\\s*\\(|\\bcurrent_(timestamp|date|time)\\b/i]',
    message: ASK_DB,
  },
  { selector: "MemberExpression[property.name='defaultNow']", message: ASK_DB },
  { selector: "MemberExpression[property.name='defaultRandom']", message: ASK_RANDOM },
];

const performanceGlobal = [{ name: 'performance', message: ASK_TX }];
const timerGlobals = [
  { name: 'setTimeout', message: ASK_CLOCK },
  { name: 'setInterval', message: ASK_CLOCK },
];
const surroundings = ['process', 'fetch', 'crypto', 'console', 'WebSocket', 'navigator'].map(
  (name) => ({ name, message: ASK_ARGUMENT }),
);

const clockModules = {
  paths: ['node:perf_hooks', 'perf_hooks'].map((name) => ({ name, message: ASK_TX })),
};
const clockAndTimerModules = {
  paths: [
    ...clockModules.paths,
    ...['node:timers', 'timers', 'node:timers/promises', 'timers/promises'].map((name) => ({
      name,
      message: ASK_CLOCK,
    })),
  ],
};

/** One set of restrictions; a later block replaces an earlier one for the same file. */
const restrict = ({ syntax, globals, modules }) => ({
  'no-restricted-syntax': ['error', ...syntax],
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-imports': ['error', modules],
});

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', 'coverage/', '.data/', 'migrations/', '**/*.{js,mjs,cjs}'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A query of drizzle that nobody awaits is never sent at all: it is a thenable, not a promise.
      // Fastify's fluent reply and plugin registration are thenables too, and safe to drop.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          checkThenables: true,
          allowForKnownSafePromises: [
            { from: 'package', package: 'fastify', name: ['FastifyReply', 'FastifyInstance'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/**', 'src/web/**'],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom, ...cryptoRandom, ...databaseClock],
      globals: [...performanceGlobal, ...timerGlobals],
      modules: clockAndTimerModules,
    }),
  },
  {
    // A service or a command makes tokens and the like; those no test needs to know beforehand.
    files: ['src/*/**/*.{service,channel}.ts', 'src/commands/**/*.ts'],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom, ...databaseClock],
      globals: [...performanceGlobal, ...timerGlobals],
      modules: clockAndTimerModules,
    }),
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom],
      globals: [...performanceGlobal, ...timerGlobals],
      modules: clockAndTimerModules,
    }),
  },
  {
    // Machinery that must wait by itself, but still asks the clock what time it is.
    files: ['src/platform/wakes/**/*.ts', 'src/platform/live/**/*.ts'],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom],
      globals: performanceGlobal,
      modules: clockModules,
    }),
  },
  {
    // Files without a role, and those whose role is pure.
    files: ['src/*/**/*.ts'],
    ignores: [
      'src/{platform,web,commands}/**',
      'src/**/*.{tables,store,service,routes,jobs,import,channel}.ts',
    ],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom, ...cryptoRandom, ...databaseClock],
      globals: [...performanceGlobal, ...timerGlobals, ...surroundings],
      modules: clockAndTimerModules,
    }),
  },
  {
    files: ['src/platform/actor.ts', 'src/platform/problem.ts', 'src/platform/text/**/*.ts'],
    rules: restrict({
      syntax: [...clockReads, ...mathRandom, ...cryptoRandom, ...databaseClock],
      globals: [...performanceGlobal, ...timerGlobals, ...surroundings],
      modules: clockAndTimerModules,
    }),
  },
  {
    files: ['src/platform/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...mathRandom],
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
    },
  },
);
