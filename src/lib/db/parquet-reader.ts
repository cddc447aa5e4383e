import { EngineError } from './engine-error.ts'
import { WorkerHeartbeat } from './worker-heartbeat.ts'

/** What the worker answers; without an id it only says that it lives. */
interface Answer {
  id?: number
  ipc?: Uint8Array
  error?: string
  /** The decoder itself could not be had. */
  unusable?: boolean
}

interface Decoder {
  worker: Worker
  heartbeat: WorkerHeartbeat
  waiting: Map<number, (answer: Answer) => void>
}

const module = 'parquet_wasm_bg.wasm'
// The worker's own file is small: 12 seconds.
const filePatience = 20
// The files of a page are read together; then the decoder's memory is given back, ms.
const rest = 2000

/** Decodes Parquet to an Arrow stream in a worker of its own. */
export class ParquetReader {
  private decoder: Decoder | undefined
  private next = 0
  private resting: ReturnType<typeof setTimeout> | undefined

  /**
   * The Arrow IPC stream of a Parquet file; `bytes` is handed over. Throws EngineError when the decoder cannot be had,
   * and tries for a new one the next time; any other error means that the file cannot be decoded.
   */
  async read(bytes: Uint8Array): Promise<Uint8Array> {
    const { worker, heartbeat, waiting } = (this.decoder ??= this.start())
    clearTimeout(this.resting)
    const id = this.next++
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    worker.postMessage({ id, bytes }, { transfer: [bytes.buffer] })
    const { ipc, error } = await heartbeat.during(answered)
    if (!ipc) throw new Error(error)
    return ipc
  }

  /** Ends the worker; who waits for it is told why. */
  end(reason: EngineError): void {
    clearTimeout(this.resting)
    this.decoder?.heartbeat.stop(reason)
    this.decoder?.worker.terminate()
    this.decoder = undefined
  }

  private start(): Decoder {
    const worker = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' })
    const waiting: Decoder['waiting'] = new Map()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.unusable) return this.end(new EngineError('engine-missing', module, data.error))
      if (data.id === undefined) return
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
      if (waiting.size > 0) return
      const done = new EngineError('engine-died', module)
      this.resting = setTimeout(() => this.end(done), rest)
    }
    const ping = () => worker.postMessage({})
    const listener = { onDeath: (error: EngineError) => this.end(error) }
    const heartbeat = new WorkerHeartbeat(worker, ping, module, listener, filePatience)
    // It answers while it waits for its module.
    heartbeat.started()
    return { worker, heartbeat, waiting }
  }
}
