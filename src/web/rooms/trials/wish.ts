/** What the form is to begin with: ids, a day and a registration number, never a name. */
export interface TrialWish {
  room?: string;
  day?: string;
  person?: string;
  no?: string;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

/** The address of the page as it may be trusted. */
export function readWish({ room, day, person, no }: Record<string, unknown>): TrialWish {
  return {
    ...(isId(room) && { room }),
    ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(isId(person) && { person }),
    ...(typeof no === 'string' && /^[A-Z]-\d{1,9}$/.test(no) && { no }),
  };
}
