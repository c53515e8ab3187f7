/** What keeps a command from doing its work and a person can mend: told without a stack. */
export class Refusal extends Error {}
