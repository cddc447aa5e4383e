import { error } from '@sveltejs/kit'
import { version } from '$app/environment'
import { answersName, prepareAnswers } from '$lib/db/prepared.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { decisionsSearch } from '$lib/url/decisions-view.ts'
import { decisionViewsToPrepare } from '$lib/url/prefetch-views.ts'
import { decisionSite } from '../../decision-site.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const views = decisionViewsToPrepare((await decisionSite()).choices)
  return views.map((view) => ({ view: answersName(decisionsSearch(view)) }))
}

/** The answers to one view that a single choice leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const { db, choices } = await decisionSite()
  const views = decisionViewsToPrepare(choices)
  const view = views.find((one) => answersName(decisionsSearch(one)) === params.view)
  if (!view) error(404, 'Det finns inget sådant urval.')
  const answers = await prepareAnswers(db, version, (asked) =>
    filteredDecisions(asked, view, import.meta.env.VITE_BUILD_DATE)
  )
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
