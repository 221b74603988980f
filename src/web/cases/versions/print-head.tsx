import type { VersionItem } from '../../../priority-cases/versions/case-versions.api.ts';
import { serverNow } from '../../api/live.ts';
import { formatDay, formatTime } from '../../ui/time.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** On paper only: which version it is, and that it is to be kept. */
export function PrintHead({ data }: { data: Pick<VersionItem, 'version' | 'at'> }) {
  const w = useWords(caseVersionsWords);
  const language = useLanguage();
  const day = (iso: string) => `${formatDay(iso, language)} ${formatTime(iso, language)}`;
  return (
    <p className="hidden border-2 border-ink px-3 py-1 print:block">
      <span className="font-bold">{w.care}</span>　{w.version(data.version)}　{day(data.at)}　
      {w.printed(day(new Date(serverNow()).toISOString()))}
    </p>
  );
}
