import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createBase } from '../identity/bases.service.ts';
import type { Config } from '../platform/config.ts';
import { CommandProblem } from './command-problem.ts';
import { withPlatform } from './with-platform.ts';

const wards = z.array(z.string().regex(/^\d{5}$/)).min(1);

/** `init NAME WARD_CODE[,…] ADMIN_EMAIL`: the first base and its administrator. */
export async function init(config: Config, [name, wardList, email]: string[]): Promise<number> {
  const wardCodes = wards.safeParse(wardList?.split(','));
  const admin = z.email().safeParse(email);
  if (name === undefined || !wardCodes.success || !admin.success)
    throw new CommandProblem(
      '使い方: init 拠点名 区コード（5桁、カンマ区切り） 管理者のメールアドレス',
      'usage: init NAME WARD_CODE[,…] ADMIN_EMAIL (ward codes have 5 digits, Aoba is 04101)',
    );
  const password = randomBytes(15).toString('base64url');
  await withPlatform(config, ({ inTx }) =>
    createBase(inTx, {
      name,
      wardCodes: wardCodes.data,
      admin: { name: '管理者', email: admin.data.toLowerCase(), password },
    }),
  );
  console.log(
    `拠点「${name}」を作成しました。管理者の初期パスワード（この一度だけ表示します）: ${password}\n` +
      `The base is there. The administrator's password, shown only now: ${password}`,
  );
  return 0;
}
