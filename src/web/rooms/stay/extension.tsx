import { useState } from 'react';
import { can } from '../../../stays/stay.ts';
import type { StayView } from '../../../stays/stays.api.ts';
import { useMe } from '../../session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { formatTime } from '../../ui/time.tsx';
import { useFocusWhen } from '../../ui/use-focus-when.ts';
import { extensionWords } from '../../words/stay-extension.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { stateOf } from '../stay-state.ts';
import { AskForExtension } from './ask-for-extension.tsx';
import { ExtensionRequest } from './extension-request.tsx';

/** A later end: what waits for its answer, what was refused, and for the facility the way to ask. */
export function Extension({ stay }: { stay: StayView }) {
  const isOfFacility = useMe().role === 'facility_staff';
  const { isExtensionAsked } = stay;
  const [atFirst] = useState(isExtensionAsked);
  const isNew = isExtensionAsked !== atFirst;
  const mayAsk = can(stateOf(stay), 'request-extension') === true;
  return (
    <div
      ref={useFocusWhen(isNew && String(isExtensionAsked))}
      tabIndex={-1}
      className="flex flex-col gap-4 rounded-8 empty:hidden"
    >
      <Refused stay={stay} />
      {isExtensionAsked && <ExtensionRequest stay={stay} />}
      {isOfFacility && mayAsk && !isExtensionAsked && <AskForExtension stay={stay} />}
    </div>
  );
}

function Refused({ stay }: { stay: StayView }) {
  const w = useWords(extensionWords);
  const language = useLanguage();
  const { refusal } = stateOf(stay);
  if (!refusal) return null;
  const { newEnd, reason, at, by } = refusal;
  const who = by === null ? '' : (stay.names[by] ?? '');
  return (
    <Notice tone="warn" title={w.refused} isAnnounced>
      <p>{w.refusedUntil(formatTime(newEnd, language, true))}</p>
      {reason && (
        <p className="whitespace-pre-wrap">
          {w.reason}：{reason}
        </p>
      )}
      <p className="text-base">{w.answeredBy(who, formatTime(at, language, true))}</p>
    </Notice>
  );
}
