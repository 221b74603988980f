import type { EscalationPolicy, PolicyView } from '../../escalation/policy.api.ts';
import type { Editing as EditingOf } from '../versioned/use-editor.ts';
import { draftOf, type PolicyDraft } from './policy-draft.ts';

export type Editing = EditingOf<EscalationPolicy, PolicyDraft>;

export const editingOf = ({ version, policy }: PolicyView): Editing => ({
  version,
  base: policy,
  draft: draftOf(policy),
});
