/** A release that cannot be made, read or trusted: the message says what is wrong, where, and what to do. */
export class ReleaseError extends Error {
  override readonly name: string = 'ReleaseError'
}

/** An option that means nothing: the fault is in how the publisher was called, not in the data. */
export class OptionError extends ReleaseError {
  override readonly name = 'OptionError'
}
