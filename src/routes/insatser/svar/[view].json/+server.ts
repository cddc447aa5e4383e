import { error } from '@sveltejs/kit'
import { version } from '$app/environment'
import { answersName, prepareAnswers } from '$lib/db/prepared.ts'
import { initiativeFigures } from '$lib/queries/registers/initiatives.ts'
import { initiativesSearch } from '$lib/url/initiatives-view.ts'
import { initiativeViewsToPrepare } from '$lib/url/prefetch-views.ts'
import { initiativeSite } from '../../initiative-site.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const views = initiativeViewsToPrepare((await initiativeSite()).choices)
  return views.map((view) => ({ view: answersName(initiativesSearch(view)) }))
}

/** The answers to one view that a single choice leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const { db, choices } = await initiativeSite()
  const views = initiativeViewsToPrepare(choices)
  const view = views.find((one) => answersName(initiativesSearch(one)) === params.view)
  if (!view) error(404, 'Det finns inget sådant urval.')
  const answers = await prepareAnswers(db, version, (asked) => initiativeFigures(asked, view))
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
