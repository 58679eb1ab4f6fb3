/** What Google says when it refuses, in the languages that we know. */
export interface Says {
  readonly vi: string
  readonly en: string
}

/** Thrown inside the book; the services turn it into an error of the script's own realm. */
export class Refused extends Error {
  constructor(readonly says: Says) {
    super(says.en)
  }
}

/** A person's entry was rejected; the message is the sentence that Google shows. */
export class Rejected extends Error {
  override readonly name = 'Rejected'
}
