import { TextInput } from '../../ui/fields.tsx';
import { facilityWords } from '../../words/facility.ts';
import { useWords } from '../../words/words.ts';

export function SearchField({ text, onChange }: { text: string; onChange(text: string): void }) {
  const w = useWords(facilityWords);
  return (
    <search className="min-w-60 grow basis-72">
      <TextInput
        label={w.search}
        name="/q"
        help={w.searchHelp}
        inputMode="search"
        maxLength={100}
        value={text}
        onChange={onChange}
      />
    </search>
  );
}
