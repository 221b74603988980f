import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeRulesBody, MatchRulesView } from '../../../placement/match-rules.api.ts';
import { changesBetween, weakenings } from '../../../placement/rule-changes.ts';
import { MEDICAL_CARE } from '../../../platform/text/care-labels.ts';
import { codesOf } from '../../../platform/text/label-map.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Draft } from '../../api/draft.ts';
import { keys } from '../../api/touched.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxCards, Switch } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure, fieldError, Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { personCodes } from '../../words/codes-person.ts';
import { matchRulesWords } from '../../words/match-rules.ts';
import { stepDraftWords } from '../../words/steps-draft.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { ChangeList } from './change-list.tsx';
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

/** The manager's form. What is typed is kept; it is saved over the version that it was begun from. */
export function RulesEditor({ view, draft }: { view: MatchRulesView; draft: Draft<Editing> }) {
  const w = useWords(matchRulesWords);
  const queries = useQueryClient();
  const [saved, setSaved] = useState<number | null>(null);
  const [isAsking, ask] = useState(false);
  const editing = draft.value;
  const edit = (change: (now: RulesDraft) => RulesDraft) => {
    setSaved(null);
    draft.set((now) => ({ ...now, draft: change(now.draft) }));
  };
  const { rules, faults } = readDraft(editing.draft);
  const save = useAct(
    ({ body, version }: { body: ChangeRulesBody; version: number }) =>
      answered(api.PUT('/api/v1/match-rules', { body, headers: ifMatch(version) })),
    {
      touches: [keys.matchRules],
      onDone: (now) => {
        queries.setQueryData(keys.matchRules, now);
        setSaved(now.version);
        void draft.clear();
      },
    },
  );
  const isOvertaken = editing.version !== view.version;
  const changes = rules === null ? [] : changesBetween(view.rules, rules);
  const less = rules === null ? [] : weakenings(view.rules, rules);
  const send = async (confirm: boolean) => {
    if (rules === null) return;
    const body = { rules, note: editing.note, confirm };
    await save.runAsync({ body, version: editing.version });
  };
  const { order, night, days, nurseFor, phoneFirst } = editing.draft;
  const faultOf = (figure: 'night' | 'days') =>
    faults.includes(figure) ? w.notANumber(bounds[figure][0], bounds[figure][1]) : null;
  return (
    <>
      {isOvertaken && <Overtaken view={view} draft={draft} onChosen={() => save.reset()} />}
      <Restored draft={draft} />
      <Section title={w.order} beside={<b>{w.version(view.version)}</b>}>
        <OrderFields
          order={order}
          onMove={(index, by) => edit((now) => withSwapped(now, index, by))}
        />
      </Section>
      <Section title={w.conditions}>
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
            label={w.night}
            help={w.nightHelp}
            inputMode="numeric"
            value={night}
            onChange={(typed) => edit((now) => ({ ...now, night: typed }))}
            error={faultOf('night')}
            beside={<span>{w.points}</span>}
          />
          <TextInput
            name="/rules/fairnessDays"
            label={w.days}
            help={w.daysHelp}
            inputMode="numeric"
            value={days}
            onChange={(typed) => edit((now) => ({ ...now, days: typed }))}
            error={faultOf('days')}
            beside={<span>{w.daysUnit}</span>}
          />
        </div>
        <NurseItems
          value={nurseFor}
          onChange={(chosen) => edit((now) => ({ ...now, nurseFor: chosen }))}
        />
      </Section>
      <Section title={w.changes}>
        {changes.length > 0 && <ChangeList changes={changes} />}
        <p className="text-sm text-ink-soft">{w.running}</p>
        {changes.length > 0 && (
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
        )}
        {!isOvertaken && !isAsking && <Failure error={save.error} />}
        <p role="status" className="font-bold text-good empty:hidden">
          {saved !== null && w.saved(saved)}
        </p>
        <div className="flex flex-wrap items-start gap-3">
          <Button
            look="filled"
            isRunning={save.isRunning}
            why={
              isOvertaken
                ? w.conflictTitle
                : rules === null
                  ? w.mendFirst
                  : changes.length === 0
                    ? w.noChanges
                    : editing.note.trim() === ''
                      ? w.noteMissing
                      : null
            }
            onPress={() => (less.length > 0 ? ask(true) : void send(false).catch(() => {}))}
          >
            {w.save}
          </Button>
          {(changes.length > 0 || rules === null) && (
            <Button onPress={() => void draft.clear()}>{w.discard}</Button>
          )}
        </div>
      </Section>
      {isAsking && (
        <ConfirmDialog
          title={w.weakTitle}
          consequence={
            <div className="flex flex-col gap-3">
              <p>{w.weakHelp}</p>
              <ChangeList changes={less} />
            </div>
          }
          confirm={w.weakConfirm}
          onConfirm={() => send(true)}
          onClose={() => ask(false)}
          error={save.error}
        />
      )}
    </>
  );
}

function NurseItems({
  value,
  onChange,
}: {
  value: RulesDraft['nurseFor'];
  onChange(value: RulesDraft['nurseFor']): void;
}) {
  const w = useWords(matchRulesWords);
  const say = useSay();
  return (
    <CheckboxCards
      name="/rules/nurseFor"
      label={w.nurse}
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

/** Somebody has saved since this was begun: what they changed, and whose it is to be. */
function Overtaken({
  view,
  draft,
  onChosen,
}: {
  view: MatchRulesView;
  draft: Draft<Editing>;
  onChosen(): void;
}) {
  const w = useWords(matchRulesWords);
  return (
    <Notice tone="act" isAnnounced title={w.conflictTitle}>
      <div className="flex flex-col gap-3">
        <p>{w.conflictHelp}</p>
        <ChangeList changes={changesBetween(draft.value.base, view.rules)} />
        <div className="flex flex-wrap gap-3">
          <Button
            onPress={() => {
              onChosen();
              void draft.clear();
            }}
          >
            {w.takeTheirs}
          </Button>
          <Button
            onPress={() => {
              onChosen();
              draft.set((now) => ({ ...now, version: view.version, base: view.rules }));
            }}
          >
            {w.keepMine}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

/** That one has come back to what was being edited, and when it is not safe yet. */
function Restored({ draft: { restored, isLost } }: { draft: Draft<Editing> }) {
  const w = useWords(matchRulesWords);
  const words = useWords(stepDraftWords);
  const language = useLanguage();
  return (
    <>
      {restored !== null && (
        <Notice title={w.draftKept}>{words.restored(formatTime(restored, language, true))}</Notice>
      )}
      <p role="status" className="text-sm font-bold text-warn empty:hidden">
        {isLost && words.unsaved}
      </p>
    </>
  );
}
