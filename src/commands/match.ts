import { z } from 'zod';
import { replay } from '../placement/matching.service.ts';
import { system } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { CommandProblem } from './command-problem.ts';
import { withPlatform } from './with-platform.ts';

/**
 * `match replay ID`: ranks again from what a past ranking saw. Exits 0 where the same comes out, 1 where
 * it does not, 2 where there is no such ranking.
 */
export async function matchCommand(config: Config, args: string[]): Promise<number> {
  const id = idIn(args);
  return withPlatform(config, async ({ inTx }) => {
    const replayed = await inTx(system('replay'), (tx) => replay(tx, id));
    if (replayed === null) {
      console.error(`照合 ${id} はありません。 / There is no matching run ${id}.`);
      return 2;
    }
    const { ruleVersion, facilities, isSame } = replayed;
    const about = `${facilities} 事業所、規則 ${ruleVersion} / ${facilities} facilities, rules ${ruleVersion}`;
    if (isSame) console.log(`同じ結果になりました。 / The result is the same. (${about})`);
    else console.error(`結果が異なります。 / The result differs. (${about})`);
    return isSame ? 0 : 1;
  });
}

function idIn([action, id, ...rest]: string[]): string {
  if (action === 'replay' && z.uuid().safeParse(id).success && rest.length === 0) return String(id);
  throw new CommandProblem(
    '使い方: match replay ID（照合のID。受入れ先の照合の画面と API の id）',
    'usage: match replay ID (of a matching run, as the API calls it)',
  );
}
