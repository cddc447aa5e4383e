import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/** What lies between a reader and the host. */
export interface Speed {
  /** Bits per second of all answers together; Infinity for a line that holds nothing up. */
  bits: number
  /** There and back, ms: once for every request, and once more for a new connection. */
  roundTrip: number
}

interface Answer {
  status: number
  type: string
  encoding: 'gzip' | 'identity'
  body: Buffer
}

// Answers that come at the same time share the line in pieces of this size.
const piece = 8192

/**
 * The site at `origin` as a host sends it over a line: compressed, and kept by the browser where the name of a file
 * tells what is in it. `pages` are the bench's own, by address. A real line's slow start is not in it.
 */
export class Line {
  /** Bytes of all answers so far. */
  sent = 0
  private readonly server: Server
  private readonly answers = new Map<string, Promise<Answer>>()
  private readonly known = new WeakSet<Socket>()
  /** When all that has been sent so far will have come through. */
  private free = 0

  constructor(
    private readonly origin: string,
    private readonly speed: Speed,
    private readonly pages: Map<string, string>
  ) {
    this.server = createServer(async ({ url = '/', socket, method }, response) => {
      const trips = this.known.has(socket) ? 1 : 2
      this.known.add(socket)
      const [answer] = await Promise.all([this.answer(url), wait(trips * speed.roundTrip)])
      response.writeHead(answer.status, {
        'content-type': answer.type,
        'content-encoding': answer.encoding,
        'cache-control': url.includes('/immutable/') ? 'max-age=31536000, immutable' : 'no-cache'
      })
      if (method === 'HEAD') response.end()
      else await this.send(response, answer.body)
    })
  }

  /** Starts to answer, and tells where. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server.close()
  }

  private answer(url: string): Promise<Answer> {
    let answer = this.answers.get(url)
    if (!answer) {
      answer = this.fetch(url)
      this.answers.set(url, answer)
    }
    return answer
  }

  private async fetch(url: string): Promise<Answer> {
    const page = this.pages.get(url)
    const response = page === undefined ? await fetch(this.origin + url) : new Response(page)
    const plain = Buffer.from(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    // A font is compressed in itself.
    const compresses = !type.startsWith('font/')
    return {
      status: response.status,
      type: page === undefined ? type : 'text/html; charset=utf-8',
      encoding: compresses ? 'gzip' : 'identity',
      body: compresses ? gzipSync(plain) : plain
    }
  }

  private async send(response: ServerResponse, body: Buffer): Promise<void> {
    for (let at = 0; at < body.length && !response.destroyed; at += piece) {
      const part = body.subarray(at, at + piece)
      this.free = Math.max(performance.now(), this.free) + (part.length * 8000) / this.speed.bits
      const pause = this.free - performance.now()
      if (pause > 1) await wait(pause)
      this.sent += part.length
      response.write(part)
    }
    response.end()
  }
}
