import { shippedPackages } from '$lib/page/shipped.server.ts'
import type { RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

/** The licences of everything of others that readers are sent, whole, as most of them ask for. */
export const GET: RequestHandler = () => {
  const texts = (shippedPackages() ?? []).map(({ name, version, licence, text }) => {
    return `${name} ${version}\n${licence}\n\n${text || 'Paketet har ingen licenstext utöver namnet på licensen.'}`
  })
  return new Response(`${texts.join(`\n\n${'='.repeat(72)}\n\n`)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  })
}
