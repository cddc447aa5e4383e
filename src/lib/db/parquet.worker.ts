import init, { readParquet } from 'parquet-wasm/esm'
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url'

/** A file to decode; or nothing, to hear whether the worker lives. */
type Question = { id: number; bytes: Uint8Array } | { id?: undefined }

// Parquet is decoded off the main thread, so that no file, however large, holds up the page.
const ready = init({ module_or_path: new URL(wasmUrl, self.location.href) })

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  if (data.id === undefined) return self.postMessage({})
  const { id, bytes } = data
  try {
    await ready
  } catch (error) {
    self.postMessage({ error: String(error), unusable: true })
    return
  }
  try {
    const ipc = readParquet(bytes).intoIPCStream()
    self.postMessage({ id, ipc }, { transfer: [ipc.buffer] })
  } catch (error) {
    self.postMessage({ id, error: String(error) })
  }
}
