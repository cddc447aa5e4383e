/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker'
import { Answering } from '$lib/offline/answering.ts'
import { Keeping } from '$lib/offline/keeping.ts'
import type { Question } from '$lib/offline/messages.ts'
import { isCostly } from '$lib/page/connection.ts'

/** What is used of a service worker's own world; its types and those of pages cannot stand in one program. */
interface Scope {
  registration: {
    scope: string
    update: () => Promise<unknown>
  }
  clients: {
    claim: () => Promise<void>
    matchAll: (options: { includeUncontrolled: boolean }) => Promise<unknown[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: <Name extends keyof Events>(
    name: Name,
    listen: (event: Events[Name]) => void
  ) => void
}

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

interface Installing extends Lasting {
  /** Chrome and Edge from 123. */
  addRoutes?: (routes: typeof pages) => Promise<void>
}

interface Events {
  install: Installing
  activate: Lasting
  fetch: Lasting & {
    request: Request
    respondWith: (answer: Promise<Response>) => void
  }
  message: Lasting & { data: Question; ports: readonly MessagePort[] }
}

// A page is asked for while the worker wakes, and not first when it has; what is kept answers where the network does not, as
// without this. Navigation preload would be the same in more browsers, but without a network Firefox then shows no page.
const pages = {
  condition: { requestMode: 'navigate' },
  source: 'race-network-and-fetch-handler'
} as const

const scope = self as unknown as Scope
const site = scope.registration.scope
const keeping = new Keeping(site, version, isCostly)
const answering = new Answering(site, version)
let stopped = false

// All that was asked for is there when it is done: pages of this release and of the one before can both be answered.
scope.addEventListener('install', (event) => {
  // A browser that knows other routes goes on without.
  const routes = event.addRoutes?.(pages).catch(() => undefined)
  const taken = Promise.all([routes, keeping.install()])
  event.waitUntil(taken.then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([keeping.tidy(false), scope.clients.claim()]))
)

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work)
  const answer = stopped ? null : answering.answer({ request, waitUntil })
  if (answer) event.respondWith(answer)
})

scope.addEventListener('message', (event) => {
  const { data: question, ports } = event
  if (question.ask === 'stop') stopped = true
  else if (question.ask === 'visit') event.waitUntil(visited(question.page, question.release))
  else event.waitUntil(keeping.answer(question, (answer) => ports[0]?.postMessage(answer)))
})

async function visited(page: string, release: string): Promise<void> {
  await keeping.visit(page)
  // There is another release: the browser's own look for its worker comes late, or not at all. It is not waited for: the next
  // worker takes over when this one has nothing left to do.
  if (release !== version) void scope.registration.update().catch(() => undefined)
  // Who has one page open, and it is of this release, has none of another.
  const open = await scope.clients.matchAll({ includeUncontrolled: true })
  if (release === version && open.length === 1) await keeping.tidy(true)
}
