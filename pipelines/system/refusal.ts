/** What a command will not do. Its message is a whole sentence that says what to do instead. */
export class Refusal extends Error {}
