import { setTimeout as sleep } from 'node:timers/promises'
import { KoladaError } from './response.ts'

const PATIENCE = {
  timeout: 60_000,
  attempts: 6,
  firstDelay: 1_000,
  longestDelay: 30_000,
  // Beyond this a person is better served by an answer now and a resumed run later.
  longestRetryAfter: 300_000,
  wait: (milliseconds: number): Promise<unknown> => sleep(milliseconds)
}

export type Patience = typeof PATIENCE

class PassingFailure extends KoladaError {
  constructor(
    message: string,
    readonly retryAfter?: number
  ) {
    super(message)
  }
}

export async function requestBody(address: string, given: Partial<Patience>): Promise<string> {
  const patience = { ...PATIENCE, ...given }
  for (let attempt = 1; ; attempt++) {
    try {
      return await requestOnce(address, patience)
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error
      if (attempt >= patience.attempts)
        throw new KoladaError(`${error.message} (gav upp efter ${attempt} försök)`)
      await patience.wait(delay(error, attempt, patience))
    }
  }
}

function delay({ message, retryAfter }: PassingFailure, attempt: number, p: Patience): number {
  if (retryAfter === undefined) return Math.min(p.firstDelay * 2 ** (attempt - 1), p.longestDelay)
  if (retryAfter <= p.longestRetryAfter) return retryAfter
  const seconds = Math.ceil(retryAfter / 1000)
  throw new KoladaError(`${message} och ber oss vänta ${seconds} sekunder; försök igen då`)
}

async function requestOnce(address: string, { timeout }: Patience): Promise<string> {
  const signal = AbortSignal.timeout(timeout)
  const { response, body } = await fetch(address, {
    signal,
    headers: { accept: 'application/json' }
  })
    .then(async (response) => ({ response, body: await response.text() }))
    .catch((error: unknown) => {
      throw new PassingFailure(describeNetworkError(error, address, timeout))
    })
  refuseStatus(response, address)
  return body
}

function refuseStatus(response: Response, address: string): void {
  // fetch has followed any redirect by now.
  if (new URL(response.url).origin !== new URL(address).origin)
    throw new KoladaError(`Kolada skickade oss vidare till en främmande adress: ${response.url}`)
  if (response.ok) return
  const message = `Kolada svarade ${response.status} på ${address}`
  if (response.status !== 429 && response.status < 500) throw new KoladaError(message)
  throw new PassingFailure(message, readRetryAfter(response.headers.get('retry-after')))
}

function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now())
}

function describeNetworkError(error: unknown, address: string, timeout: number): string {
  if (!(error instanceof Error)) return `Kolada gick inte att nå på ${address}`
  if (error.name === 'TimeoutError')
    return `Kolada svarade inte inom ${timeout / 1000} sekunder på ${address}`
  const { code } = (error.cause ?? {}) as { code?: string }
  return `Förbindelsen med Kolada bröts (${code ?? error.message}) på ${address}`
}
