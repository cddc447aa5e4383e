import { version } from '$app/environment'
import { prepareAnswers } from '$lib/db/prepared.ts'
import { indicatorFigures } from '$lib/queries/indicator/indicator-figures.ts'
import { indicatorSearch, parseIndicatorView } from '$lib/url/indicator-view.ts'
import { indicatorViewsToPrepare } from '$lib/url/prefetch-views.ts'
import { firstView, indicatorEntries } from '../../first-view.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const files = []
  for (const { id } of await indicatorEntries()) {
    const { view, choices } = await firstView(id)
    const views = indicatorViewsToPrepare(view, choices)
    const searches = new Set(views.map((one) => indicatorSearch(one, choices)))
    files.push(...[...searches].map((search) => ({ id, view: search.slice(1) })))
  }
  return files
}

/** The answers to one view that a single change leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const { db, indicator, choices } = await firstView(params.id)
  const { view } = parseIndicatorView(params.view, choices)
  const answers = await prepareAnswers(db, version, (asked) =>
    indicatorFigures(asked, indicator, view, choices)
  )
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
