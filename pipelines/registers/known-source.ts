/** A key that a source knows its own figures by: what it must be, in Swedish, and how it is recognised. */
export interface SourceKey {
  expected: string
  pattern: RegExp
}

/** What the registers may say of a source that the program can read. */
export interface KnownSource {
  id: string
  /** What `source_key` of its indicators must be; null where they have none. */
  indicatorKey: SourceKey | null
  /** What the keys of a population must be, in the plural; null where the source counts no inhabitants. */
  populationKey: SourceKey | null
}
