const database = 'lansdelsbilden'
const store = 'bildspel'

/** An answer of the browser's database, which has room for what localStorage has not. Throws where the browser keeps nothing. */
export async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (all: IDBObjectStore) => IDBRequest
): Promise<Answer> {
  const opening = indexedDB.open(database, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(store)
  const db = await answered<IDBDatabase>(opening)
  try {
    return await answered<Answer>(ask(db.transaction(store, mode).objectStore(store)))
  } finally {
    db.close()
  }
}

function answered<Answer>(request: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Answer)
    request.onerror = () => reject(request.error ?? new Error('The browser gives no answer'))
  })
}
