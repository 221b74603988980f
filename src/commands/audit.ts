import { verifyAudit } from '../audit/audit.service.ts';
import type { Config } from '../platform/config.ts';
import { CommandProblem } from './command-problem.ts';
import { withPlatform } from './with-platform.ts';

/** `audit verify`: exits 1 when a row of the log was changed, removed or put in between. */
export async function audit(config: Config, [action]: string[]): Promise<number> {
  if (action !== 'verify') throw new CommandProblem('使い方: audit verify', 'usage: audit verify');
  return withPlatform(config, async ({ inTx }) => {
    const { brokenAt, checked } = await verifyAudit(inTx);
    if (brokenAt !== null) {
      console.error(
        `監査ログの鎖が位置 ${brokenAt} で切れています。 / The audit chain is broken at position ${brokenAt}.`,
      );
      return 1;
    }
    console.log(
      `監査ログ ${checked} 行に異常はありません。 / ${checked} rows of the audit log are as they were written.`,
    );
    return 0;
  });
}
