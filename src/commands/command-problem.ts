/** Something a person who typed a command can mend: shown as a sentence, without a stack. */
export class CommandProblem extends Error {
  constructor(ja: string, en: string) {
    super(`${ja} / ${en}`);
    this.name = 'CommandProblem';
  }
}
