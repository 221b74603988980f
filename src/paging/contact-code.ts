/** A code is good for this long after it was asked for. */
export const codeValidMs = 15 * 60_000;
/** Another one can be asked for after this long: an address of somebody else's is not flooded. */
export const codeRestMs = 30_000;
/** So often may be guessed at one code: 5 of a million. */
const mostCodeTries = 5;
/** A code that was not sent by then is given up; who asked for it has turned away. */
const codeSendingMs = 5 * 60_000;
/** A busy carrier is asked again so long; after that, at once the person hears that it was not sent. */
const codeRetryingMs = 60_000;
const codeRetryAfterMs = 5_000;
/** A process that dies while it sends leaves the code due again. */
export const codeClaimMs = 30_000;

/** How it stands with the proof of an address. `codeSentAt`: when the code was asked for; null: never. */
export interface CodeState {
  verifiedAt: Date | null;
  codeSentAt: Date | null;
  codeTries: number;
}

export type CodeCheck =
  | { outcome: 'verified' | 'expired' | 'spent' }
  | { outcome: 'wrong'; left: number };

/**
 * What a typed code comes to. Whether it is right is looked at last: one that is too old or guessed at
 * too often is refused the same, right or wrong.
 */
export function checkCode(state: CodeState, isRight: boolean, now: Date): CodeCheck {
  const { verifiedAt, codeSentAt, codeTries } = state;
  if (verifiedAt !== null) return { outcome: 'verified' };
  if (codeSentAt === null || now.getTime() >= codeSentAt.getTime() + codeValidMs)
    return { outcome: 'expired' };
  if (codeTries >= mostCodeTries) return { outcome: 'spent' };
  if (isRight) return { outcome: 'verified' };
  return { outcome: 'wrong', left: mostCodeTries - codeTries - 1 };
}

/** Whether the last code was asked for only just now. */
export function isCodeResting({ codeSentAt }: CodeState, now: Date): boolean {
  return codeSentAt !== null && now.getTime() < codeSentAt.getTime() + codeRestMs;
}

/** Whether the code is to be sent, now that somebody is there to do it: no, also when it is too late. */
export function isCodeToBeSent({ verifiedAt, codeSentAt }: CodeState, now: Date): boolean {
  if (verifiedAt !== null || codeSentAt === null) return false;
  return now.getTime() < codeSentAt.getTime() + codeSendingMs;
}

/** When a code whose sending failed is sent again; null: never. */
export function codeRetryAt(askedAt: Date, isTemporary: boolean, now: Date): Date | null {
  const isTooLate = now.getTime() >= askedAt.getTime() + codeRetryingMs;
  return isTemporary && !isTooLate ? new Date(now.getTime() + codeRetryAfterMs) : null;
}
