import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import { decisionChain } from '$lib/queries/decision/decision-chain.ts'
import { decisionIndicators } from '$lib/queries/decision/decision-indicators.ts'
import { filteredDecisions, type DecisionRow } from '$lib/queries/decision/decisions.ts'
import { siteFindings } from '$lib/page/findings.server.ts'
import { themesOf } from '$lib/queries/registers/themes.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

const everyDecision = async (): Promise<DecisionRow[]> =>
  filteredDecisions(await siteDatabase(), allDecisions, import.meta.env.VITE_BUILD_DATE)

export const entries: EntryGenerator = async () => {
  return (await everyDecision()).map(({ id }) => ({ id }))
}

/** A decision with its chain and the indicators that it concerns. */
export const load: PageServerLoad = async ({ params }) => {
  const db = await siteDatabase()
  const all = await everyDecision()
  const decision = all.find(({ id }) => id === params.id)
  if (!decision) error(404, 'Det finns inget sådant beslut.')
  const chain = await decisionChain(db, decision.id)
  return {
    decision,
    chain: chain.flatMap((id) => all.find((one) => one.id === id) ?? []),
    areas: await allAreas(db),
    themes: await themesOf(db, 'beslut'),
    indicators: await decisionIndicators(db, decision),
    answers: await answeredBy(decision.id)
  }
}

/** The findings that a decision answers, as the register has it, with the answers that name it. */
async function answeredBy(decision: string) {
  const findings = await siteFindings()
  return findings.flatMap((finding) => {
    const responses = finding.responses.filter(
      ({ answer, ref }) => answer === 'beslut' && ref === decision
    )
    return responses.length > 0 ? [{ ...finding, responses, works: [] }] : []
  })
}
