import type { RegisteredSource } from '../registers/sources.ts'
import { deliveredPaths, type Delivery } from './delivery.ts'
import type { Reading, ReleaseContext, SourceRelease } from './source.ts'

/** Rows about persons as they were read, each of them counted and none kept, before anything is hidden. */
export abstract class PersonReading<Counted> implements Reading {
  readonly kind
  readonly files = []
  readonly isOfPersons = true
  readonly personFiles
  readonly inhabitants = null

  constructor(
    protected readonly read: Counted,
    delivery: Delivery,
    protected readonly source: RegisteredSource
  ) {
    this.kind = delivery.kind
    this.personFiles = deliveredPaths(delivery)
  }

  retrieved(): null {
    return null
  }

  /** What stands after a number of rows that are made up. */
  protected get exampleWords(): string {
    return this.kind === 'example' ? ' (exempeldata)' : ''
  }

  abstract get told(): Reading['told']
  abstract release(context: ReleaseContext): Promise<SourceRelease>
}
