import dictionary from 'dictionary-sv'
import type { RequestHandler } from './$types'

export const prerender = true

/** The words of Swedish, which tell names from words, for the reader of minutes; its licence is beside it. */
export const GET: RequestHandler = () => {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(new TextDecoder().decode(dictionary.dic), { headers })
}
