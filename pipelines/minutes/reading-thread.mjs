import { register } from 'tsx/esm/api'

// tsx sees to TypeScript in the main thread only, so a thread begins here.
register()
await import('./reading-worker.ts')
