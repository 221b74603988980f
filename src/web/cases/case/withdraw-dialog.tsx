import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseKeepers } from '../../../priority-cases/case-rights.ts';
import { CONSENT_BY, type ConsentBy } from '../../../priority-cases/labels.ts';
import { answered, api } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { ActDialog } from '../../ui/act-dialog.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Lines, Loading } from '../../ui/layout.tsx';
import { ReadFailure } from '../../ui/notice.tsx';
import { caseWords } from '../../words/case.ts';
import { caseConsentWords } from '../../words/case-consent.ts';
import { caseCodes } from '../../words/codes-case.ts';
import { useSay, useWords } from '../../words/words.ts';
import { useWithdrawConsent } from './steps.ts';

/** Who sees something of the person at this moment. */
const shownToQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.case(id), 'shown-to'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/cases/{id}/shown-to', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

const byWhom = Object.keys(CONSENT_BY) as ConsentBy[];

/** Takes the consent back: no reason is asked for, and what it ends is said by name. */
export function WithdrawDialog({
  id,
  consentId,
  onClose,
  onDone,
}: {
  id: string;
  consentId: string;
  onClose(): void;
  onDone(): void;
}) {
  const w = useWords(caseConsentWords);
  const say = useSay();
  const { role } = useMe();
  const [withdrawnBy, setWithdrawnBy] = useState<ConsentBy | null>(null);
  const withdraw = useWithdrawConsent(id, consentId, onDone);
  return (
    <ActDialog
      title={w.withdrawTitle}
      look="act"
      isCancelFirst
      act={withdraw}
      button={w.withdrawConfirm}
      means={<Consequences id={id} isKeeper={caseKeepers.includes(role)} />}
      onAct={() => withdraw.run(withdrawnBy === null ? {} : { withdrawnBy })}
      onClose={onClose}
    >
      <RadioCards<ConsentBy>
        label={w.withdrawnByWhom}
        name="/withdrawnBy"
        help={w.withdrawnByHelp}
        columns={2}
        value={withdrawnBy}
        onChange={setWithdrawnBy}
        options={byWhom.map((value) => ({ value, label: say(caseCodes.consentBy[value]) }))}
      />
    </ActDialog>
  );
}

function Consequences({ id, isKeeper }: { id: string; isKeeper: boolean }) {
  const w = useWords(caseConsentWords);
  const { listJoin } = useWords(caseWords);
  const { data, error } = useQuery(shownToQuery(id));
  const named = (stage: 'asked' | 'accepted') =>
    (data?.facilities ?? [])
      .filter((it) => it.stage === stage)
      .map(({ name }) => name)
      .join(listJoin);
  const [asked, accepted] = [named('asked'), named('accepted')];
  const lines = [
    ...(accepted ? [w.loseSight(accepted), w.staysOn] : []),
    ...(asked ? [w.takenBack(asked)] : []),
    ...(asked || accepted ? [] : [w.nobodySees]),
    w.baseLoses,
    ...(isKeeper ? [] : [w.withdrawForBase]),
    w.newNeeded,
  ];
  return (
    <div className="flex flex-col gap-2">
      <p className="font-bold">{w.willHappen}</p>
      <ReadFailure error={error} />
      {data ? <Lines lines={lines} /> : <Loading height="8rem" />}
    </div>
  );
}
