/**
 * Why the service cannot start, in words for the person who started it: `message` holds both
 * languages, and each says what to do. Exit with it; a stack trace would help nobody.
 */
class StartProblem extends Error {
  readonly code: string;
  readonly ja: string;
  readonly en: string;

  constructor(code: string, ja: string, en: string, cause?: unknown) {
    super(`${ja}\n${en}`, cause === undefined ? undefined : { cause });
    this.name = 'StartProblem';
    this.code = code;
    this.ja = ja;
    this.en = en;
  }
}

export const startProblems = {
  diskFull: (directory: string, cause?: unknown) =>
    new StartProblem(
      'disk-full',
      `ディスクの空きが足りないため、データベースを使えません（${directory}）。空きを作ってからもう一度起動するか、KYOTEN_DATA_DIR に別の場所を指定してください。`,
      `The disk that holds ${directory} is full. Free some space (a new database takes about 50 MB) and start again, or set KYOTEN_DATA_DIR to a directory on another disk.`,
      cause,
    ),
  dataNewer: (directory: string, found: string, known: string) =>
    new StartProblem(
      'data-newer',
      `データの保存場所 ${directory} は、このプログラムより新しい版（${found}。対応は ${known} まで）で作られています。新しい版のプログラムで起動するか、KYOTEN_DATA_DIR に別の場所を指定してください。`,
      `The data directory ${directory} was made by a newer version (${found}; this program knows ${known}). Start it with that newer version, or set KYOTEN_DATA_DIR to another directory. Nothing was changed.`,
    ),
  dataOlder: (directory: string, found: string, known: string) =>
    new StartProblem(
      'data-older',
      `データの保存場所 ${directory} は古い PostgreSQL ${found} のものです（このプログラムは ${known}）。以前の版のプログラムで起動して書き出すか、KYOTEN_DATA_DIR に別の場所を指定してください。`,
      `The data directory ${directory} belongs to the older PostgreSQL ${found}; this program brings ${known}. Start it with the version that made it, or set KYOTEN_DATA_DIR to another directory. Nothing was changed.`,
    ),
  dataNotOurs: (directory: string, owner: string, self: string) =>
    new StartProblem(
      'data-not-ours',
      `データの保存場所 ${directory} の所有者は ${owner} です（実行しているのは ${self}）。${owner} として起動するか、KYOTEN_DATA_DIR に別の場所を指定してください。`,
      `The data directory ${directory} belongs to ${owner}, but the program runs as ${self}. Start it as ${owner}, or set KYOTEN_DATA_DIR to a directory of your own.`,
    ),
  dataNotWritable: (directory: string, cause?: unknown) =>
    new StartProblem(
      'data-not-writable',
      `データの保存場所 ${directory} に書き込めません。権限を確かめるか、KYOTEN_DATA_DIR に書き込める場所を指定してください。`,
      `The data directory ${directory} cannot be written to. Check its permissions, or set KYOTEN_DATA_DIR to a directory that you can write to.`,
      cause,
    ),
  dataUnreachable: (directory: string, user: string) =>
    new StartProblem(
      'data-unreachable',
      `root で起動した場合、データベースは利用者 ${user} として動きますが、${directory} に届きません。KYOTEN_DATA_DIR に ${user} が届く場所（例: /var/lib/kyoten）を指定してください。`,
      `Started as root, the database runs as the user ${user}, who cannot reach ${directory}. Set KYOTEN_DATA_DIR to a directory that ${user} can reach, for example /var/lib/kyoten.`,
    ),
  dataForeign: (directory: string) =>
    new StartProblem(
      'data-foreign',
      `${directory} に、このプログラムのデータベースではないファイルがあります。中を確かめて移すか、KYOTEN_DATA_DIR に別の場所を指定してください。`,
      `${directory} holds files that are not this program's database. Look at them and move them away, or set KYOTEN_DATA_DIR to another directory.`,
    ),
  credentialsMissing: (file: string, cluster: string) =>
    new StartProblem(
      'credentials-missing',
      `${cluster} にデータベースがありますが、そのパスワードのファイル ${file} が無いか壊れています。バックアップから戻すか、${cluster} を別の場所に移してから起動してください（空のデータベースを新しく作ります）。`,
      `There is a database in ${cluster}, but the file with its passwords, ${file}, is missing or damaged. Restore that file from a backup, or move ${cluster} away to begin with an empty database.`,
    ),
  noBinaries: (platform: string) =>
    new StartProblem(
      'no-binaries',
      `この環境（${platform}）向けの PostgreSQL が入っていません。npm ci を --omit=optional なしで実行するか、DATABASE_URL に既存の PostgreSQL を指定してください。`,
      `No PostgreSQL for this machine (${platform}) is installed. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
    ),
  binariesUnusable: (directory: string, output: string) =>
    new StartProblem(
      'binaries-unusable',
      `付属の PostgreSQL（${directory}）がこの環境で動きません: ${output}。npm ci をやり直すか、DATABASE_URL に既存の PostgreSQL を指定してください。`,
      `The PostgreSQL that comes with the program (${directory}) does not run here: ${output}. Run npm ci again, or set DATABASE_URL to a PostgreSQL server.`,
    ),
  noOsUser: () =>
    new StartProblem(
      'no-os-user',
      'PostgreSQL は root では動かず、代わりの利用者（postgres か nobody）もこの環境にありません。root 以外の利用者で起動するか、DATABASE_URL に既存の PostgreSQL を指定してください。',
      'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. Start the program as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    ),
  failed: (directory: string, output: string) =>
    new StartProblem(
      'postgres-failed',
      `データベース（${directory}）を起動できませんでした: ${output}。原因を取り除いてもう一度起動するか、DATABASE_URL に既存の PostgreSQL を指定してください。`,
      `The database in ${directory} did not start: ${output}. Mend the cause and start again, or set DATABASE_URL to a PostgreSQL server.`,
    ),
  tooSlow: (directory: string, seconds: number) =>
    new StartProblem(
      'postgres-too-slow',
      `データベース（${directory}）が ${seconds} 秒たっても応答しません。長い復旧の途中かもしれません。${directory}/server.log を確かめ、しばらく待ってもう一度起動してください。`,
      `The database in ${directory} does not answer after ${seconds} seconds; it may be in a long recovery. Look into ${directory}/server.log, wait a while and start again.`,
    ),
};

/** What a person is told who waits for the database: a line for a terminal. */
export const waitingLines = {
  busy: 'データベースの起動・復旧が終わるのを待っています… / waiting for the database to start or recover…',
  stopping:
    'データベースの停止が終わるのを待っています… / waiting for the database to finish stopping…',
};

/** An error of the file system about `directory`, as a problem if it is one that a person can mend. */
export function asStartProblem(error: unknown, directory: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return startProblems.diskFull(directory, error);
  if (typeof code === 'string' && /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code)) {
    return startProblems.dataNotWritable(directory, error);
  }
  return error;
}
