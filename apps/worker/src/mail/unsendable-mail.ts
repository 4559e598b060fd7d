/** A mail that will never be right, however often it is tried: what it is about is gone. The message is shown on the handoff. */
export class UnsendableMail extends Error {
  override readonly name = 'UnsendableMail';
}
