import type { KnownRegisters } from '$lib/minutes/known-registers.ts'
import { tooMuch, UnreadableFile } from '$lib/minutes/file/unreadable-file.ts'
import type { Answer, Question, ShownMinutes } from './minutes.worker.ts'

// As the command has it.
const largestFile = 100e6
// The longest minutes take some seconds, and more on an old machine that fetches the reader of PDF first.
const patience = 20_000

/** The reader itself, or its dictionary, cannot be had. */
export class NoReader extends Error {}

type Told = Exclude<Answer, { started: boolean }>

/**
 * Reads minutes in a worker that is ended when a file takes too long: the page is never held up, and what one file does
 * is no matter of the others. The worker is made, and what it needs is fetched, when the first file is there.
 */
export class GuardedReader {
  private started: Promise<Worker> | null = null
  private readonly waiting = new Map<number, (answer: Told | null) => void>()
  private next = 0

  constructor(
    private readonly registers: KnownRegisters,
    private readonly dictionary: string
  ) {}

  /** As MinutesReader; fails with an UnreadableFile, or with NoReader. `key` is the file's in questions to come. */
  async read(key: number, file: File): Promise<ShownMinutes> {
    if (file.size > largestFile) throw new UnreadableFile('filen är större än 100 MB')
    const bytes = await bytesOf(file)
    const worker = await (this.started ??= this.start())
    const limit = setTimeout(() => this.end(), patience)
    const answer = await this.ask(worker, { id: this.next++, key, name: file.name, bytes })
    clearTimeout(limit)
    if (answer && 'minutes' in answer) return answer.minutes
    throw new UnreadableFile(answer && 'reason' in answer ? answer.reason : tooMuch)
  }

  /** What in a text is the name of a person, as the minutes with this key show. */
  async namesIn(key: number, text: string): Promise<string[]> {
    const worker = await (this.started ??= this.start())
    const answer = await this.ask(worker, { id: this.next++, key, text })
    return answer && 'names' in answer ? answer.names : []
  }

  /** Ends the worker: who waits for it gets no answer. */
  end(): void {
    void this.started?.then(
      (worker) => worker.terminate(),
      () => undefined
    )
    this.started = null
    for (const answer of this.waiting.values()) answer(null)
    this.waiting.clear()
  }

  private ask(worker: Worker, question: Question & { id: number }): Promise<Told | null> {
    const answered = new Promise<Told | null>((resolve) => this.waiting.set(question.id, resolve))
    worker.postMessage(question)
    return answered
  }

  private start(): Promise<Worker> {
    const worker = new Worker(new URL('./minutes.worker.ts', import.meta.url), { type: 'module' })
    return new Promise((resolve, reject) => {
      const fail = () => {
        worker.terminate()
        this.end()
        reject(new NoReader())
      }
      // After its start it fails when its memory is full.
      worker.onerror = fail
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('started' in data) return data.started ? resolve(worker) : fail()
        if (!('id' in data)) return
        this.waiting.get(data.id)?.(data)
        this.waiting.delete(data.id)
      }
      const { registers, dictionary } = this
      worker.postMessage({ registers, dictionary } satisfies Question)
    })
  }
}

/** A folder is dropped as a file is, and a file may be gone when it is to be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new UnreadableFile('är en mapp, eller en fil som inte går att öppna')
  }
}
