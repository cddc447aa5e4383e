/** A file that cannot be used as minutes; the message says why, in Swedish, without the file's name. */
export class UnreadableFile extends Error {}
