import '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'

// DuckDB says nothing when its module is cut short on the way or cannot be compiled: it leaves a promise behind, and
// whoever has asked waits for ever. Thrown, it is heard on the page as any crash is.
self.addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason
  })
})
