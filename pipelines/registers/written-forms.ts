/** How school years and sexes are often written, by what they mean in the register; in folded form. */

// "Åk 7", "årskurs 9", "7:an"; "gy 2", "år 2 gy", "gymnasiet åk 2".
const schoolYear = /^(?:(?:ak|arskurs|klass)-?)?([79])(?::?-?an)?$/
const upperSecond =
  /^(?:gy(?:mnasiet|mnasium)?-?(?:s-)?(?:(?:ak|ar|arskurs)-?)?2|(?:(?:ak|ar|arskurs)-?)2-?(?:pa-|i-)?gy(?:mnasiet|mnasium)?)$/

/** 7, 9 or gy2 of what is understood as one of them; undefined for anything else. */
export function knownGrade(folded: string): string | undefined {
  const form = folded.replace(/[.,]/g, '')
  if (upperSecond.test(form)) return 'gy2'
  return schoolYear.exec(form)?.[1]
}

/** Whether a word means all of something: all pupils, both sexes. */
export function meansAll(folded: string): boolean {
  return /^(?:alla|totalt?|samtliga|summa|bada)(?:-(?:konen|kon|elever|arskurser))?$/.test(folded)
}

const sexes: Record<string, string> = {
  flickor: 'flicka',
  kvinnor: 'flicka',
  tjejer: 'flicka',
  killar: 'pojke',
  tjej: 'flicka',
  kvinna: 'flicka',
  pojkar: 'pojke',
  kille: 'pojke',
  man: 'pojke',
  f: 'flicka',
  p: 'pojke',
  annan: 'annat',
  'icke-binar': 'annat',
  ickebinar: 'annat',
  'annan-konsidentitet': 'annat',
  'annat-kon': 'annat',
  'annat-alternativ': 'annat',
  'vill-inte-svara': '',
  'vill-ej-svara': '',
  'inget-svar': '',
  'uppgift-saknas': '',
  okant: ''
}

/**
 * The register's word for a sex that is written otherwise, empty where it is not told; undefined for codes such as 1 or
 * K, which could mean either.
 */
export function knownSex(folded: string): string | undefined {
  return sexes[folded]
}
