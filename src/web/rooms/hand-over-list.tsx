import { useQueryClient } from '@tanstack/react-query';
import type { DisclosedSheet } from '../../priority-cases/disclosure.ts';
import { can, type StayState } from '../../stays/stay.ts';
import type { AdmitBody, StayView } from '../../stays/stays.api.ts';
import { useAct } from '../api/act.ts';
import { answered, api } from '../api/client.ts';
import { useDraft } from '../api/draft.ts';
import { keys } from '../api/touched.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { TextInput } from '../ui/fields.tsx';
import { Fact, Facts, Section } from '../ui/layout.tsx';
import { Failure, fieldError } from '../ui/notice.tsx';
import { handOverWords } from '../words/stay-hand-over.ts';
import { useSay, useWords } from '../words/words.ts';
import { bigButton } from './column.tsx';
import { handOverOf, leftOpen, type Part, withTick } from './hand-over.ts';
import { lineOf, textOf } from './hand-over-words.ts';
import { stateOf } from './stay-state.ts';

const nothingTyped = { medicines: '', belongings: '', ticked: [] as string[] };
const parts: readonly Part[] = ['medicines', 'belongings', 'told'];

/** The list that is gone through at the door; what is ticked becomes the words of the admission. */
export function HandOver({
  stay,
  sheet,
  escort,
}: {
  stay: StayView;
  sheet: DisclosedSheet;
  escort: string | null;
}) {
  const w = useWords(handOverWords);
  const say = useSay();
  const queries = useQueryClient();
  const person = sheet.stage === 'accepted' ? sheet.person : null;
  const items = handOverOf(person, escort);
  const { value: typed, set: setTyped, clear } = useDraft(`stay:${stay.id}`, nothingTyped);
  const { ticked } = typed;
  const admit = useAct(
    (body: AdmitBody) =>
      answered(api.POST('/api/v1/stays/{id}/admit', { params: { path: { id: stay.id } }, body })),
    {
      touches: [keys.stays, keys.rooms],
      onDone: (after) => {
        void clear();
        queries.setQueryData(keys.stay(stay.id), after);
      },
    },
  );
  const text = (part: 'medicines' | 'belongings') =>
    textOf(part, items, ticked, typed[part], w, say);
  const body = { medicines: text('medicines'), belongings: text('belongings') };
  const possible = can(stateOf(stay) as StayState, 'admit');
  const isSaid = body.medicines !== '' && body.belongings !== '';
  const why = possible === true ? (isSaid ? null : w.admitWhy) : say(possible.refused);
  const open = leftOpen(items, ticked).length;
  return (
    <Section title={w.title}>
      <p className="text-base text-ink-soft">{w.help}</p>
      {parts.map((part) => (
        <Section key={part} level={3} isBare title={w[part]} className="border-t border-line pt-3">
          <div className="flex flex-col">
            {items
              .filter((item) => item.part === part)
              .map((item) => {
                const { title, detail } = lineOf(item, w, say);
                return (
                  <Checkbox
                    key={item.key}
                    name={item.key}
                    isSelected={ticked.includes(item.key)}
                    onChange={() =>
                      setTyped((now) => ({ ...now, ticked: withTick(items, now.ticked, item) }))
                    }
                  >
                    <span className="flex flex-col">
                      <span className="font-bold">{title}</span>
                      {detail && <span className="text-base whitespace-pre-wrap">{detail}</span>}
                    </span>
                  </Checkbox>
                );
              })}
          </div>
          {part !== 'told' && (
            <TextInput
              label={part === 'medicines' ? w.moreMedicines : w.moreBelongings}
              help={part === 'medicines' ? w.moreMedicinesHelp : w.moreBelongingsHelp}
              name={`/${part}`}
              rows={2}
              maxLength={1000}
              value={typed[part]}
              onChange={(value) => setTyped((now) => ({ ...now, [part]: value }))}
              error={fieldError(admit.error, `/${part}`)}
            />
          )}
        </Section>
      ))}
      <div className="flex flex-col gap-2 border-t border-line pt-3">
        <h3 className="text-base">{w.toBeRecorded}</h3>
        <Facts>
          <Fact name={w.medicines}>{body.medicines || w.nothingTicked}</Fact>
          <Fact name={w.belongings}>{body.belongings || w.nothingTicked}</Fact>
        </Facts>
        <p className="text-base">{open > 0 ? w.leftOpen(open) : w.allDone}</p>
        <Failure error={admit.error} />
        <Button
          look="filled"
          isWide
          className={bigButton}
          why={why}
          isRunning={admit.isRunning}
          onPress={() => admit.run(body)}
        >
          {w.admit}
        </Button>
      </div>
    </Section>
  );
}
