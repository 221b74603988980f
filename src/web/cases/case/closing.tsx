import { useState } from 'react';
import type { CaseView } from '../../../priority-cases/priority-cases.api.ts';
import { useAct } from '../../api/act.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Fact, Facts, Section } from '../../ui/layout.tsx';
import { fieldError } from '../../ui/notice.tsx';
import { formatDay } from '../../ui/time.tsx';
import { today } from '../../ui/today.ts';
import { closingWords } from '../../words/closing.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useLanguage, useSay, useWords } from '../../words/words.ts';
import { mayStep, type Step } from './standing.ts';

const touches = [keys.cases, keys.caseTasks];

/** Until when a closed case is kept; how a mistake is undone, and how it ends for good. */
export function Closing({ view, onDone }: { view: CaseView; onDone(step: Step): void }) {
  const w = useWords(closingWords);
  const say = useSay();
  const language = useLanguage();
  const { role } = useMe();
  const [isErasing, setErasing] = useState(false);
  const undo = useAct(
    () =>
      answered(api.POST('/api/v1/cases/{id}/undo-close', { params: { path: { id: view.id } } })),
    { touches, onDone: () => onDone('undo-close') },
  );
  if (view.status !== 'CLOSED') return null;
  const { closedOn, keepUntil, erasedAt } = view;
  const reasons = caseCodes.closingReason;
  const reason = reasons[view.statusReason as keyof typeof reasons];
  const mayUndo = closedOn === today() && view.mergedInto === null;
  const isOver = keepUntil !== null && keepUntil < today() && erasedAt === null;
  const isWard = mayStep(role, 'close');
  return (
    <Section title={w.title}>
      <Facts>
        {closedOn && <Fact name={w.closedOn}>{formatDay(closedOn, language)}</Fact>}
        {reason && <Fact name={w.reason}>{say(reason)}</Fact>}
        {keepUntil && <Fact name={w.keepUntil}>{w.until(formatDay(keepUntil, language))}</Fact>}
      </Facts>
      {erasedAt !== null && <p>{w.erased(formatDay(erasedAt.slice(0, 10), language))}</p>}
      {mayUndo && isWard && (
        <>
          <p>{w.undoHelp}</p>
          <div>
            <ConfirmButton
              title={w.undoTitle}
              consequence={<p>{view.registeredOn ? w.undoRegistered : w.undoOther}</p>}
              confirm={w.undo}
              error={undo.error}
              onConfirm={() => undo.runAsync(undefined)}
            >
              {w.undo}
            </ConfirmButton>
          </div>
        </>
      )}
      {isOver && !isWard && <p>{w.wardOnly}</p>}
      {isOver && isWard && (
        <>
          <p>{w.eraseHelp}</p>
          <div>
            <Button look="act" onPress={() => setErasing(true)}>
              {w.erase}
            </Button>
          </div>
        </>
      )}
      {isErasing && <EraseDialog view={view} onClose={() => setErasing(false)} />}
    </Section>
  );
}

function EraseDialog({ view, onClose }: { view: CaseView; onClose(): void }) {
  const w = useWords(closingWords);
  const [typed, setTyped] = useState('');
  const erase = useAct(
    (registrationNo: string) =>
      answered(
        api.POST('/api/v1/cases/{id}/erase', {
          params: { path: { id: view.id } },
          body: { registrationNo },
        }),
      ),
    { touches, onDone: onClose },
  );
  return (
    <ActDialog
      title={w.eraseTitle}
      means={<p>{w.eraseHelp}</p>}
      act={erase}
      button={w.erase}
      look="act"
      isCancelFirst
      why={typed.trim() === '' ? w.eraseWhy : null}
      onAct={() => erase.run(typed.trim())}
      onClose={onClose}
    >
      <TextInput
        label={w.eraseNumber(view.registrationNo)}
        name="/registrationNo"
        maxLength={50}
        value={typed}
        onChange={setTyped}
        error={fieldError(erase.error, '/registrationNo')}
      />
    </ActDialog>
  );
}
