import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { defaultTargets } from '../../emergencies/targets.ts';
import { paths } from '../paths.ts';
import { type Desk, desksOf, useMe } from '../session.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Chip, PageTitle, Section } from '../ui/layout.tsx';
import { commonWords } from '../words/common.ts';
import { type Help, helpWords, phoneScript } from '../words/help.ts';
import { accountHelp } from '../words/help-account.ts';
import { casesHelp } from '../words/help-cases.ts';
import { deskHelp } from '../words/help-desk.ts';
import { onCallHelp } from '../words/help-on-call.ts';
import { readinessHelp } from '../words/help-readiness.ts';
import { roomsHelp } from '../words/help-rooms.ts';
import { type Label, useSay, useWords } from '../words/words.ts';

type Topic = Desk | 'account';
const helps: Readonly<Record<Topic, Help>> = {
  desk: deskHelp,
  cases: casesHelp,
  rooms: roomsHelp,
  onCall: onCallHelp,
  readiness: readinessHelp,
  account: accountHelp,
};

/** 使い方: one screen, one sheet of paper; of the desks at which somebody sits, and of the account. */
export function HelpPage() {
  const w = useWords(helpWords);
  const common = useWords(commonWords);
  const say = useSay();
  const me = useMe();
  const asked = useParams({ strict: false }).desk;
  const topics: readonly Topic[] = [...desksOf(me.role), 'account'];
  const topic = topics.find((it) => it === asked) ?? 'account';
  const help = helps[topic];
  return (
    <div className="mx-auto flex max-w-screen-2xl flex-col gap-3 p-3 text-sm print:p-0">
      <PageTitle
        beside={
          <div className="no-print flex flex-wrap items-center gap-2">
            <Topics topics={topics} />
            <Button onPress={() => print()}>{common.print}</Button>
          </div>
        }
      >
        {w.title(say(help.title))}
      </PageTitle>
      <div className="gap-3 md:columns-2 xl:columns-3 print:columns-2">
        <Part title={w.steps}>
          <Numbered items={help.steps} />
        </Part>
        <Part title={w.keys}>
          <KeyTable keys={help.keys} />
        </Part>
        {topic === 'desk' && (
          <Part title={w.times}>
            <Targets />
          </Part>
        )}
        <Part title={w.marks}>
          <Marks marks={help.marks} />
        </Part>
        <Part title={w.outage}>
          <Numbered items={help.outage} />
          <h3>{w.script}</h3>
          <Bullets items={phoneScript} />
        </Part>
        <Part title={w.ask}>
          <Bullets items={help.ask} />
        </Part>
      </div>
    </div>
  );
}

function Topics({ topics }: { topics: readonly Topic[] }) {
  const w = useWords(helpWords);
  const say = useSay();
  return (
    <nav aria-label={w.pages} className="flex flex-wrap gap-1">
      {topics.map((topic) => (
        <Link
          key={topic}
          to={paths.help}
          params={{ desk: topic }}
          className={`${buttonClass('quiet')} aria-[current=page]:bg-primary-soft forced-colors:aria-[current=page]:border-4`}
        >
          {say(helps[topic].title)}
        </Link>
      ))}
    </nav>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Section title={title} className="mb-3 break-inside-avoid gap-2! p-3! print:p-2!">
    {children}
  </Section>
);

function Numbered({ items }: { items: readonly Label[] }) {
  const say = useSay();
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-6">
      {items.map((item) => (
        <li key={item.en} className="pl-1">
          {say(item)}
        </li>
      ))}
    </ol>
  );
}

function Bullets({ items }: { items: readonly Label[] }) {
  const say = useSay();
  return (
    <ul className="flex list-disc flex-col gap-0.5 pl-6">
      {items.map((item) => (
        <li key={item.en}>{say(item)}</li>
      ))}
    </ul>
  );
}

/** Two columns with their names for those who hear it; who sees it needs none. */
function Pairs({
  names,
  rows,
}: {
  names: readonly [string, string];
  rows: readonly (readonly [key: string, name: ReactNode, value: ReactNode])[];
}) {
  return (
    <table className="w-full [print-color-adjust:exact] border-collapse text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, value]) => (
          <tr key={key} className="border-t border-line first:border-t-0">
            <th scope="row" className="py-0.5 pr-3 align-middle font-normal">
              {name}
            </th>
            <td className="py-0.5 align-middle">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeyTable({ keys }: Pick<Help, 'keys'>) {
  const w = useWords(helpWords);
  const say = useSay();
  return (
    <Pairs
      names={[w.key, w.does]}
      rows={keys.map((it) => [
        it.keys,
        <kbd key="keys" className="font-sans font-bold whitespace-nowrap">
          {it.keys}
        </kbd>,
        say(it.does),
      ])}
    />
  );
}

function Marks({ marks }: Pick<Help, 'marks'>) {
  const w = useWords(helpWords);
  const say = useSay();
  return (
    <Pairs
      names={[w.mark, w.means]}
      rows={marks.map(({ tone, mark, means }) => [
        mark.en,
        <Chip key="mark" tone={tone}>
          {say(mark)}
        </Chip>,
        say(means),
      ])}
    />
  );
}

const minuteMs = 60_000;

/** The server's own targets. */
function Targets() {
  const w = useWords(helpWords);
  const say = useSay();
  return (
    <Pairs
      names={[w.target, w.within]}
      rows={Object.entries(defaultTargets).map(([name, { label, withinMs }]) => {
        const minutes = withinMs / minuteMs;
        const isLong = minutes > 180;
        return [name, say(label), isLong ? w.hours(minutes / 60) : w.minutes(minutes)];
      })}
    />
  );
}
