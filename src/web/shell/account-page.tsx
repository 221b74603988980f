import type { ReactNode } from 'react';
import type { Role } from '../../platform/actor.ts';
import { useAct } from '../api/act.ts';
import { desksOf, useMe, useSignOut } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { RadioCards } from '../ui/choices.tsx';
import { Fact, Facts, PageTitle, Section } from '../ui/layout.tsx';
import { Failure, Notice } from '../ui/notice.tsx';
import { accountWords } from '../words/account.ts';
import { houseCodes } from '../words/codes-house.ts';
import { wardCodes } from '../words/codes-ward.ts';
import { contactWords } from '../words/contact.ts';
import { shellWords } from '../words/shell.ts';
import { type Label, setLanguage, useLanguage, useSay, useWords } from '../words/words.ts';
import { BellTest } from './bell-test.tsx';
import { ContactMethods } from './contact/contact-methods.tsx';

/** One's own page; for a role without a desk also the first one. */
export function AccountPage() {
  const w = useWords(accountWords);
  const shell = useWords(shellWords);
  const contact = useWords(contactWords);
  const me = useMe();
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4 p-3 sm:p-4">
      <PageTitle>{shell.account}</PageTitle>
      {desksOf(me.role).length === 0 && <NoDesk role={me.role} />}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Column>
          <Section title={contact.title}>
            <ContactMethods />
          </Section>
        </Column>
        <Column>
          <Me />
          <Section title={w.device}>
            <BellTest />
            <LanguageChoice />
          </Section>
        </Column>
      </div>
    </div>
  );
}

const Column = ({ children }: { children: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-4">{children}</div>
);

function NoDesk({ role }: { role: Role }) {
  const w = useWords(accountWords);
  const sentence =
    role === 'admin' ? w.noDeskAdmin : role === 'auditor' ? w.noDeskAuditor : w.noDeskCouncil;
  return <Notice title={w.noDesk}>{sentence}</Notice>;
}

function Me() {
  const w = useWords(accountWords);
  const say = useSay();
  const shell = useWords(shellWords);
  const signOut = useAct(useSignOut());
  const me = useMe();
  const wards: Readonly<Record<string, Label | undefined>> = wardCodes;
  return (
    <Section title={w.me}>
      <Facts>
        <Fact name={w.name}>{me.name}</Fact>
        <Fact name={w.role}>{say(houseCodes.role[me.role])}</Fact>
        <Fact name={w.organisation}>{me.organisation}</Fact>
        {me.wardCodes.length > 0 && (
          <Fact name={w.wards}>
            {me.wardCodes.map((code) => (wards[code] ? say(wards[code]) : code)).join(' ')}
          </Fact>
        )}
        <Fact name={w.signInAddress}>{me.email}</Fact>
      </Facts>
      <p className="text-sm text-ink-soft">{w.mistakeInThis}</p>
      <Failure error={signOut.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button isRunning={signOut.isRunning} onPress={() => signOut.run(undefined)}>
          {shell.signOut}
        </Button>
        <p className="flex-1 basis-48 text-sm text-ink-soft">{w.signOutHelp}</p>
      </div>
    </Section>
  );
}

function LanguageChoice() {
  const w = useWords(accountWords);
  return (
    <RadioCards
      name="language"
      label={w.languageLabel}
      columns={2}
      value={useLanguage()}
      onChange={setLanguage}
      options={[
        { value: 'ja', label: <span lang="ja">{w.japanese}</span> },
        { value: 'en', label: <span lang="en">{w.english}</span> },
      ]}
    />
  );
}
