/** What kept the engine or a file from being used; each has words of its own in `text/engine`. */
export type EngineFault =
  | 'no-webassembly'
  | 'engine-missing'
  | 'engine-wrong-type'
  | 'engine-timeout'
  | 'engine-failed'
  | 'engine-died'
  | 'file-missing'
  | 'file-damaged'
  | 'new-release'

export class EngineError extends Error {
  constructor(
    readonly fault: EngineFault,
    /** The file at fault, as its address below the site. */
    readonly file: string,
    cause?: unknown
  ) {
    super(`${fault}: ${file}`, { cause })
    this.name = 'EngineError'
  }
}

/** What kind of failure an error is. */
export function faultOf(error: unknown): EngineFault {
  return error instanceof EngineError ? error.fault : 'engine-failed'
}
