import { type ReactNode, Suspense, useState } from 'react';
import type { EmergencyView } from '../../../emergencies/emergencies.api.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Fact, Facts, Section } from '../../ui/layout.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { personCodes } from '../../words/codes-person.ts';
import { emergencyWords } from '../../words/desk-emergency.ts';
import { useSay, useWords } from '../../words/words.ts';
import { factsOf } from './known-facts.ts';

const FactsDialog = lazyPart(async () => (await import('./facts-dialog.tsx')).FactsDialog);

const safety = {
  yes: { tone: 'good', word: 'isSafe' },
  no: { tone: 'act', word: 'isNotSafe' },
  unknown: { tone: 'warn', word: 'safetyUnknown' },
} as const;

/** Who called, how to call back, where the person is, and what has happened. */
export function SituationSection({ emergency }: { emergency: EmergencyView }) {
  const w = useWords(emergencyWords);
  const say = useSay();
  const [isEditing, setEditing] = useState(false);
  const { caller, person, personLocation, personIsSafe, situation } = factsOf(emergency);
  const callerName = [caller.name, caller.relation && `（${caller.relation}）`]
    .filter(Boolean)
    .join('');
  const isEnded = emergency.closedAt !== null;
  const personLine = [
    person.name,
    person.ageYears !== null && person.ageYears !== undefined && w.years(person.ageYears),
    person.sex && say(personCodes.sex[person.sex]),
  ].filter(Boolean);
  return (
    <Section
      title={w.call}
      level={3}
      beside={!isEnded && <Button onPress={() => setEditing(true)}>{w.editFacts}</Button>}
    >
      <Facts>
        <Fact name={w.caller}>
          <Beside text={callerName || <Missing />}>
            {caller.phone && <PhoneLink phone={caller.phone} who={caller.name ?? w.caller} />}
          </Beside>
        </Fact>
        {(caller.callBackPhone || caller.noCallBackReason || !caller.phone) && (
          <Fact name={w.callBack}>
            {caller.callBackPhone ? (
              <PhoneLink phone={caller.callBackPhone} who={w.callBack} />
            ) : (
              (caller.noCallBackReason ?? <Missing />)
            )}
          </Fact>
        )}
        <Fact name={w.person}>{personLine.length > 0 ? personLine.join('　') : <Missing />}</Fact>
        <Fact name={w.where}>
          <Beside text={personLocation ?? <Missing />}>
            <Chip tone={isEnded ? 'plain' : safety[personIsSafe].tone}>
              {w[safety[personIsSafe].word]}
            </Chip>
          </Beside>
        </Fact>
        <Fact name={w.situation}>{situation}</Fact>
      </Facts>
      {isEditing && (
        <Suspense>
          <FactsDialog emergency={emergency} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Beside({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{text}</span>
      {children}
    </span>
  );
}

function Missing() {
  const w = useWords(emergencyWords);
  return <span className="font-bold text-warn">{w.notKnown}</span>;
}
