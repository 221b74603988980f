/** Failures are counted over this long; then they no longer matter. */
export const windowMinutes = 15;
/** How long a place from which somebody signed in counts as theirs. */
export const rememberedDays = 90;
/** What a person mistypes before asking for help, and less than guessing needs. */
const perAccountAndPeer = 10;
/** Above this, guesses at one account come from many places: then one is let in every so often. */
const perAccount = 30;
export const slowedToOneInSeconds = 30;
/** A whole office behind one address, on the morning after everybody's password was changed. */
const perPeer = 50;

/** Failures within the window, attempts under way among them. */
export interface SignInCounts {
  ofBoth: number;
  ofAccount: number;
  /** Of these, within the last `slowedToOneInSeconds`. */
  ofAccountLately: number;
  ofPeer: number;
  /** The account has signed in from this peer before. */
  isKnownHere: boolean;
}

/**
 * Whether one more attempt is let in. Strangers can use up what the account, or the address, has for
 * places it is not known at; they cannot keep anybody out of where they usually sign in, unless they
 * sit at the same address and guess at the same account.
 */
export function mayTry(counts: SignInCounts): boolean {
  if (counts.ofBoth >= perAccountAndPeer) return false;
  if (counts.isKnownHere) return true;
  if (counts.ofPeer >= perPeer) return false;
  return counts.ofAccount < perAccount || counts.ofAccountLately === 0;
}
