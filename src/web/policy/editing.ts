import type { EscalationPolicy, PolicyView } from '../../escalation/policy.api.ts';
import { draftOf, type PolicyDraft } from './policy-draft.ts';

/** What is being edited, and the version it was begun from. */
export interface Editing {
  version: number;
  base: EscalationPolicy;
  draft: PolicyDraft;
}

export const editingOf = ({ version, policy }: PolicyView): Editing => ({
  version,
  base: policy,
  draft: draftOf(policy),
});
