/** The three judgements of the first half hour are one chunk: who makes one makes the others. */
export { DecideForm } from './decide-form.tsx';
export { IdentifyForm } from './identify-form.tsx';
export { TriageForm } from './triage-form.tsx';
