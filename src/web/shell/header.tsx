import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '../api/act.ts';
import { aboutQuery } from '../api/queries.ts';
import { paths, servedPages } from '../paths.ts';
import { type Desk, desksOf, useMe, useSignOut } from '../session.tsx';
import { Failure } from '../ui/notice.tsx';
import { shellWords } from '../words/shell.ts';
import { setLanguage, useLanguage, useWords } from '../words/words.ts';

const itemClass =
  'flex min-h-11 w-full items-center rounded-4 px-4 py-2 text-left hover:bg-primary-soft focus-visible:-outline-offset-4';
const navClass =
  'flex min-h-11 min-w-11 items-center justify-center rounded-8 px-1.5 font-bold text-white underline-offset-4 sm:px-3 hover:underline aria-[current=page]:bg-white aria-[current=page]:text-blue-1200 forced-colors:aria-[current=page]:outline-2';

/** The pages of a desk that are not under its own address. */
const pagesOf: Readonly<Record<Desk, readonly string[]>> = {
  desk: ['emergencies'],
  cases: [],
  rooms: ['offers', 'stays'],
  onCall: [],
  readiness: [],
};

export function Header() {
  const w = useWords(shellWords);
  const me = useMe();
  const desks = desksOf(me.role);
  const here = useLocation().pathname.split('/')[1] ?? '';
  return (
    <header className="no-print flex flex-wrap items-center gap-x-2 gap-y-1 bg-blue-1200 px-2 py-1.5 text-white sm:gap-x-4 sm:px-3">
      <Link to={paths.home} className="flex min-h-11 items-center gap-2 rounded-8 font-bold">
        <span className="text-lg">Kyoten</span>
        <span className="hidden text-sm font-normal lg:inline">{w.product}</span>
      </Link>
      <nav
        aria-label={w.navigation}
        className="order-last flex w-full flex-wrap gap-1 sm:order-none sm:w-auto"
      >
        {desks.map((desk) => (
          <Link
            key={desk}
            to={paths[desk]}
            aria-current={pagesOf[desk].includes(here) ? 'page' : undefined}
            className={navClass}
          >
            {w[desk]}
          </Link>
        ))}
      </nav>
      <div className="ml-auto">
        <UserMenu />
      </div>
    </header>
  );
}

/** The browser's own popover: Escape and a press beside it close it, and it costs nothing to load. */
function UserMenu() {
  const w = useWords(shellWords);
  const me = useMe();
  const signOut = useAct(useSignOut());
  const language = useLanguage();
  const about = useQuery(aboutQuery).data;
  const menu = useRef<HTMLDivElement>(null);
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        popoverTarget="user-menu"
        aria-label={`${w.menu}: ${me.name}`}
        className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-8 border border-white px-2 font-bold sm:px-3"
      >
        <span className="hidden sm:inline">{me.name}</span>
        <span aria-hidden="true" className="hidden sm:inline">
          ▾
        </span>
        <span aria-hidden="true" className="sm:hidden">
          ☰
        </span>
      </button>
      <div
        ref={menu}
        id="user-menu"
        popover="auto"
        className="card fixed inset-auto top-14 right-2 m-0 min-w-60 rounded-8 border border-line bg-paper p-1 text-ink shadow-2"
      >
        <p className="px-4 py-2 text-sm">
          <b className="block">{me.name}</b>
          <span className="text-ink-soft">{me.organisation}</span>
        </p>
        <Link
          to={paths.help}
          params={{ desk: desksOf(me.role)[0] ?? 'account' }}
          className={itemClass}
          onClick={close}
        >
          {w.help}
        </Link>
        <Link to={paths.account} className={itemClass} onClick={close}>
          {w.account}
        </Link>
        <button
          type="button"
          className={itemClass}
          onClick={() => setLanguage(language === 'ja' ? 'en' : 'ja')}
        >
          <span lang={language === 'ja' ? 'en' : 'ja'}>{w.language}</span>
        </button>
        {about?.hasInbox && (
          <a className={itemClass} href={servedPages.inbox} target="_blank" rel="noreferrer">
            {w.inbox}
          </a>
        )}
        <button type="button" className={itemClass} onClick={() => signOut.run(undefined)}>
          {w.signOut}
        </button>
        <Failure error={signOut.error} />
      </div>
    </>
  );
}
