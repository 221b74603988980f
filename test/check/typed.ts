// Types and lint of one program: `tsc --noEmit -p CONFIG`, then `eslint` of the files that CONFIG
// stands for. Both need to know every type; here it is found out once for the two of them, which
// takes half the time. Nothing is kept between runs, so that a run here finds what one in CI finds.
//
//   node --import tsx test/check/typed.ts tsconfig.json | src/web/tsconfig.json
import { ESLint } from 'eslint';
import ts from 'typescript';

interface Share {
  patterns: string[];
  ignorePatterns: string[];
}
interface Errors {
  count: number;
  text: string;
}

/**
 * What `eslint .` looks at, in two shares without a gap. A file that is in a share and not in its
 * program is an error of the parser: neither can a file be left out by a tsconfig.json.
 */
const shares: Record<string, Share> = {
  'tsconfig.json': {
    patterns: ['.'],
    ignorePatterns: ['src/web/**/*', '!src/web/vite.config.ts'],
  },
  'src/web/tsconfig.json': {
    patterns: ['src/web'],
    ignorePatterns: ['src/web/vite.config.ts'],
  },
};

function programOf(config: string): ts.Program {
  const parsed = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  if (parsed === undefined) throw new Error(`${config} cannot be read`);
  const host = ts.createCompilerHost(parsed.options);
  // As tsc does: nobody reads the comments in the sources of others.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  return ts.createProgram({
    host,
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: parsed.errors,
  });
}

function typeErrors(program: ts.Program): Errors {
  const format = process.env.FORCE_COLOR
    ? ts.formatDiagnosticsWithColorAndContext
    : ts.formatDiagnostics;
  const diagnostics = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
  const text = format(diagnostics, {
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
  return { count: diagnostics.length, text };
}

async function lintErrors(program: ts.Program, share: Share): Promise<Errors> {
  const eslint = new ESLint({
    ignorePatterns: share.ignorePatterns,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(share.patterns);
  const count = results.reduce((sum, it) => sum + it.errorCount, 0);
  const { format } = await eslint.loadFormatter('stylish');
  return { count, text: await format(results) };
}

const [config = ''] = process.argv.slice(2);
const share = shares[config];
if (share === undefined) throw new Error(`Which one? ${Object.keys(shares).join(' | ')}`);
const program = programOf(config);
// In this order: what the first finds out about types, the second need not.
const types = typeErrors(program);
const lint = await lintErrors(program, share);
process.stdout.write(`${types.text}${lint.text}`);
if (types.count + lint.count > 0) process.exitCode = 1;
