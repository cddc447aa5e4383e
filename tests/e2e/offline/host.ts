import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { staticServer } from '../static-server.ts'

/** A host of its own, which can be taken from the network, and given another site at the same address. */
export class Host {
  /** What it has been asked for, since it was started last. */
  asked: string[] = []
  /** What it does instead of answering: it has a fault of its own, or says nothing. */
  failing: 'no' | 'fault' | 'silence' = 'no'
  private server: Server | null = null
  private port = 0

  constructor(private site: string) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(site = this.site): Promise<void> {
    this.site = site
    this.asked = []
    const files = staticServer(site)
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '')
      if (this.failing === 'no') files.emit('request', request, response)
      else if (this.failing === 'fault') response.writeHead(503).end()
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (!server) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
}
