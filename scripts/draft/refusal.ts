/** What keeps a draft from being delivered and a person can mend: told without a stack. */
export class Refusal extends Error {}
