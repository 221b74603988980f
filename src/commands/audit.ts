import { verifyAudit } from '../audit/audit.service.ts';
import { type ChainHead, type ChainReport, parseHead, printHead } from '../audit/chain-head.ts';
import type { Config } from '../platform/config.ts';
import { CommandProblem } from './command-problem.ts';
import { withPlatform } from './with-platform.ts';

/**
 * `audit verify [--expect POSITION:HASH]`: exits 1 when a row of the log was changed, removed or put
 * in between, or when the chain does not have the expected position with that hash any more.
 */
export async function audit(config: Config, args: string[]): Promise<number> {
  const expected = expectedIn(args);
  return withPlatform(config, async ({ inTx }) => {
    const report = await verifyAudit(inTx, expected);
    const fault = faultIn(report, report.isAsExpected ? null : expected);
    if (fault === null) for (const line of describe(report)) console.log(line);
    else console.error(fault);
    return fault === null ? 0 : 1;
  });
}

function expectedIn([action, option, text, ...rest]: string[]): ChainHead | null {
  if (action === 'verify' && option === undefined) return null;
  const expected = text === undefined ? null : parseHead(text);
  if (action !== 'verify' || option !== '--expect' || expected === null || rest.length > 0)
    throw new CommandProblem(
      '使い方: audit verify [--expect 位置:ハッシュ]（前回の audit verify かワーカーのログの head の値）',
      'usage: audit verify [--expect POSITION:HASH] (the head of an earlier run or of the worker log)',
    );
  return expected;
}

function faultIn({ brokenAt }: ChainReport, missing: ChainHead | null): string | null {
  if (brokenAt !== null)
    return `監査ログの鎖が位置 ${brokenAt} で切れています。 / The audit chain is broken at position ${brokenAt}.`;
  if (missing !== null)
    return (
      `監査ログに位置 ${missing.position} がないか、ハッシュが違います。新しい行が消されたおそれがあります。 / ` +
      `The audit chain does not have position ${missing.position} with this hash: newer rows may have been removed.`
    );
  return null;
}

function describe({ checked, head, waiting }: ChainReport): string[] {
  return [
    `監査ログ ${checked} 行に異常はありません。 / ${checked} rows of the audit log are as they were written.`,
    `封印待ち ${waiting} 行。 / ${waiting} rows wait to be sealed.`,
    ...(head === null ? [] : [`head ${printHead(head)}`]),
  ];
}
