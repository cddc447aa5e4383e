import { EngineError } from './engine-error.ts'

interface Answer {
  id: number
  ipc?: Uint8Array
  error?: string
  /** The decoder itself could not be had. */
  unusable?: boolean
}

/** Decodes Parquet to an Arrow stream in a worker of its own. */
export class ParquetReader {
  private worker: Worker | undefined
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private next = 0

  /**
   * The Arrow IPC stream of a Parquet file; `bytes` is handed over. Throws EngineError when the decoder cannot be had,
   * and tries for a new one the next time; any other error means that the file cannot be decoded.
   */
  async read(bytes: Uint8Array): Promise<Uint8Array> {
    this.worker ??= this.start()
    const worker = this.worker
    const id = this.next++
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve)
      worker.postMessage({ id, bytes }, { transfer: [bytes.buffer] })
    })
    if (answer.unusable) {
      worker.terminate()
      if (this.worker === worker) this.worker = undefined
      throw new EngineError('engine-missing', 'parquet_wasm_bg.wasm', answer.error)
    }
    if (!answer.ipc) throw new Error(answer.error)
    return answer.ipc
  }

  private start(): Worker {
    const worker = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.settle(data)
    worker.onerror = ({ message: error }) => {
      for (const id of this.waiting.keys()) this.settle({ id, error, unusable: true })
    }
    return worker
  }

  private settle(answer: Answer): void {
    this.waiting.get(answer.id)?.(answer)
    this.waiting.delete(answer.id)
  }
}
