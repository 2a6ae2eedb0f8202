// All timings of the card, in milliseconds, in one place. The pause before it opens is the reader's setting.

/** Grace for the pointer's path from the name to the card, and back. */
export const LEAVE_GRACE_MS = 300;
