import { siteDatabase } from '$lib/db/site.server.ts'
import { previewResponse } from '$lib/export/preview.server.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import type { RequestHandler } from './$types'
import { division, isDivided } from '$lib/text/county/county.ts'

export const prerender = true
export const trailingSlash = 'never'

/** What a link to any other page of the site shows. */
export const GET: RequestHandler = async () => {
  const { name, site } = await siteCounty(await siteDatabase())
  return previewResponse({
    site,
    headline: `Barns och ungas villkor i ${name}`,
    text: `Per ${isDivided ? `${division.one} och ` : ''}kommun, bredvid de beslut som fattats. Vad skiljer sig, vad har ändrats, och vad har chefsgrupperna bestämt?`,
    foot: 'Källor, metod och öppna data på webbplatsen.',
    example: false,
    drawing: null
  })
}
