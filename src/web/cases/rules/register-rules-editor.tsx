import { useState } from 'react';
import { recommendedNeeded } from '../../../priority-cases/rules/needed-fields.ts';
import {
  type Figure,
  registerRuleChanges,
} from '../../../priority-cases/rules/register-rule-changes.ts';
import type {
  ChangeRegisterRules,
  RegisterRulesView,
} from '../../../priority-cases/rules/register-rules.api.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Draft } from '../../api/draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { EditorForm } from '../../versioned/editor-form.tsx';
import { useEditor } from '../../versioned/use-editor.ts';
import { registerRulesWords } from '../../words/register-rules.ts';
import { versionsWords } from '../../words/versions.ts';
import { useWords } from '../../words/words.ts';
import type { FieldPlace } from './field-places.ts';
import { NeededMatrix } from './needed-matrix.tsx';
import { registerRulesQuery } from './queries.ts';
import { draftOfNeeded, readDraft, withNeeded } from './rules-draft.ts';
import type { Editing } from './rules-editing.ts';
import { useRuleLines } from './use-rule-lines.ts';

const figures: readonly Figure[] = [
  'consentPaperDays',
  'provisionalDays',
  'renewalNoticeDays',
  'consentNoticeDays',
  'keepYears',
];
const isList = (figure: Figure) => figure === 'renewalNoticeDays' || figure === 'consentNoticeDays';

/** What is typed is kept; it is saved over the version that it was begun from. */
export function RegisterRulesEditor({
  view,
  draft,
  places,
}: {
  view: RegisterRulesView;
  draft: Draft<Editing>;
  places: readonly FieldPlace[];
}) {
  const w = useWords(registerRulesWords);
  const { version: nameOf } = useWords(versionsWords);
  const lines = useRuleLines();
  const [said, tell] = useState('');
  const { value: editing } = draft;
  const editor = useEditor(
    draft,
    view,
    (it) => it.rules,
    (body: ChangeRegisterRules, version) =>
      answered(api.PUT('/api/v1/register-rules', { body, headers: ifMatch(version) })),
    registerRulesQuery.queryKey,
  );
  const { edit, save } = editor;
  const { rules, faults } = readDraft(editing.draft);
  const wrong = (figure: Figure) =>
    isList(figure) ? w.wrongList : figure === 'keepYears' ? w.wrongYears : w.wrongDays;
  return (
    <EditorForm
      editor={editor}
      theirs={lines(registerRuleChanges(editing.base, view.rules))}
      changes={rules === null ? [] : lines(registerRuleChanges(view.rules, rules))}
      isWhole={rules !== null}
      means={w.means}
      note={
        <TextInput
          name="/reason"
          label={w.reason}
          help={w.reasonHelp}
          isRequired
          maxLength={500}
          value={editing.reason}
          onChange={(reason) => draft.set((now) => ({ ...now, reason }))}
          error={fieldError(save.error, '/reason')}
        />
      }
      why={editing.reason.trim() === '' ? w.reasonMissing : null}
      button={w.save}
      onSave={() => rules && save.run({ body: { rules, reason: editing.reason }, sent: editing })}
    >
      <Section title={w.fields} beside={<b>{nameOf(view.version)}</b>}>
        <p>{w.fieldsHelp}</p>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            onPress={() => {
              edit((now) => ({ ...now, needed: draftOfNeeded(recommendedNeeded) }));
              tell(w.recommended);
            }}
          >
            {w.recommend}
          </Button>
          <Button look="quiet" onPress={() => edit((now) => ({ ...now, needed: {} }))}>
            {w.clear}
          </Button>
          <span role="status" className="font-bold text-good">
            {said}
          </span>
        </div>
        <p className="-mt-2 text-sm text-ink-soft">{w.recommendHelp}</p>
        <NeededMatrix
          places={places}
          needed={editing.draft.needed}
          onChange={(field, from) => {
            tell('');
            edit((now) => ({ ...now, needed: withNeeded(now.needed, field, from) }));
          }}
        />
      </Section>
      <Section title={w.days}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {figures.map((figure) => (
            <TextInput
              key={figure}
              name={`/rules/${figure}`}
              label={w[figure]}
              {...(isList(figure) ? { help: w.listHelp } : { inputMode: 'numeric' as const })}
              value={editing.draft.figures[figure]}
              onChange={(typed) =>
                edit((now) => ({ ...now, figures: { ...now.figures, [figure]: typed } }))
              }
              error={faults.includes(figure) ? wrong(figure) : null}
              beside={
                <span className="shrink-0">
                  {figure === 'keepYears' ? w.yearsUnit : w.daysUnit}
                </span>
              }
            />
          ))}
        </div>
      </Section>
    </EditorForm>
  );
}
