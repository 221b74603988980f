import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ConsentTextItem } from '../../../priority-cases/consents/consent-texts.api.ts';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Disclosure, Loading } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { caseStepWords } from '../../words/case-steps.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/words.ts';
import { consentTextQuery } from '../rules/consent-text-queries.ts';
import { type KnownPaper, OwnPaper, type Paper } from './own-paper.tsx';

/** Earlier versions than these are seldom signed: they are reached as a paper of its own. */
const mostOffered = 4;
const own = 'own';
const last = 'last';

/** A text of the house by its id, a paper of its own, or that of last time. */
export interface TextChoice {
  readonly textId: string;
  readonly paper: Paper;
}

export const isOwn = ({ textId }: TextChoice): boolean => textId === own;

/** What is chosen as long as nobody has chosen: the newest. */
export const firstChoice = (
  texts: readonly ConsentTextItem[],
  lastTime: KnownPaper | null,
): string => texts[0]?.id ?? (lastTime ? last : own);

export function ConsentText({
  texts,
  lastTime,
  choice,
  error,
  onChange,
}: {
  /** Newest first. */
  texts: readonly ConsentTextItem[];
  lastTime: KnownPaper | null;
  choice: TextChoice;
  error: Error | null;
  onChange(choice: TextChoice): void;
}) {
  const w = useWords(caseStepWords);
  const common = useWords(commonWords);
  const options = [
    ...texts.slice(0, mostOffered).map(({ id, version }, index) => ({
      value: id,
      label: version,
      help: index === 0 ? w.newestText : w.earlierText,
    })),
    ...(texts.length === 0 && lastTime
      ? [{ value: last, label: w.lastText(lastTime.textVersion) }]
      : []),
    { value: own, label: w.ownText, help: w.ownTextHelp },
  ];
  const isOfHouse = texts.some(({ id }) => id === choice.textId);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-bold">{w.text}</legend>
      {texts.length === 0 && (
        <Notice tone="warn" title={w.noTextYet}>
          <p>{w.noTextYetHelp}</p>
          <p className="mt-2">
            <Link to={paths.consentTexts} target="_blank" className={buttonClass()}>
              {w.toTexts}
              <span className="sr-only">{common.opensNewWindow}</span>
            </Link>
          </p>
        </Notice>
      )}
      {options.length > 1 && (
        <RadioCards
          label={w.whichText}
          name="/consentTextId"
          columns={2}
          value={choice.textId}
          onChange={(textId) => onChange({ ...choice, textId })}
          options={options}
        />
      )}
      {isOwn(choice) && (
        <OwnPaper
          paper={choice.paper}
          error={error}
          onChange={(paper) => onChange({ ...choice, paper })}
        />
      )}
      {isOfHouse && (
        <Disclosure key={choice.textId} title={w.readText}>
          <Words id={choice.textId} />
        </Disclosure>
      )}
    </fieldset>
  );
}

function Words({ id }: { id: string }) {
  const { data } = useQuery(consentTextQuery(id));
  if (!data) return <Loading />;
  return (
    <p className="rounded-8 border border-line p-3 leading-7 break-words whitespace-pre-wrap">
      {data.body}
    </p>
  );
}
