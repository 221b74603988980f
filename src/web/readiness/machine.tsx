import type { ReactNode } from 'react';
import { Chip, Section } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Ago } from '../ui/time.tsx';
import { houseCodes } from '../words/codes-house.ts';
import { findingTitles, readinessWords } from '../words/readiness.ts';
import { useSay, useWords } from '../words/words.ts';
import type { Provider, ReadinessView } from './wire.ts';

/** What the house finds of itself: the self-check, the synthetic page, its carriers. */
export function Machine({ state: { selfCheck, probe, providers } }: { state: ReadinessView }) {
  const w = useWords(readinessWords);
  const say = useSay();
  return (
    <Section title={w.machine}>
      <dl className="flex flex-col gap-2">
        <Line name={w.selfCheck} beside={selfCheck && <Ago iso={selfCheck.at} />}>
          {selfCheck === null ? (
            w.notYet
          ) : (
            <Chip tone={selfCheck.isSound ? 'good' : 'act'}>
              {selfCheck.isSound ? w.sound : w.unsound(selfCheck.findings.length)}
            </Chip>
          )}
        </Line>
        <Line name={w.probe} beside={probe && <Ago iso={probe.startedAt} />}>
          {probe === null ? (
            w.notYet
          ) : probe.seconds === null ? (
            <Chip tone="warn">{w.onItsWay}</Chip>
          ) : (
            <Chip tone="good">{w.seconds(probe.seconds.toFixed(1))}</Chip>
          )}
        </Line>
      </dl>
      <p className="text-sm text-ink-soft">{w.probeHelp}</p>
      {selfCheck?.findings.map(({ code, subjectId }) => (
        <Notice key={`${code} ${subjectId}`} tone="act" title={say(findingTitles[code])} />
      ))}
      <h3>{w.providers}</h3>
      {providers.length === 0 && <p className="text-sm">{w.noProviders}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {providers.map((provider) => (
          <ProviderRow key={`${provider.channel} ${provider.provider}`} provider={provider} />
        ))}
      </ul>
    </Section>
  );
}

function Line({
  name,
  beside,
  children,
}: {
  name: string;
  beside: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3">
      <dt>{name}</dt>
      <dd className="flex items-center gap-2">
        <span className="text-sm text-ink-soft">{beside}</span>
        {children}
      </dd>
    </div>
  );
}

function ProviderRow({
  provider: { channel, provider, isUp, failures, failedAt },
}: {
  provider: Provider;
}) {
  const w = useWords(readinessWords);
  const say = useSay();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
      <p>
        {say(houseCodes.channel[channel])} <span className="text-sm text-ink-soft">{provider}</span>
        {failedAt && (
          <span className="block text-sm text-ink-soft">
            {w.lastFailure} <Ago iso={failedAt} />
          </span>
        )}
      </p>
      <Chip tone={isUp ? 'good' : 'act'}>{failures > 0 ? w.failing(failures) : w.up}</Chip>
    </li>
  );
}
