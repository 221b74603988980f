import type { Tx } from '../platform/db/tx.ts';
import { answerAttempt, attemptOfReply, type PageAnswers } from './answers.service.ts';
import { recordReceipt } from './attempts.service.ts';
import { isAnswerable, isStanding } from './page.ts';
import { readReply } from './sms-text.ts';
import {
  askingAgainSpeech,
  askingSpeech,
  outcomeSpeech,
  overSpeech,
  type Speech,
  silence,
  tellingSpeech,
  unansweredSpeech,
} from './speech.ts';
import * as store from './telephony.store.ts';
import { mostAsked, receiptOfCall, receiptOfMachine, receiptOfText } from './telephony.ts';

/** Somebody, or something, has picked up. `keyPath`: where the key goes that is asked for. */
export async function pickUp(
  tx: Tx,
  attemptId: string,
  { answeredBy, keyPath }: { answeredBy: string; keyPath: string },
): Promise<Speech> {
  const call = await store.callOf(tx, attemptId);
  if (call === null) return overSpeech('withdrawn');
  const receipt = receiptOfMachine(answeredBy);
  if (receipt !== null) await recordReceipt(tx, attemptId, receipt);
  if (receipt?.kind === 'voicemail') return silence;
  if (!isOpen(call)) return overSpeech(call.status);
  return takesKeys(call) ? askingSpeech(call.message, keyPath) : tellingSpeech(call.message);
}

/** A key on a number that nobody has proved may be a stranger's. */
function takesKeys({ message, isProved }: store.Call): boolean {
  return isProved && isAnswerable(message.template);
}

/** A page that a newer one has replaced is as good as that one: the person is asked the same. */
function isOpen({ message, status, standing }: store.Call): boolean {
  if (isStanding(status)) return true;
  return isAnswerable(message.template) && standing.some(isAnswerable);
}

/** A key, or none: 1 and 2 answer; after anything else it is asked again, three times in all. */
export async function pressKey(
  tx: Tx,
  attemptId: string,
  pressed: { digits: string; asked: number; keyPath: string },
  answers: PageAnswers,
): Promise<Speech> {
  const { digits, asked, keyPath } = pressed;
  const call = await store.callOf(tx, attemptId);
  if (call === null) return overSpeech('withdrawn');
  const isAnswer = digits === '1' || digits === '2';
  if (isAnswer && takesKeys(call)) {
    const answer = digits === '1' ? 'take' : 'cannot';
    const { outcome } = await answerAttempt(tx, attemptId, answer, answers);
    return outcomeSpeech(answer, outcome);
  }
  if (!isOpen(call)) return overSpeech(call.status);
  if (!takesKeys(call)) return tellingSpeech(call.message);
  if (asked < mostAsked) return askingAgainSpeech(call.message, keyPath);
  // At once: whether the carrier tells that the call has ended is another matter.
  await recordReceipt(tx, attemptId, { kind: 'no-answer' });
  return unansweredSpeech;
}

/** What a carrier's status callback says, of a call or of a text message. */
export async function recordStatus(
  tx: Tx,
  attemptId: string,
  status: { call: string; text: string; answeredBy: string; errorCode: string },
): Promise<void> {
  const about = await store.callOf(tx, attemptId);
  if (about === null) return;
  const { call, text, ...told } = status;
  const isAsking = isAnswerable(about.message.template);
  const receipt =
    call === '' ? receiptOfText(text, told.errorCode) : receiptOfCall(call, { ...told, isAsking });
  if (receipt !== null) await recordReceipt(tx, attemptId, receipt);
}

/**
 * Who has picked up, as soon as the carrier knows. True: a machine, to which nobody need talk; a
 * verdict that comes after a key is wrong, and hangs up on nobody.
 */
export async function recordMachine(
  tx: Tx,
  attemptId: string,
  answeredBy: string,
): Promise<boolean> {
  const receipt = receiptOfMachine(answeredBy);
  const isNews = receipt !== null && (await recordReceipt(tx, attemptId, receipt));
  return isNews && receipt.kind === 'voicemail';
}

const replies = {
  taken: 'あなたの担当になりました。画面を開いて対応を始めてください。',
  noted: '受け付けました。',
  'too-late': 'すでにほかの担当者が対応しています。ご対応は不要です。',
  over: 'この呼び出しは終わっています。ご対応は不要です。',
} as const;

/** Somebody has answered by text. What to write back; null: nothing, to a stranger. */
export async function answerText(
  tx: Tx,
  { address, text }: { address: string; text: string },
  answers: PageAnswers,
): Promise<string | null> {
  if (!(await store.isKnownNumber(tx, address))) return null;
  const reply = readReply(text);
  if (reply === null) return '「1 4821」のように、1か2と、届いた4桁の番号を返信してください。';
  const attemptId = await attemptOfReply(tx, { address, code: reply.code });
  if (attemptId === null) return '番号が違うか、古くなっています。画面から応答してください。';
  const { outcome } = await answerAttempt(tx, attemptId, reply.answer, answers);
  return replies[outcome];
}
