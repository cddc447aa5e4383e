import { version } from '$app/environment'
import { prepareAnswers } from '$lib/db/prepared.ts'
import { compareFigures } from '$lib/queries/compare-figures.ts'
import { compareSearch, firstComparison, parseCompareView } from '$lib/url/compare-view.ts'
import { compareViewsToPrepare } from '$lib/url/prefetch-views.ts'
import { compareSite } from '../../compare-site.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const { choices } = await compareSite()
  const views = compareViewsToPrepare(firstComparison(choices), choices)
  return views.map((view) => ({ view: compareSearch(view, choices).slice(1) }))
}

/** The answers to one view that a single change leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const { db, choices } = await compareSite()
  const { view } = parseCompareView(params.view, choices)
  const answers = await prepareAnswers(db, version, (asked) => compareFigures(asked, view, choices))
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
