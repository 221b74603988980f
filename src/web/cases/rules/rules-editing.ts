import type { RegisterRulesView } from '../../../priority-cases/rules/register-rules.api.ts';
import type { Editing as EditingOf } from '../../versioned/use-editor.ts';
import { draftOf, type RulesDraft } from './rules-draft.ts';

/** The rules of the register as they are being edited, and why. */
export interface Editing extends EditingOf<RegisterRulesView['rules'], RulesDraft> {
  reason: string;
}

export const editingOf = ({ version, rules }: RegisterRulesView): Editing => ({
  version,
  base: rules,
  draft: draftOf(rules),
  reason: '',
});
