import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { offerWords } from '../words/offer.ts';
import { useWords } from '../words/words.ts';

/** For the base: the person, and every other offer, is on the emergency's own page. */
export function ToEmergency({ id, isOfOffer = false }: { id: string; isOfOffer?: boolean }) {
  const w = useWords(offerWords);
  const link = (
    <Link to={paths.emergency} params={{ id }} className={buttonClass()}>
      {w.toEmergency}
    </Link>
  );
  if (!isOfOffer) return <p>{link}</p>;
  return (
    <Notice>
      <p className="mb-2">{w.baseHelp}</p>
      {link}
    </Notice>
  );
}
