import type { ExtensionRequest, StayState, WarningName } from './stay-state.ts';

/** Whose word a later end needs beside that of who asks for it. */
export type Needs = 'nobody' | 'another' | 'manager';

/** What a step wants done beside the new state. */
export type StayEffect =
  | { type: 'occupy' }
  | { type: 'free-room' }
  | { type: 'warn'; warning: WarningName; plannedEnd: string }
  | { type: 'arrival-overdue'; expectedAt: string }
  | { type: 'meeting-missing' }
  | { type: 'ask-approval'; needs: Needs }
  | { type: 'answer-request'; request: ExtensionRequest; isTakenBack: boolean };

export interface StayStep {
  state: StayState;
  effects: StayEffect[];
}
