import { formatSavedPhone } from '../../platform/text/phone.ts';
import type { HandOverItem } from '../../stays/hand-over-list.ts';
import { personCodes } from '../words/codes-person.ts';
import type { Label, Words } from '../words/label.ts';
import type { handOverWords } from '../words/stay-hand-over.ts';

type W = Words<typeof handOverWords>;
type Say = (label: Label) => string;

/** A line of the list as it is read: what it is about, and what is known of it. */
export interface Line {
  title: string;
  detail: string | null;
}

export function lineOf(item: HandOverItem, w: W, say: Say): Line {
  const joined = (...words: (string | null | undefined | false)[]) =>
    words.filter(Boolean).join(w.listJoin) || null;
  switch (item.kind) {
    case 'medicine': {
      const { name, dose, times, keptAt, stock } = item.medicine;
      return {
        title: [name, dose, times].filter(Boolean).join(' '),
        detail: joined(keptAt && w.keptAt(keptAt), stock && w.stock(stock)),
      };
    }
    case 'rescue-medicine':
      return { title: w.rescueMedicine, detail: item.text };
    case 'medicine-notes':
      return { title: w.medicineNotes, detail: item.text };
    case 'medicine-book':
      return { title: w.medicineBook, detail: item.at && w.keptAt(item.at) };
    case 'no-medicines':
      return { title: w.noMedicines, detail: null };
    case 'insurance-card':
      return { title: w.insuranceCard, detail: item.at && w.keptAt(item.at) };
    case 'belonging':
      return { title: item.text, detail: null };
    case 'no-belongings':
      return { title: w.noBelongings, detail: null };
    case 'escort':
      return { title: w.escort, detail: item.text };
    case 'called-by':
      return { title: w.calledBy, detail: item.text };
    case 'allergy': {
      const { substance, kind, isAnaphylactic } = item.allergy;
      return {
        title: `${w.allergy} ${substance}`,
        detail: joined(say(personCodes.allergyKind[kind]), isAnaphylactic && w.anaphylaxis),
      };
    }
    case 'no-allergies':
      return { title: w.noAllergies, detail: null };
    case 'ask-allergies':
      return { title: w.askAllergies, detail: null };
    case 'call-119':
      return { title: w.call119, detail: item.text };
    case 'care':
      return {
        title: `${w.care} ${say(personCodes.medicalCare[item.care])}`,
        detail: item.frequency,
      };
    case 'ask-care':
      return { title: w.askCare, detail: null };
    case 'meals': {
      const form = item.form && say(personCodes.mealForm[item.form]);
      if (!form && !item.isThickened) return { title: w.askMeals, detail: null };
      return { title: w.meals, detail: joined(form, item.isThickened && w.thickened) };
    }
    case 'contact': {
      const { name, relation, phones } = item.contact;
      const who = relation ? `${name}（${say(personCodes.relation[relation])}）` : name;
      return { title: `${w.contact} ${who}`, detail: joined(...phones.map(formatSavedPhone)) };
    }
    case 'ask-contact':
      return { title: w.askContact, detail: null };
  }
}
