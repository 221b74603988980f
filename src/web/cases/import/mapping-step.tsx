import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Section } from '../../ui/layout.tsx';
import { Failure, Notice } from '../../ui/notice.tsx';
import { caseImportWords } from '../../words/case-import.ts';
import { useWords } from '../../words/words.ts';
import type { ImportView } from './queries.ts';
import type { ImportActs } from './use-import-acts.ts';

type Mapping = Readonly<Record<string, string | null>>;

/** Which column of the list stands for which field; what is needed and has none comes first. */
export function MappingStep({
  view,
  acts,
  onDone,
}: {
  view: ImportView;
  acts: ImportActs;
  onDone(): void;
}) {
  const w = useWords(caseImportWords);
  const { headings, fields } = view;
  const [mapping, setMapping] = useState<Mapping>(() =>
    Object.fromEntries(headings.map(({ name, column }) => [name, column])),
  );
  const [atFirst] = useState(view.missing);
  const taken = new Set(Object.values(mapping));
  const missing = fields.filter(({ name, isNeeded }) => isNeeded && !taken.has(name));
  /** A field has one column: who takes it over takes it from the other. */
  const give = (heading: string, column: string | null) =>
    setMapping((now) => ({
      ...Object.fromEntries(
        Object.entries(now).map(([it, given]) => [it, given === column ? null : given]),
      ),
      ...(heading !== '' && { [heading]: column }),
    }));
  const save = async () => {
    const said = headings.map(({ name }) => ({ heading: name, column: mapping[name] ?? null }));
    await acts.map.runAsync(said).then(onDone, () => {});
  };
  const headingOf = (field: string) =>
    Object.entries(mapping).find(([, column]) => column === field)?.[0] ?? '';
  return (
    <>
      {atFirst.length > 0 && (
        <Section
          title={missing.length > 0 ? w.missing(missing.length) : w.needed}
          className="border-warn"
        >
          <p>{w.missingHelp}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            {atFirst.map((field) => (
              <Select
                key={field}
                label={field}
                name={`/needed/${field}`}
                isRequired
                empty={w.choose}
                value={headingOf(field)}
                onChange={(heading) => give(heading, field)}
                options={headings.map(({ name }) => ({ value: name, label: name }))}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={w.step1}>
        <ul className="flex flex-col divide-y divide-line">
          {headings.map(({ name, samples }) => (
            <li key={name} className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-2">
              <div className="min-w-0">
                <b className="break-words">{name}</b>
                <p className="truncate text-sm text-ink-soft">{samples.join('、')}</p>
              </div>
              <Select
                label={<span className="sr-only">{w.fieldOf(name)}</span>}
                name={`/mapping/${name}`}
                empty={w.notRead}
                value={mapping[name] ?? ''}
                onChange={(column) => give(name, column === '' ? null : column)}
                options={fields.map((field) => ({
                  value: field.name,
                  label: field.isNeeded ? `${field.name}${w.needed}` : field.name,
                }))}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Failure error={acts.map.error} />
      <Notice>{w.remembered}</Notice>
      <div>
        <Button
          look="filled"
          why={missing.length > 0 ? w.missing(missing.length) : null}
          isRunning={acts.map.isRunning}
          onPress={() => void save()}
        >
          {w.saveMapping}
        </Button>
      </div>
    </>
  );
}
