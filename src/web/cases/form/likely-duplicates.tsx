import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered, api } from '../../api/client.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { caseDuplicateWords, duplicateReasons } from '../../words/case-duplicates.ts';
import { useSay, useWords } from '../../words/words.ts';
import { Born } from '../list/row-parts.tsx';
import { StatusChip, Ward } from '../marks.tsx';

const stillMs = 400;
const leastCharacters = 2;

/** Who may be on the register already, while somebody is entered. It never stands in the way. */
export function LikelyDuplicates(entered: { name: string; nameKana: string; birthDate: string }) {
  const w = useWords(caseDuplicateWords);
  const say = useSay();
  const body = useSettled(JSON.stringify(entered), stillMs);
  const isWorthAsking = [...`${entered.name}${entered.nameKana}`.trim()].length >= leastCharacters;
  const { data } = useQuery({
    queryKey: ['case-duplicates', body],
    queryFn: ({ signal }) =>
      answered(
        api.POST('/api/v1/cases/duplicates', { body: JSON.parse(body) as typeof entered, signal }),
      ),
    enabled: isWorthAsking,
    placeholderData: keepPreviousData,
    // What was read of people is not kept longer than it is shown.
    gcTime: 0,
    staleTime: 0,
  });
  const items = isWorthAsking ? (data?.items ?? []) : [];
  return (
    <div role="status" aria-live="polite">
      {items.length > 0 && (
        <Notice tone="warn" title={w.title}>
          <p>
            {w.count(items.length)}
            {w.help}
          </p>
          <ul className="mt-2 flex flex-col gap-2">
            {items.map((item) => (
              <li
                key={item.id}
                className="card flex flex-col gap-1 rounded-8 border border-line-strong bg-paper px-3 py-2"
              >
                <span className="text-sm text-ink-soft">{item.nameKana}</span>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Link
                    to={paths.case}
                    params={{ id: item.id }}
                    target="_blank"
                    aria-label={`${w.open(item.name)}${w.inNewTab}`}
                    className="inline-flex min-h-11 items-center font-bold text-primary underline underline-offset-4"
                  >
                    {item.name}
                    <span className="ml-1 text-sm font-normal">{w.inNewTab}</span>
                  </Link>
                  <StatusChip status={item.status} />
                </span>
                <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
                  <Born birthDate={item.birthDate} />
                  <Ward code={item.wardCode} />
                  <span className="tabular">{item.registrationNo}</span>
                </span>
                <span className="flex flex-wrap gap-1">
                  {item.reasons.map((reason) => (
                    <Chip key={reason} tone="warn">
                      {say(duplicateReasons[reason])}
                    </Chip>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
