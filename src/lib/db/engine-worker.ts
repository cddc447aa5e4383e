import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { EngineError } from './engine-error.ts'
import { checkModule } from './engine-module.ts'
import { WorkerHeartbeat, type Listener } from './worker-heartbeat.ts'

// A download that makes no progress for this long is taken for lost.
const patience = 60_000
// So many times the worker is asked, a minute long, before its own file must have come.
const filePatience = 100

export interface EngineStart extends Listener {
  /** Gets the share 0–1 of the engine that has been downloaded. */
  onProgress: (share: number) => void
  /** The engine that the browser has kept could not be used: it is fetched again. */
  anew: boolean
}

/** DuckDB in a worker of its own. */
export interface EngineWorker {
  connection: AsyncDuckDBConnection
  heartbeat: WorkerHeartbeat
  /** Ends the worker, and tells why to those who wait for it. */
  end: (reason: EngineError) => void
}

/** Starts the engine. Throws EngineError. */
export async function startWorker(start: EngineStart): Promise<EngineWorker> {
  if (typeof WebAssembly !== 'object') throw new EngineError('no-webassembly', wasmUrl)
  const module = new URL(wasmUrl, location.href).href
  await checkModule(module, start.anew)
  const worker = new Worker(new URL('./duckdb-eh.worker.ts', import.meta.url), { type: 'module' })
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  const heartbeat = new WorkerHeartbeat(
    worker,
    () => void database.ping(),
    wasmUrl,
    start,
    filePatience
  )
  const end = (reason: EngineError) => {
    heartbeat.stop(reason)
    worker.terminate()
  }
  try {
    const instantiated = withPatience((alive) =>
      database.instantiate(module, null, ({ bytesLoaded, bytesTotal }) => {
        alive()
        if (bytesTotal > 0) start.onProgress(Math.min(1, bytesLoaded / bytesTotal))
      })
    )
    await heartbeat.during(instantiated)
    return { connection: await heartbeat.during(database.connect()), heartbeat, end }
  } catch (cause) {
    const error = startFault(cause)
    end(error)
    throw error
  }
}

/** What crashes in its start has not started; what only falls silent has died. */
function startFault(cause: unknown): EngineError {
  if (cause instanceof EngineError && !(cause.fault === 'engine-died' && cause.cause)) return cause
  return new EngineError('engine-failed', wasmUrl, cause)
}

/** Runs `work`, and gives up when it has not called `alive` for as long as the patience lasts. */
async function withPatience<T>(work: (alive: () => void) => Promise<T>): Promise<T> {
  let giveUp: (error: EngineError) => void
  const silence = new Promise<never>((_, reject) => (giveUp = reject))
  const wait = () => {
    return setTimeout(() => giveUp(new EngineError('engine-timeout', wasmUrl)), patience)
  }
  let timer = wait()
  const alive = () => {
    clearTimeout(timer)
    timer = wait()
  }
  try {
    return await Promise.race([work(alive), silence])
  } finally {
    clearTimeout(timer)
  }
}
