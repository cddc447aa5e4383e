import type { AsyncPreparedStatement } from '@duckdb/duckdb-wasm'
import type { ManifestTable } from '../schema/manifest.ts'
import { QueryError, type Database, type Parameter } from './database.ts'
import { EngineError } from './engine-error.ts'
import { startWorker, type EngineStart, type EngineWorker } from './engine-worker.ts'
import { ParquetReader } from './parquet-reader.ts'
import { SiteFiles } from './site-files.ts'

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
    private readonly engine: EngineWorker,
    private readonly files: SiteFiles
  ) {}

  /** Starts the engine, for the files of the site at `root`. Throws EngineError. */
  static async start(root: string, start: EngineStart): Promise<WasmDatabase> {
    const engine = await startWorker(start)
    const set = async (sql: string) => engine.heartbeat.during(engine.connection.query(sql))
    // Everything the engine could fetch by itself lies on another host.
    await set('SET autoinstall_known_extensions = false')
    await set('SET autoload_known_extensions = false')
    // A page's tables hold some hundred rows: optimising a plan takes several times as long as running it.
    await set('PRAGMA disable_optimizer')
    engine.heartbeat.started()
    return new WasmDatabase(engine, new SiteFiles(root))
  }

  /** It can be asked no more: its worker is dead, or it has been ended. */
  get ended(): boolean {
    return this.engine.heartbeat.death !== null
  }

  /** Ends it; those who wait for an answer are told why. */
  end(reason: EngineError): void {
    this.engine.end(reason)
    this.reader.end(reason)
  }

  /** What its tables are filled from, told apart from every other release. */
  identity(): Promise<string> {
    return this.files.identity()
  }

  /** True when what is published is no longer what the tables are filled from. */
  isOutdated(): Promise<boolean> {
    return this.files.isOutdated()
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
      const table = await this.ask(statement.query(...parameters))
      return table.toArray().map((row) => row.toJSON() as Row)
    } catch (cause) {
      throw cause instanceof EngineError ? cause : new QueryError(sql, cause)
    }
  }

  /** The engine's answer. One that has crashed, or has no memory left, can be asked no more. */
  private async ask<T>(answer: Promise<T>): Promise<T> {
    const { heartbeat } = this.engine
    try {
      return await heartbeat.during(answer)
    } catch (error) {
      if (isCrash(error)) heartbeat.die('engine-died', String(error))
      throw heartbeat.death ?? error
    }
  }

  /** Planning costs several times what running does, so each question is planned once. */
  private prepare(sql: string): Promise<AsyncPreparedStatement> {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.ask(this.engine.connection.prepare(sql))
      this.statements.set(sql, statement)
      statement.catch(() => this.statements.delete(sql))
    }
    return statement
  }

  private async insert(file: string): Promise<void> {
    const entry = await this.files.entry(file)
    try {
      const ipc = await this.decode(entry)
      // One at a time, whichever page asks: the first file of a table creates it.
      const inserted = this.inserting.then(() => this.append(entry.table, ipc))
      this.inserting = inserted.catch(() => undefined)
      await inserted
    } catch (cause) {
      throw cause instanceof EngineError ? cause : new EngineError('file-damaged', file, cause)
    }
  }

  /** A decoder that could not be had, or dies, is had once more. */
  private async decode(entry: ManifestTable): Promise<Uint8Array> {
    const bytes = await this.files.bytes(entry)
    try {
      return await this.reader.read(bytes)
    } catch (error) {
      if (!(error instanceof EngineError) || this.ended) throw error
      // The first bytes went down with it.
      return this.reader.read(await this.files.bytes(entry))
    }
  }

  private async append(name: string, ipc: Uint8Array): Promise<void> {
    const create = !this.created.has(name)
    await this.ask(this.engine.connection.insertArrowFromIPCStream(ipc, { name, create }))
    this.created.add(name)
    this.answers.clear()
  }
}

/** What WebAssembly throws when its code has gone astray, or when it can grow no more. */
function isCrash(error: unknown): boolean {
  return (
    error instanceof Error && /RuntimeError|out of memory/i.test(`${error.name} ${error.message}`)
  )
}

/** What is published now, told apart from every other release. Throws EngineError. */
export const publishedNow = (root: string): Promise<string> => new SiteFiles(root).identity()
