import type { IdentifyBody } from '../../../emergencies/emergencies.api.ts';
import type { StepProps } from './use-step.ts';

/** Sends who the person is. */
export type Identify = (body: IdentifyBody) => void;

/** What both longer parts are given. */
export interface PartOfIdentify extends Pick<StepProps, 'emergency' | 'why'> {
  error: Error | null;
  isRunning: boolean;
  identify: Identify;
}
