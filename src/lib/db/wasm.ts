import {
  AsyncDuckDB,
  VoidLogger,
  type AsyncDuckDBConnection,
  type AsyncPreparedStatement
} from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { QueryError, type Database, type Parameter } from './database.ts'
import { EngineError } from './engine-error.ts'
import { ParquetReader } from './parquet-reader.ts'
import { SiteFiles } from './site-files.ts'

// A download that makes no progress for this long is taken for lost.
const patience = 60_000

/** DuckDB in the browser. Tables are filled from the site's own files, each file at most once. */
export class WasmDatabase implements Database {
  private readonly loaded = new Map<string, Promise<void>>()
  private readonly created = new Set<string>()
  private readonly statements = new Map<string, Promise<AsyncPreparedStatement>>()
  private readonly answers = new Map<string, Promise<unknown[]>>()
  private readonly reader = new ParquetReader()
  /** Ends when every insertion asked for so far has ended. */
  private inserting: Promise<void> = Promise.resolve()

  private constructor(
    private readonly connection: AsyncDuckDBConnection,
    private readonly files: SiteFiles
  ) {}

  /** Starts the engine; `onProgress` gets the share 0–1 that has been downloaded. Throws EngineError. */
  static async start(root: string, onProgress: (share: number) => void): Promise<WasmDatabase> {
    const connection = await startEngine(onProgress)
    // Everything the engine could fetch by itself lies on another host.
    await connection.query('SET autoinstall_known_extensions = false')
    await connection.query('SET autoload_known_extensions = false')
    // A page's tables hold some hundred rows: optimising a plan takes several times as long as running it.
    await connection.query('PRAGMA disable_optimizer')
    return new WasmDatabase(connection, new SiteFiles(root))
  }

  /** Makes sure that these files, named as in the manifest, are in their tables. Throws EngineError. */
  async load(files: string[]): Promise<void> {
    await Promise.all(files.map((file) => this.loadOnce(file)))
  }

  private loadOnce(file: string): Promise<void> {
    let loading = this.loaded.get(file)
    if (!loading) {
      loading = this.insert(file)
      this.loaded.set(file, loading)
      // A failed file may be tried again: the network may be back.
      loading.catch(() => this.loaded.delete(file))
    }
    return loading
  }

  /** A view shares most of its questions with the one before it, so every answer is kept until a table grows. */
  query<Row>(sql: string, parameters: Parameter[] = []): Promise<Row[]> {
    const key = JSON.stringify([sql, parameters])
    let answer = this.answers.get(key) as Promise<Row[]> | undefined
    if (!answer) {
      answer = this.run<Row>(sql, parameters)
      this.answers.set(key, answer)
      answer.catch(() => this.answers.delete(key))
    }
    return answer
  }

  private async run<Row>(sql: string, parameters: Parameter[]): Promise<Row[]> {
    try {
      const statement = await this.prepare(sql)
      const table = await statement.query(...parameters)
      return table.toArray().map((row) => row.toJSON() as Row)
    } catch (cause) {
      throw new QueryError(sql, cause)
    }
  }

  /** Planning costs several times what running does, so each question is planned once. */
  private prepare(sql: string): Promise<AsyncPreparedStatement> {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.connection.prepare(sql)
      this.statements.set(sql, statement)
      statement.catch(() => this.statements.delete(sql))
    }
    return statement
  }

  private async insert(file: string): Promise<void> {
    const entry = await this.files.entry(file)
    const bytes = await this.files.bytes(entry)
    try {
      const ipc = await this.reader.read(bytes)
      // One at a time, whichever page asks: the first file of a table creates it.
      const inserted = this.inserting.then(() => this.append(entry.table, ipc))
      this.inserting = inserted.catch(() => undefined)
      await inserted
    } catch (cause) {
      throw cause instanceof EngineError ? cause : new EngineError('file-damaged', file, cause)
    }
  }

  private async append(name: string, ipc: Uint8Array): Promise<void> {
    const create = !this.created.has(name)
    await this.connection.insertArrowFromIPCStream(ipc, { name, create })
    this.created.add(name)
    this.answers.clear()
  }
}

async function startEngine(onProgress: (share: number) => void): Promise<AsyncDuckDBConnection> {
  if (typeof WebAssembly !== 'object') throw new EngineError('no-webassembly', wasmUrl)
  const module = new URL(wasmUrl, location.href).href
  await checkType(module)
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, location.href)))
  try {
    await withPatience((alive) =>
      database.instantiate(module, null, ({ bytesLoaded, bytesTotal }) => {
        alive()
        if (bytesTotal > 0) onProgress(Math.min(1, bytesLoaded / bytesTotal))
      })
    )
    return await database.connect()
  } catch (cause) {
    await database.terminate()
    throw cause instanceof EngineError ? cause : new EngineError('engine-failed', wasmUrl, cause)
  }
}

/** A module of the wrong type would make the engine wait for ever, so it is asked for beforehand. */
async function checkType(module: string): Promise<void> {
  const response = await fetch(module, { method: 'HEAD' }).catch((cause: unknown) => {
    throw new EngineError('engine-missing', wasmUrl, cause)
  })
  // Read to its (empty) end, or the browser reports the request as broken off.
  await response.arrayBuffer()
  if (!response.ok) throw new EngineError('engine-missing', wasmUrl)
  const type = response.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/wasm') throw new EngineError('engine-wrong-type', wasmUrl)
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
