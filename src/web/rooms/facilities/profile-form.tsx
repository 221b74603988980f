import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileBody, ProfileView } from '../../../facilities/profile.api.ts';
import { formatSavedPhone } from '../../../platform/text/phone.ts';
import { useAct } from '../../api/act.ts';
import { answered, api, ifMatch } from '../../api/client.ts';
import { keys } from '../../api/touched.ts';
import { useMe } from '../../session.tsx';
import { Select, TextInput } from '../../ui/fields.tsx';
import { Fact, Facts, Section } from '../../ui/layout.tsx';
import { Failure, fieldError } from '../../ui/notice.tsx';
import { ChangedMeanwhile } from '../../versioned/changed-meanwhile.tsx';
import { Restored } from '../../versioned/restored.tsx';
import { SaveRow } from '../../versioned/save-row.tsx';
import { profileCodes } from '../../words/codes-profile.ts';
import { facilityWords } from '../../words/facility.ts';
import { conditionsWords } from '../../words/facility-conditions.ts';
import { useSay, useWords } from '../../words/words.ts';
import { type ProfileText, profileTextOf, readProfileText } from './profile-text.ts';
import { profileQuery } from './queries.ts';
import { usePart } from './use-part.ts';

/** What a facility says of itself; its kind and class are the base's to write. */
export function ProfileForm({ view }: { view: ProfileView }) {
  const w = useWords(facilityWords);
  const { unknown } = useWords(conditionsWords);
  const say = useSay();
  const isOfTheBase = useMe().role !== 'facility_staff';
  const queries = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const part = usePart(`facility-profile:${view.facilityId}`, {
    version: view.version,
    value: profileTextOf(view, formatSavedPhone),
  });
  const changes = useProfileLines();
  const save = useAct(
    ({ body }: { body: ProfileBody; typed: ProfileText }) =>
      answered(
        api.PUT('/api/v1/facilities/{id}/profile', {
          params: { path: { id: view.facilityId } },
          body,
          headers: ifMatch(part.version),
        }),
      ),
    {
      touches: [keys.facilities, keys.rooms],
      onDone: (now, { typed }) => {
        queries.setQueryData(profileQuery(view.facilityId).queryKey, now);
        const value = profileTextOf(now, formatSavedPhone);
        setSaved(part.settle(typed, { version: now.version, value }));
      },
    },
  );
  const { body, faults } = readProfileText(part.typed);
  const put = (change: Partial<ProfileText>) => {
    setSaved(false);
    part.edit((now) => ({ ...now, ...change }));
  };
  const text = (field: Exclude<keyof ProfileText, 'kind' | 'medicalClass'>) => ({
    name: `/${field}`,
    value: part.typed[field],
    onChange: (value: string) => put({ [field]: value }),
    error: faults.some((it) => it === field)
      ? field === 'reportHours'
        ? w.notTimes
        : w.notNumber
      : fieldError(save.error, `/${field}`),
  });
  const drop = () => {
    save.reset();
    part.discard();
  };
  return (
    <Section title={w.profile}>
      {part.isOvertaken && (
        <ChangedMeanwhile
          changes={changes(part.base, profileTextOf(view, formatSavedPhone))}
          onTake={drop}
          onKeep={() => {
            save.reset();
            part.keepMine();
          }}
        />
      )}
      <Restored draft={part.draft} onDiscard={drop} />
      {isOfTheBase ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={w.kind}
            name="/kind"
            value={part.typed.kind}
            empty={unknown}
            onChange={(kind) => put({ kind })}
            options={optionsOf(profileCodes.facilityKind, say)}
          />
          <Select
            label={w.medicalClass}
            name="/medicalClass"
            value={part.typed.medicalClass}
            empty={unknown}
            onChange={(medicalClass) => put({ medicalClass })}
            options={optionsOf(profileCodes.facilityClass, say)}
          />
        </div>
      ) : (
        <OfTheBase view={view} />
      )}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextInput label={w.phone} type="tel" inputMode="tel" {...text('phone')} />
        <TextInput label={w.fax} type="tel" inputMode="tel" {...text('fax')} />
        <TextInput
          label={w.staleAfter}
          help={w.staleAfterHelp}
          inputMode="numeric"
          beside={<Minutes of={part.typed.staleAfterMinutes} />}
          {...text('staleAfterMinutes')}
        />
        <TextInput
          label={w.cleaning}
          help={w.cleaningHelp}
          inputMode="numeric"
          beside={<Minutes of={part.typed.cleaningMinutes} />}
          {...text('cleaningMinutes')}
        />
      </div>
      <TextInput label={w.reportHours} help={w.reportHoursHelp} {...text('reportHours')} />
      {!part.isOvertaken && <Failure error={save.error} />}
      <SaveRow
        done={isSaved && w.saved}
        isRunning={save.isRunning}
        isChanged={part.isChanged}
        isWhole={body !== null}
        isOvertaken={part.isOvertaken}
        onSave={() => body && save.run({ body, typed: part.typed })}
        onDiscard={drop}
      >
        {w.saveProfile}
      </SaveRow>
    </Section>
  );
}

function optionsOf<C extends string>(
  codes: Readonly<Record<C, { ja: string; en: string }>>,
  say: (label: { ja: string; en: string }) => string,
) {
  return (Object.keys(codes) as C[]).map((value) => ({ value, label: say(codes[value]) }));
}

function OfTheBase({ view: { kind, medicalClass } }: { view: ProfileView }) {
  const w = useWords(facilityWords);
  const { unknown } = useWords(conditionsWords);
  const say = useSay();
  return (
    <div>
      <Facts>
        <Fact name={w.kind}>{kind ? say(profileCodes.facilityKind[kind]) : unknown}</Fact>
        <Fact name={w.medicalClass}>
          {medicalClass ? say(profileCodes.facilityClass[medicalClass]) : unknown}
        </Fact>
      </Facts>
      <p className="text-sm text-ink-soft">{w.byBase}</p>
    </div>
  );
}

/** The unit, and from an hour on how many hours that is. */
function Minutes({ of }: { of: string }) {
  const w = useWords(facilityWords);
  const minutes = Number(of.normalize('NFKC'));
  const hours = minutes >= 60 && minutes % 30 === 0 ? ` ${w.hours(String(minutes / 60))}` : '';
  return (
    <span className="shrink-0">
      {w.minutes}
      {hours}
    </span>
  );
}

/** What is another between two profiles, a line each. */
function useProfileLines() {
  const w = useWords(facilityWords);
  const { fromTill, unknown } = useWords(conditionsWords);
  const say = useSay();
  const names: Record<keyof ProfileText, string> = {
    kind: w.kind,
    medicalClass: w.medicalClass,
    phone: w.phone,
    fax: w.fax,
    staleAfterMinutes: w.staleAfter,
    reportHours: w.reportHours,
    cleaningMinutes: w.cleaning,
  };
  const value = (field: keyof ProfileText, text: ProfileText) => {
    if (text[field] === '') return unknown;
    if (field === 'kind') return say(profileCodes.facilityKind[text.kind || 'COMBINED']);
    if (field === 'medicalClass')
      return say(profileCodes.facilityClass[text.medicalClass || 'WELFARE']);
    return text[field];
  };
  return (before: ProfileText, after: ProfileText) =>
    (Object.keys(names) as (keyof ProfileText)[])
      .filter((field) => before[field] !== after[field])
      .map((field) => fromTill(names[field], value(field, before), value(field, after)));
}
