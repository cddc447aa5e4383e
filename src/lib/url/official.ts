import { searchOf } from './parameters.ts'

/** Every page's address may say it: that figures which are made up are left out. */
const key = 'officiellt'

/** Whether an address asks for official figures alone. */
export function asksOfficial(search: string): boolean {
  return new URLSearchParams(search).get(key) === '1'
}

/** The search part of an address made to say it, or not to; the rest stays as it is. */
export function withOfficial(search: string, on: boolean): string {
  const values = new URLSearchParams(search)
  if (on === (values.get(key) === '1') && on === values.has(key)) return search
  values.delete(key)
  return searchOf({ ...Object.fromEntries(values), [key]: on ? '1' : null })
}
