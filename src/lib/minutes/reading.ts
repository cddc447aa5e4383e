import type { Proposal } from './proposal.ts'

/** What was found in one file. */
export interface Reading {
  file: string
  date: string
  forum: string
  /** What the register calls the minutes. */
  source: string
  proposals: Proposal[]
}
