import { EngineError } from './engine-error.ts'

/**
 * A module of the wrong type would make the engine wait for ever, so it is asked for beforehand. `anew` fetches it past
 * what the browser has kept, which may have come in pieces. Throws EngineError.
 */
export async function checkModule(module: string, anew: boolean): Promise<void> {
  const response = anew ? await ask(module, { cache: 'reload' }) : await head(module)
  if (!response.ok) throw new EngineError('engine-missing', module)
  const type = response.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/wasm') throw new EngineError('engine-wrong-type', module)
}

/** Some hosts answer no HEAD: then the first byte is asked for. */
async function head(module: string): Promise<Response> {
  const response = await ask(module, { method: 'HEAD' })
  if (response.ok || response.status === 404) return response
  return ask(module, { headers: { range: 'bytes=0-0' } }, 206)
}

/** The answer, read to its end, or the browser reports it as broken off; one of another status than `wanted` is left. */
async function ask(module: string, request: RequestInit, wanted?: number): Promise<Response> {
  try {
    const response = await fetch(module, request)
    if (wanted === undefined || response.status === wanted) await response.arrayBuffer()
    else await response.body?.cancel()
    return response
  } catch (cause) {
    throw new EngineError('engine-missing', module, cause)
  }
}
