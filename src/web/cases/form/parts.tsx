import { Section } from '../../ui/layout.tsx';
import { useSay } from '../../words/words.ts';
import { FieldGrid } from './field-grid.tsx';
import { FormField, type FormFieldProps } from './form-field.tsx';
import { RowsField } from './rows-field.tsx';
import type { Part, Rows, Value } from './spec.ts';
import { isBlank } from './values.ts';

/** The parts of a form, each a card. A field that makes no sense now is left out unless it is filled. */
export function Parts({
  parts,
  answer,
  onChange,
}: {
  parts: readonly Part[];
  answer(at: string): Value;
  onChange: FormFieldProps['onChange'];
}) {
  const say = useSay();
  return parts.map(({ title, help, fields }) => (
    <Section key={title.ja} title={say(title)}>
      {help && <p className="-mt-2 text-sm text-ink-soft">{say(help)}</p>}
      <FieldGrid
        fields={fields.filter(
          (field) => !field.when || field.when(answer) || !isBlank(field, answer(field.at)),
        )}
        draw={(field) =>
          field.kind === 'rows' ? (
            <RowsField
              field={field}
              at={field.at}
              value={answer(field.at) as Rows}
              onChange={onChange}
            />
          ) : (
            <FormField field={field} at={field.at} value={answer(field.at)} onChange={onChange} />
          )
        }
      />
    </Section>
  ));
}
