import { z } from 'zod';
import { codeIn, codesIn, dayText, line, mistake, prose } from '../../platform/text/wire.ts';
import { CONSENT_BY, CONSENT_METHOD, CONSENT_SCOPE } from '../labels.ts';

const isoDay = z.iso.date();
const instant = z.iso.datetime({ offset: true });

export const consentParams = z.strictObject({ id: z.uuid(), consentId: z.uuid() });

/**
 * BASE is always among the scopes: a consent that the base may not read is none for the base. What was
 * consented to is a text of the house, or a paper of its own by its name and hash.
 */
export const consentBody = z
  .strictObject({
    givenBy: codeIn(CONSENT_BY),
    proxyReason: prose(500).optional(),
    scopes: codesIn(CONSENT_SCOPE).refine((scopes) => scopes.includes('BASE'), {
      ...mistake('consent-scope-base-missing', {
        ja: '拠点への提供の同意が必要です。',
        en: 'The base must be among the scopes.',
      }),
    }),
    method: codeIn(CONSENT_METHOD),
    consentTextId: z.uuid().optional(),
    textVersion: line(40).optional(),
    textHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    givenOn: dayText,
    /** Left out: as the text says. Null: until it is withdrawn. */
    expiresOn: dayText.nullish(),
    /** How the person was helped to decide (意思決定支援). */
    decisionSupport: prose(1_000).optional(),
  })
  .refine((consent) => consent.givenBy !== 'PROXY' || Boolean(consent.proxyReason?.trim()), {
    path: ['proxyReason'],
    ...mistake('proxy-reason-missing', {
      ja: '代理の理由を書いてください。',
      en: 'Say why a proxy consents.',
    }),
  })
  .refine(
    ({ consentTextId, textVersion, textHash }) =>
      consentTextId === undefined
        ? textVersion !== undefined && textHash !== undefined
        : textVersion === undefined && textHash === undefined,
    {
      path: ['consentTextId'],
      ...mistake('consent-text-not-one', {
        ja: '登録されている同意書の文か、独自の書面（版の名前とハッシュ）のどちらか一方を指定してください。',
        en: 'Name either a registered text, or a paper of its own by version and hash.',
      }),
    },
  );

export const paperBody = z.strictObject({ receivedOn: dayText });

/** Nobody has to give a reason; who took it back may be left open. */
export const withdrawalBody = z
  .strictObject({ withdrawnBy: codeIn(CONSENT_BY).optional() })
  // A request without a body has null for one.
  .nullish();

export const consentView = z.object({
  id: z.uuid(),
  givenBy: codeIn(CONSENT_BY),
  proxyReason: z.string().nullable(),
  scopes: z.array(codeIn(CONSENT_SCOPE)),
  method: codeIn(CONSENT_METHOD),
  textVersion: z.string(),
  textHash: z.string(),
  /** The text that the house holds; null: a paper of its own. */
  consentTextId: z.uuid().nullable(),
  givenOn: isoDay,
  expiresOn: isoDay.nullable(),
  paperDueOn: isoDay.nullable(),
  paperReceivedOn: isoDay.nullable(),
  decisionSupport: z.string().nullable(),
  withdrawnAt: instant.nullable(),
  withdrawnBy: codeIn(CONSENT_BY).nullable(),
  recordedAt: instant,
});

/** Which sheet: of a consent that was given, else a blank one, to the newest text or to this. */
export const consentSheetQuery = z.strictObject({
  consentId: z.uuid().optional(),
  textId: z.uuid().optional(),
});

export type ConsentInput = z.output<typeof consentBody>;
export type WithdrawalInput = NonNullable<z.output<typeof withdrawalBody>>;
export type ConsentView = z.input<typeof consentView>;
