interface Answer {
  id: number
  ipc?: Uint8Array
  error?: string
}

/** Decodes Parquet to an Arrow stream in a worker of its own. */
export class ParquetReader {
  private readonly worker: Worker
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private next = 0

  constructor() {
    this.worker = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' })
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.settle(data)
    this.worker.onerror = (event) => {
      for (const id of this.waiting.keys()) this.settle({ id, error: event.message })
    }
  }

  /** The Arrow IPC stream of a Parquet file; `bytes` is handed over. Throws when the file cannot be decoded. */
  async read(bytes: Uint8Array): Promise<Uint8Array> {
    const id = this.next++
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve)
      this.worker.postMessage({ id, bytes }, { transfer: [bytes.buffer] })
    })
    if (!answer.ipc) throw new Error(answer.error)
    return answer.ipc
  }

  private settle(answer: Answer): void {
    this.waiting.get(answer.id)?.(answer)
    this.waiting.delete(answer.id)
  }
}
