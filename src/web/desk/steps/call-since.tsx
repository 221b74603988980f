import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stepDraftWords } from '../../words/steps-draft.ts';
import { useWords } from '../../words/words.ts';
import type { ChosenSince } from '../intake/call-tries.ts';
import { useStepDraft } from './step-draft.ts';

export interface LeftOver extends ChosenSince {
  /** Of the person who was chosen. */
  name?: string;
  /** It was added to this emergency, which ran already. */
  joined?: boolean;
}
const nothing: LeftOver = {};

/** What somebody must know who has just recorded a call, until he has seen it. */
export function CallSince({ emergencyId }: { emergencyId: string }) {
  const w = useWords(stepDraftWords);
  const { value, clear } = useStepDraft(emergencyId, 'call', nothing);
  const { caseId, calledAt, callerOnLine, name = '', joined = false } = value;
  const lines = [
    caseId ? w.sinceCase(name) : caseId === null && w.sinceNoCase,
    calledAt !== undefined && w.sinceCalledAt,
    callerOnLine !== undefined && (callerOnLine ? w.sinceOnLine : w.sincePaged),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0 && !joined) return null;
  return (
    <Notice tone="warn" title={joined ? w.joined : w.callSince} isAnnounced>
      {joined && <p>{w.joinedHelp}</p>}
      {lines.length > 0 && (
        <ul className="list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Button look="quiet" onPress={() => void clear()}>
        {w.seen}
      </Button>
    </Notice>
  );
}
