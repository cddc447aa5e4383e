/** A file that cannot be used as minutes; the message says why, in Swedish, without the file's name. */
export class UnreadableFile extends Error {}

/** What is said of a file that makes a reader fail: the fault is the reader's own, and the file the only one to suffer. */
export const oddFile = 'filen är byggd på ett sätt som inte går att läsa'

export const tooMuch = 'filen tar för lång tid eller för mycket minne att läsa'
