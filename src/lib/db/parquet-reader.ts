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
    const worker = (this.worker ??= this.start())
    const id = this.next++
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve)
      worker.postMessage({ id, bytes }, { transfer: [bytes.buffer] })
    })
    if (answer.unusable)
      throw new EngineError('engine-missing', 'parquet_wasm_bg.wasm', answer.error)
    if (!answer.ipc) throw new Error(answer.error)
    return answer.ipc
  }

  private start(): Worker {
    const worker = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Answer>) =>
      data.unusable ? this.giveUp(data.error) : this.settle(data)
    worker.onerror = ({ message }) => this.giveUp(message)
    return worker
  }

  /** Ends a worker that cannot decode, and tells everyone who waits for it. */
  private giveUp(error: string | undefined): void {
    this.worker?.terminate()
    this.worker = undefined
    for (const id of this.waiting.keys()) this.settle({ id, error, unusable: true })
  }

  private settle(answer: Answer): void {
    this.waiting.get(answer.id)?.(answer)
    this.waiting.delete(answer.id)
  }
}
