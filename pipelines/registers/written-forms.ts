/** How school years and sexes are often written, by what they mean in the register; in folded form. */

// "Åk 7", "årskurs 9", "7:an"; "gy 2", "år 2 gy", "gymnasiet åk 2".
const schoolYear = /^(?:(?:ak|arskurs|klass)-?)?([79])(?::?-?an)?$/
const upperSecond =
  /^(?:gy(?:mnasiet|mnasium)?-?(?:s-)?(?:(?:ak|ar|arskurs)-?)?2|(?:(?:ak|ar|arskurs)-?)2-?(?:pa-|i-)?gy(?:mnasiet|mnasium)?)$/

/** 7, 9 or gy2 of what is understood as one of them; undefined for anything else. */
export function knownGrade(folded: string): string | undefined {
  if (upperSecond.test(folded)) return 'gy2'
  return schoolYear.exec(folded)?.[1]
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
  annan: 'annat',
  'icke-binar': 'annat',
  'annat-alternativ': 'annat',
  'vill-inte-svara': 'annat',
  'vill-ej-svara': 'annat',
  'inget-svar': 'annat'
}

/** The register's word for a sex that is written otherwise; undefined for codes, which could mean either. */
export function knownSex(folded: string): string | undefined {
  return sexes[folded]
}
