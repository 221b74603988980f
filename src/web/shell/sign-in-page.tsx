import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { resumeDrafts } from '../api/draft-stores.ts';
import { sessionQuery } from '../api/queries.ts';
import { homeOf } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { fieldId } from '../ui/field-id.ts';
import { TextInput } from '../ui/fields.tsx';
import { useTitle } from '../ui/layout.tsx';
import { Failure, fieldError, Notice } from '../ui/notice.tsx';
import { commonWords } from '../words/common.ts';
import { shellWords } from '../words/shell.ts';
import { signInWords } from '../words/sign-in.ts';
import { setLanguage, useLanguage, useWords } from '../words/words.ts';

export function SignInPage() {
  const w = useWords(signInWords);
  const shell = useWords(shellWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const router = useRouter();
  const { to, ended } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(w.signIn);
  const signIn = useAct(
    () => answered(api.POST('/api/v1/session', { body: { email, password } })),
    {
      onDone: async () => {
        queries.clear();
        const me = await queries.fetchQuery(sessionQuery);
        resumeDrafts(me.userId);
        await router.navigate({ to: to ?? homeOf(me.role), replace: true });
      },
    },
  );
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const empty = !email.trim() ? '/email' : !password ? '/password' : null;
    if (empty) document.getElementById(fieldId(empty))?.focus();
    else if (!signIn.isRunning) signIn.run(undefined);
  };
  const lacks = (value: string, words: string) => (isChecked && !value.trim() ? words : null);
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-6 p-4">
      <div>
        <p className="text-3xl font-bold text-blue-1200">Kyoten</p>
        <p className="text-ink-soft">{shell.product}</p>
      </div>
      {ended && (
        <Notice tone="warn" isAnnounced title={common.signedOutTitle}>
          {common.signedOut} {common.noBell}
        </Notice>
      )}
      <form
        onSubmit={submit}
        noValidate
        className="card flex flex-col gap-4 rounded-12 border border-line bg-paper p-6"
      >
        <h1 className="text-xl">{w.signIn}</h1>
        <Failure error={signIn.error} />
        <TextInput
          label={w.email}
          name="/email"
          type="email"
          autoComplete="username"
          autoFocus
          isRequired
          value={email}
          onChange={setEmail}
          error={lacks(email, w.emailNeeded) ?? fieldError(signIn.error, '/email')}
        />
        <TextInput
          label={w.password}
          name="/password"
          type="password"
          autoComplete="current-password"
          isRequired
          value={password}
          onChange={setPassword}
          error={lacks(password, w.passwordNeeded) ?? fieldError(signIn.error, '/password')}
        />
        <Button type="submit" look="filled" isWide isRunning={signIn.isRunning}>
          {w.signIn}
        </Button>
        <p className="text-sm text-ink-soft">{w.signInHelp}</p>
      </form>
      <p>
        <Button look="quiet" onPress={() => setLanguage(language === 'ja' ? 'en' : 'ja')}>
          <span lang={language === 'ja' ? 'en' : 'ja'}>{shell.language}</span>
        </Button>
      </p>
    </main>
  );
}
