import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Fault = (response: ServerResponse) => void

const YEARS = [2023, 2022]
const ROWS_PER_PAGE = 4

/** Behaves as Kolada's API does: pages, refuses more than 25 ids, and fails as it is told to. */
export class FakeKolada {
  readonly calls: string[] = []
  /** Used up one call at a time, before any real answer. */
  readonly faults: Fault[] = []
  /** Keys that always answer with the fault. */
  readonly broken = new Map<string, Fault>()
  /** What is answered of a key and a place. */
  rowsOf = (kpi: string, code: string): object[] => YEARS.map((year) => row(kpi, code, year))
  private held: ((answer: () => void) => void) | null = null

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeKolada> {
    const server = createServer()
    const fake = new FakeKolada(server)
    server.on('request', (request, response) => fake.answer(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** The next request waits: resolves when it has come, to what gives it its answer. */
  hold(): Promise<() => void> {
    return new Promise((come) => {
      this.held = (answer) => come(answer)
    })
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', this.base)
    this.calls.push(url.pathname + url.search)
    const { held } = this
    this.held = null
    if (held) return held(() => this.reply(url, response))
    this.reply(url, response)
  }

  private reply(url: URL, response: ServerResponse): void {
    const [, kpi = '', areas = ''] =
      /^\/v3\/data\/kpi\/(\w+)\/municipality\/([^/]+)/.exec(url.pathname) ?? []
    const fault = this.faults.shift() ?? this.broken.get(kpi)
    if (fault) return fault(response)
    const codes = decodeURIComponent(areas).split(',')
    if (!kpi || codes.length > 25) return status(400)(response)
    const page = Number(url.searchParams.get('page') ?? 1)
    const rows = codes.flatMap((code) => this.rowsOf(kpi, code))
    const values = rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)
    const more = rows.length > page * ROWS_PER_PAGE
    // Every other page gives its successor as an address without host.
    const next = `${page % 2 ? this.base : ''}${url.pathname}?page=${page + 1}`
    send({ values, next_url: more ? next : null })(response)
  }
}

export function row(kpi: string, municipality: string, period: number, value = 7.5): object {
  const figure = (gender: string, value: number | null): object => {
    return { gender, count: 1, status: '', value, isdeleted: false }
  }
  return { kpi, municipality, period, values: [figure('T', value), figure('K', null)] }
}

export function send(content: object): Fault {
  const body = { count: 0, previous_url: null, next_url: null, ...content }
  return (response) => response.end(JSON.stringify(body))
}

export function status(code: number, headers: Record<string, string> = {}): Fault {
  return (response) => response.writeHead(code, headers).end()
}

export const hang: Fault = () => undefined

export const cutConnection: Fault = (response) => {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('{"values": [', () => response.destroy())
}

export const cutJson: Fault = (response) => response.end('{"values": [{"kpi": "N3')
