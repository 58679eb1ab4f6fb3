import type { SavedGoogle } from '../../face'

/** Where the browser keeps the state between visits. A browser that refuses keeps nothing, and says so. */
export interface Store {
  read(): Promise<SavedGoogle | undefined>
  write(saved: SavedGoogle): Promise<void>
  clear(): Promise<void>
  readonly works: boolean
}

const table = 'states'

/** IndexedDB under a name of the page's own; works from file:// too. */
export async function openStore(name: string, key: string): Promise<Store> {
  const database = await new Promise<IDBDatabase | undefined>((resolve) => {
    try {
      const opening = indexedDB.open(name, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore(table)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => resolve(undefined)
      opening.onblocked = () => resolve(undefined)
    } catch {
      resolve(undefined)
    }
  })
  const ask = <T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T | undefined>((resolve) => {
      if (!database) return resolve(undefined)
      const transaction = database.transaction(table, mode)
      const asked = request(transaction.objectStore(table))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => resolve(undefined)
    })
  return {
    works: Boolean(database),
    read: () => ask<SavedGoogle | undefined>('readonly', (store) => store.get(key)),
    write: async (saved) => void (await ask('readwrite', (store) => store.put(saved, key))),
    clear: async () => void (await ask('readwrite', (store) => store.delete(key))),
  }
}
