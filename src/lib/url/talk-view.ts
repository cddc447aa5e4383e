/** Whom a talk is with. */
export const audiences = ['politiker', 'personal', 'elever', 'vardnadshavare'] as const
export type Audience = (typeof audiences)[number]

const key = 'for'

/** Reads the search part of a page of questions; whom it does not know, it takes for the first. */
export function parseTalkAudience(search: string): Audience {
  const wanted = new URLSearchParams(search).get(key)
  return audiences.find((one) => one === wanted) ?? audiences[0]
}

/** The search part that gives the questions for these, the rest of it as it was. */
export function talkSearch(search: string, audience: Audience): string {
  const values = new URLSearchParams(search)
  values.delete(key)
  if (audience !== audiences[0]) values.set(key, audience)
  const text = values.toString()
  return text === '' ? '' : `?${text}`
}
