import { previewResponse } from '$lib/export/preview.server.ts'
import type { RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

/** What a link to any other page of the site shows. */
export const GET: RequestHandler = () =>
  previewResponse({
    headline: 'Barns och ungas villkor i Örebro län',
    text: 'Per länsdel och kommun, bredvid de beslut som fattats. Vad skiljer sig, vad har ändrats, och vad har chefsgrupperna bestämt?',
    foot: 'Källor, metod och öppna data på webbplatsen.',
    example: false,
    drawing: null
  })
