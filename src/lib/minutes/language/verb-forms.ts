/** The forms of a verb of minutes that a pattern is put together of; each list as alternatives. */
export interface VerbForms {
  infinitive: string
  present: string
  past: string
  supine: string
  /** Present and past: "beslutas", "beslutades". */
  passive: string[]
}

const weak: Record<string, [infinitive: string, present: string, past: string, supine: string]> = {
  '1': ['a', 'ar', 'ade', 'at'],
  '2': ['a', 'er', 'de', 't'],
  '3': ['a', 'er', 'te', 't']
}

/**
 * Reads how a verb is written in the table: "beslut/1", "fastställ/2" and "tillstyrk/3" by their conjugation, or the infinitive, the
 * present, the past and the supine, "anta antar antog antagit".
 */
export function verbForms(written: string): VerbForms {
  const [stem = '', conjugation = ''] = written.split('/')
  const ends = weak[conjugation]
  const [infinitive = '', present = '', past = '', supine = ''] = ends
    ? ends.map((ending) => `${/^[dt]/.test(ending) ? withoutDouble(stem) : stem}${ending}`)
    : written.split(' ')
  return { infinitive, present, past, supine, passive: [...passiveOf(present), `${past}s`] }
}

/** "Bestämmer" is "bestämde" and "bestäms". */
function withoutDouble(stem: string): string {
  return stem.replace(/(nn|mm)$/, ([letter = '']) => letter)
}

function passiveOf(present: string): string[] {
  if (/^\p{L}{1,2}er$/u.test(present) || !present.endsWith('er'))
    return [present.replace(/r$/, 's')]
  const stem = present.slice(0, -2)
  return [`${stem.replace(/mm$/, 'm')}s`, `${stem}es`]
}

/** The infinitives of verbs in the present, each with what belongs to it: "tar fram|skriver" as "ta fram|skriva". */
export function infinitives(present: string): string {
  return present.replace(
    /(?<=^|\|)(\p{L}+?)(er|ar|r)(?=[ |]|$)/gu,
    (_, stem: string, ending: string) => {
      if (ending === 'r') return stem.endsWith('å') ? stem : `${stem}ra`
      return /^(?:s|b|g|t|d)$/.test(stem) ? stem + ending.charAt(0) : `${stem}a`
    }
  )
}
