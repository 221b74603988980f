import type { AnswerBody } from '../../placement/placement.api.ts';
import type { OfferView } from './wire.ts';

/** What every way to answer an offer is given. */
export interface AnswerProps {
  offer: OfferView;
  isRunning: boolean;
  error: Error | null;
  onAnswer(body: AnswerBody): void;
  onClose(): void;
}
