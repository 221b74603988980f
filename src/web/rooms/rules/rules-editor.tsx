import { useState } from 'react';
import type { ChangeRulesBody, MatchRulesView } from '../../../placement/match-rules.api.ts';
import { changesBetween, weakenings } from '../../../placement/rule-changes.ts';
import { MEDICAL_CARE } from '../../../platform/text/care-labels.ts';
import { codesOf } from '../../../platform/text/label-map.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Draft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { CheckboxCards, Switch } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Lines, Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { EditorForm } from '../../versioned/editor-form.tsx';
import { useEditor } from '../../versioned/use-editor.ts';
import { personCodes } from '../../words/codes-person.ts';
import { matchRulesWords } from '../../words/match-rules.ts';
import { rulesEditorWords } from '../../words/match-rules-editor.ts';
import { versionsWords } from '../../words/versions.ts';
import { useSay, useWords } from '../../words/words.ts';
import { ConditionChoices } from './condition-choices.tsx';
import {
  bounds,
  type Editing,
  type RulesDraft,
  readDraft,
  withHandling,
  withSwapped,
} from './editing.ts';
import { OrderFields } from './order-fields.tsx';
import { useChangeLines } from './use-change-lines.ts';

/** The manager's form. What is typed is kept; it is saved over the version that it was begun from. */
export function RulesEditor({ view, draft }: { view: MatchRulesView; draft: Draft<Editing> }) {
  const w = useWords(rulesEditorWords);
  const shared = useWords(matchRulesWords);
  const { version: nameOf } = useWords(versionsWords);
  const lines = useChangeLines();
  const [isAsking, ask] = useState(false);
  const { value: editing } = draft;
  const editor = useEditor(
    draft,
    view,
    (it) => it.rules,
    (body: ChangeRulesBody, version) =>
      answered(api.PUT('/api/v1/match-rules', { body, headers: ifMatch(version) })),
    keys.matchRules,
  );
  const { edit, save } = editor;
  const { rules, faults } = readDraft(editing.draft);
  const less = rules === null ? [] : weakenings(view.rules, rules);
  const send = async (confirm: boolean) => {
    if (rules === null) return;
    const body = { rules, note: editing.note, confirm };
    await save.runAsync({ body, sent: editing });
  };
  const { order, night, days, nurseFor, phoneFirst } = editing.draft;
  const faultOf = (figure: 'night' | 'days') =>
    faults.includes(figure) ? w.notANumber(bounds[figure][0], bounds[figure][1]) : null;
  return (
    <EditorForm
      editor={editor}
      theirs={lines(changesBetween(editing.base, view.rules))}
      changes={rules === null ? [] : lines(changesBetween(view.rules, rules))}
      isWhole={rules !== null}
      means={w.running}
      note={
        <TextInput
          name="/note"
          label={w.note}
          help={w.noteHelp}
          isRequired
          maxLength={500}
          value={editing.note}
          onChange={(note) => draft.set((now) => ({ ...now, note }))}
          error={fieldError(save.error, '/note')}
        />
      }
      why={editing.note.trim() === '' ? w.noteMissing : null}
      isAsking={isAsking}
      button={w.save}
      onSave={() => (less.length > 0 ? ask(true) : void send(false).catch(() => {}))}
    >
      <Section title={shared.order} beside={<b>{nameOf(view.version)}</b>}>
        <OrderFields
          order={order}
          onMove={(index, by) => edit((now) => withSwapped(now, index, by))}
        />
      </Section>
      <Section title={shared.conditions}>
        <Switch
          isSelected={phoneFirst}
          onChange={(isOn) => edit((now) => ({ ...now, phoneFirst: isOn }))}
        >
          <b>{w.phoneFirst}</b>
          <span className="block text-sm text-ink-soft">{w.phoneFirstHelp}</span>
        </Switch>
        <ConditionChoices
          draft={editing.draft}
          onChange={(codes, handling) => edit((now) => withHandling(now, codes, handling))}
        />
      </Section>
      <Section title={w.figures}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput
            name="/rules/nightStaffFromBehaviour"
            label={shared.night}
            help={w.nightHelp}
            inputMode="numeric"
            value={night}
            onChange={(typed) => edit((now) => ({ ...now, night: typed }))}
            error={faultOf('night')}
            beside={<span>{shared.points}</span>}
          />
          <TextInput
            name="/rules/fairnessDays"
            label={shared.days}
            help={w.daysHelp}
            inputMode="numeric"
            value={days}
            onChange={(typed) => edit((now) => ({ ...now, days: typed }))}
            error={faultOf('days')}
            beside={<span>{shared.daysUnit}</span>}
          />
        </div>
        <NurseItems
          value={nurseFor}
          onChange={(chosen) => edit((now) => ({ ...now, nurseFor: chosen }))}
        />
      </Section>
      {isAsking && (
        <ConfirmDialog
          title={w.weakTitle}
          consequence={
            <div className="flex flex-col gap-3">
              <p>{w.weakHelp}</p>
              <Lines lines={lines(less)} />
            </div>
          }
          confirm={w.weakConfirm}
          onConfirm={() => send(true)}
          onClose={() => ask(false)}
          error={save.error}
        />
      )}
    </EditorForm>
  );
}

function NurseItems({
  value,
  onChange,
}: {
  value: RulesDraft['nurseFor'];
  onChange(value: RulesDraft['nurseFor']): void;
}) {
  const w = useWords(rulesEditorWords);
  const shared = useWords(matchRulesWords);
  const say = useSay();
  return (
    <CheckboxCards
      name="/rules/nurseFor"
      label={shared.nurse}
      help={w.nurseHelp}
      columns={3}
      value={value}
      onChange={onChange}
      options={codesOf(MEDICAL_CARE).map((code) => ({
        value: code,
        label: say(personCodes.medicalCare[code]),
      }))}
    />
  );
}
