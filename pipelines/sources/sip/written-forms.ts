/** How callers and ages are often written in lists of calls, by what they mean in the register; in folded form. */

const callers: [pattern: RegExp, code: string][] = [
  [/forskol(?!eklass)/, 'forskola'],
  [/skol|elevhals|gymnasi|larare|rektor/, 'skola'],
  [
    /socialtjanst|socialkontor|socialforvaltning|individ-och-familj|(^|-)(ifo|soc)(-|$)/,
    'socialtjanst'
  ],
  [
    /vardcentral|barnhalsovard|habilitering|ungdomsmottagning|barnklinik|(^|-)(bup|bvc|region|regionen)(-|$)/,
    'region'
  ]
]

/** Who called, from a text that says it; undefined where it says none of them, or several. */
export function knownCaller(folded: string): string | undefined {
  const [first, ...others] = callers.filter(([pattern]) => pattern.test(folded))
  // A preschool is a school by its letters.
  if (first?.[1] === 'forskola' && others.every(([, code]) => code === 'skola')) return 'forskola'
  return others.length === 0 ? first?.[1] : undefined
}

// Excel takes 6-12 for the sixth of December, or for the twelfth of June, and may write the year before it.
const ofExcel = /^(?:0?6-dec|12-jun|\d{4}-12-06|\d{4}-06-12)$/

const ages = [
  { code: '0-5', from: 0, to: 5 },
  { code: '6-12', from: 6, to: 12 },
  { code: '13-15', from: 13, to: 15 },
  { code: '16-19', from: 16, to: 19 }
]

/** The age group of an age in years, "6–12 år", "13 till 15", or of what Excel has made of the group. */
export function knownAge(folded: string): string | undefined {
  if (ofExcel.test(folded)) return '6-12'
  const [, first, last] =
    /^(\d{1,2})(?:[.,]\d+)?(?:-(?:till-)?(\d{1,2}))?(?:-?ar)?$/.exec(folded) ?? []
  if (first === undefined) return undefined
  return ages.find(({ from, to }) => {
    const years = Number(first)
    return last === undefined ? years >= from && years <= to : years === from && Number(last) === to
  })?.code
}

const yes = ['j', 'sant', 'true', 'deltog', 'bup-deltog']
const no = ['n', 'falskt', 'false', 'deltog-inte', 'deltog-ej', 'bup-deltog-inte']

/** Whether BUP took part, by what programs write for yes and no; undefined for 1 and 0, which a table must tell. */
export function knownParticipation(folded: string): string | undefined {
  if (yes.includes(folded)) return 'ja'
  return no.includes(folded) ? 'nej' : undefined
}

const reasons: [pattern: RegExp, code: string][] = [
  [/vardplan|ingen-behandling/, 'ingen-vardplan'],
  [/ingen-(?:pagaende-)?kontakt|inte-aktuell/, 'ingen-kontakt'],
  [/(?:befintlig|redan).*-sip$/, 'befintlig-sip'],
  [/^ann(?:at|an)(?:-skal|-orsak)?$/, 'annat']
]

/** Why BUP did not take part, from a text that says it; undefined where it says none of the reasons, or several. */
export function knownReason(folded: string): string | undefined {
  const [first, ...others] = reasons.filter(([pattern]) => pattern.test(folded))
  return others.length === 0 ? first?.[1] : undefined
}
