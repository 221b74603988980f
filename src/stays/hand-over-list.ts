import type { MedicalCare } from '../platform/text/care-labels.ts';
import type { EmergencySheet } from '../priority-cases/disclosure.ts';

/** What a line is about: a thing that changes hands, or a word that does. */
export type Part = 'medicines' | 'belongings' | 'told';

type Profile = EmergencySheet['profile'];
type Medicine = NonNullable<NonNullable<Profile['medical']>['medications']>[number];
type Allergy = NonNullable<NonNullable<Profile['medical']>['allergies']>[number];
type Contact = NonNullable<Profile['emergencyContacts']>[number];

type Content =
  | { kind: 'medicine'; medicine: Medicine }
  | { kind: 'rescue-medicine'; text: string }
  | { kind: 'medicine-notes'; text: string }
  | { kind: 'medicine-book'; at: string | null }
  | { kind: 'no-medicines' }
  | { kind: 'insurance-card'; at: string | null }
  | { kind: 'belonging'; text: string }
  | { kind: 'no-belongings' }
  | { kind: 'escort'; text: string }
  | { kind: 'called-by'; text: string }
  | { kind: 'allergy'; allergy: Allergy }
  | { kind: 'no-allergies' }
  | { kind: 'ask-allergies' }
  | { kind: 'call-119'; text: string }
  | { kind: 'care'; care: MedicalCare; frequency: string | null }
  | { kind: 'ask-care' }
  | {
      kind: 'meals';
      form: NonNullable<NonNullable<Profile['adl']>['mealForm']> | null;
      isThickened: boolean;
    }
  | { kind: 'contact'; contact: Contact }
  | { kind: 'ask-contact' };

/** One line of the list; `key` says which, without a word about the person. */
export type HandOverItem = { key: string; part: Part } & Content;

/**
 * What is to be looked at and told when a person is brought, read off the emergency sheet. What is
 * not on file is asked for: that nobody wrote down an allergy does not say that there is none.
 */
export function handOverOf(sheet: EmergencySheet | null, escort: string | null): HandOverItem[] {
  const { medical, adl, communication, crisisPlan, medicalCare, emergencyContacts } =
    sheet?.profile ?? {};
  const medicines: Content[] = [
    ...(medical?.medications ?? []).map((medicine) => ({ kind: 'medicine' as const, medicine })),
    ...worded('rescue-medicine', medical?.seizures?.rescueMedicine),
    ...worded('medicine-notes', medical?.medicationNotes),
    { kind: 'medicine-book', at: medical?.medicineBookAt ?? null },
    { kind: 'no-medicines' },
  ];
  const belongings: Content[] = [
    { kind: 'insurance-card', at: medical?.insuranceCardAt ?? null },
    ...thingsIn(crisisPlan?.belongings).map((text) => ({ kind: 'belonging' as const, text })),
    { kind: 'no-belongings' },
  ];
  const told: Content[] = [
    ...worded('escort', escort),
    ...worded('called-by', communication?.calledBy),
    ...allergies(medical?.allergies),
    ...worded('call-119', medical?.seizures?.call119When),
    ...care(medicalCare),
    { kind: 'meals', form: adl?.mealForm ?? null, isThickened: adl?.isThickened === true },
    ...contacts(emergencyContacts),
  ];
  return [
    ...medicines.map((it) => keyed('medicines', it)),
    ...belongings.map((it) => keyed('belongings', it)),
    ...told.map((it) => keyed('told', it)),
  ];
}

/** "Nothing" and something do not stand beside each other in one part. */
export function withTick(
  items: readonly HandOverItem[],
  ticked: readonly string[],
  item: HandOverItem,
): string[] {
  if (ticked.includes(item.key)) return ticked.filter((key) => key !== item.key);
  const excluded = items.filter(
    (other) => other.part === item.part && isNothing(other) !== isNothing(item),
  );
  const gone = new Set(isOfText(item) ? excluded.map(({ key }) => key) : []);
  return [...ticked.filter((key) => !gone.has(key)), item.key];
}

/** Lines that are neither ticked nor made needless by "nothing". */
export function leftOpen(
  items: readonly HandOverItem[],
  ticked: readonly string[],
): HandOverItem[] {
  const isDone = (item: HandOverItem) => ticked.includes(item.key);
  const nothingIn = new Set(items.filter((it) => isNothing(it) && isDone(it)).map((it) => it.part));
  return items.filter((it) => !isNothing(it) && !isDone(it) && !nothingIn.has(it.part));
}

const isNothing = ({ kind }: HandOverItem): boolean =>
  kind === 'no-medicines' || kind === 'no-belongings';
const isOfText = ({ part }: HandOverItem): boolean => part !== 'told';

function worded<
  K extends 'rescue-medicine' | 'medicine-notes' | 'escort' | 'called-by' | 'call-119',
>(kind: K, text: string | null | undefined): { kind: K; text: string }[] {
  return text ? [{ kind, text }] : [];
}

/** "青いタオル、薬、着替え2日分": each thing by itself. */
function thingsIn(text: string | undefined): string[] {
  const things = (text ?? '').split(/[、，,;；\n]/).map((it) => it.replace(/。$/, '').trim());
  return [...new Set(things.filter((it) => it !== ''))];
}

function allergies(known: readonly Allergy[] | undefined): Content[] {
  if (known === undefined) return [{ kind: 'ask-allergies' }];
  if (known.length === 0) return [{ kind: 'no-allergies' }];
  return known.map((allergy) => ({ kind: 'allergy', allergy }));
}

function care(known: Profile['medicalCare']): Content[] {
  if (known === undefined) return [{ kind: 'ask-care' }];
  return known.map(({ item, frequency }) => ({
    kind: 'care',
    care: item,
    frequency: frequency ?? null,
  }));
}

function contacts(known: readonly Contact[] | undefined): Content[] {
  if (!known?.length) return [{ kind: 'ask-contact' }];
  return known
    .toSorted((a, b) => a.order - b.order)
    .map((contact) => ({ kind: 'contact', contact }));
}

/**
 * The key is kept with what is typed: a short sum of the content (FNV-1a), so that a tick stays with
 * its line when the list changes.
 */
function keyed(part: Part, content: Content): HandOverItem {
  let sum = 0x811c9dc5;
  for (const char of JSON.stringify(content))
    sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return { key: `${content.kind}:${(sum >>> 0).toString(36)}`, part, ...content };
}
