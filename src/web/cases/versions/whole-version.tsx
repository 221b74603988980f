import { Fact, Facts, Section } from '../../ui/layout.tsx';
import { caseVersionsWords } from '../../words/case-versions.ts';
import { useSay, useWords } from '../../words/words.ts';
import type { SectionParts } from '../form/all-parts.ts';
import { valueAt } from '../form/edits.ts';
import type { FieldSpec } from '../form/spec.ts';
import { linesWithNames, type Names } from './said.ts';

/** Everything that a version says, in the groups of the form, to be read only. */
export function WholeVersion({
  snapshot,
  sections,
  names,
}: {
  snapshot: { readonly profile: object };
  sections: readonly SectionParts[];
  names: Names;
}) {
  const w = useWords(caseVersionsWords);
  const say = useSay();
  const linesIn = (field: FieldSpec) =>
    linesWithNames(field, valueAt(snapshot, field.at), names).map(say);
  const shown = sections.map(({ key, label, parts }) => ({
    key,
    label,
    parts: parts
      .map(({ title, fields }) => ({
        title,
        facts: fields
          .map((field) => ({ field, lines: linesIn(field) }))
          .filter(({ lines }) => lines.length > 0),
      }))
      .filter(({ facts }) => facts.length > 0),
  }));
  const filled = shown.filter(({ parts }) => parts.length > 0);
  const empty = shown.filter(({ parts }) => parts.length === 0);
  return (
    <>
      {filled.map(({ key, label, parts }) => (
        <Section key={key} level={3} title={say(label)}>
          {parts.map(({ title, facts }) => (
            <div key={title.ja} className="flex flex-col gap-1">
              {parts.length > 1 && <p className="text-sm text-ink-soft">{say(title)}</p>}
              <Facts>
                {facts.map(({ field, lines }) => (
                  <Fact key={field.at} name={say(field.label)}>
                    {lines.join('\n')}
                  </Fact>
                ))}
              </Facts>
            </div>
          ))}
        </Section>
      ))}
      {empty.length > 0 && (
        <p className="text-ink-soft">{w.empty(empty.map(({ label }) => say(label)))}</p>
      )}
    </>
  );
}
