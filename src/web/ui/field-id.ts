/** The id of the field for a member of the body, named by its JSON pointer: a mistake leads to it. */
export const fieldId = (name: string) => `field${name.replaceAll('/', '-')}`;
