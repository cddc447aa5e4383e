import type { Theme } from '../../schema/registers/theme.ts'
import type { Item } from './outcome.ts'

/**
 * Beginnings of words that show what a decision theme of `themes.csv` is about. BUP shows none: the clinic is named in matters
 * of every kind. A theme that is missing here is known by its own title.
 */
const cues: Record<string, string> = {
  placering: 'placera|placering|familjehem|hvb|sams$|utanför hemmet|obruten skolgång',
  skola: 'skol|elev|gymnasi|grundskol|betyg|obruten skolgång|skolgång',
  sip: 'sip$|sip-|samordnad individuell plan|samordnade individuella planer',
  tsi: 'tsi$|tsi-|tidiga samordnade insatser|tidiga insatser|backa barnet|tabb$|sspf',
  'psykisk hälsa':
    'psykisk hälsa|psykisk ohälsa|psykiska? (?:hälsan|ohälsan)|suicid|självmord|självskade',
  samsjuklighet: 'samsjuklig|skadligt bruk|beroende',
  'hälso- och sjukvård':
    'vaccin|hjälpmedel|hälso- och sjukvård|vårdcentral|primärvård|tandvård|folktandvård',
  'nära vård': 'nära vård',
  levnadsvanor:
    'levnadsvan|generation pep|pep$|fysisk aktivitet|rörelse|matvan|tobak|nikotin|snus|vejp|alkohol|narkotika|drog',
  familjecentral: 'familjecentral',
  föräldraskap: 'föräldraskap|föräldrastöd',
  förskola: 'förskol',
  barnhälsovård: 'barnhälsovård|barnhälsoteam|bht$|bvc$',
  'npf och if': 'npf$|npf-|intellektuell funktionsnedsättning|neuropsykiatr|adhd$|autism',
  kraftsamling: 'kraftsamling|samkraft|platsbaserad',
  organisation:
    'styrgrupp|beredningsgrupp|uppdragsbeskrivning|arbetsordning|organisation|(?:bilda|bildas|inrätta|inrättas|ersätter) (?:\\p{L}+ ){0,3}samverkansgrupp|samverkansgrupp barn och unga|sammansättning|mötesformer|utvärdering av (?:gruppen|mötet)',
  kvalitet: 'avvikelse|kvalitetssäkr|kvalitetsarbete|patientsäkerhet'
}

// It leads to no chart, so that a decision of which nothing is known stands beside no figures.
const unknown = 'organisation'

/** Finds the decision themes of a text by the words for them. */
export class ThemeCues {
  private readonly cues: { id: string; pattern: RegExp }[]

  constructor(themes: Theme[]) {
    this.cues = themes
      .filter(({ group }) => group === 'beslut')
      .map(({ id, title }) => ({ id, pattern: cuePattern(cues[id] ?? title.toLowerCase()) }))
  }

  /** The themes of what was decided; else of the item's heading; else the one that the item says most about. */
  find(text: string, item: Item): string[] {
    const own = this.themesIn(`${item.heading}\n${text}`)
    // Every decision is made by some group: that theme gives way to any other.
    const others = own.filter((id) => id !== unknown)
    if (others.length > 0) return others
    if (own.length > 0) return own
    const counts = this.cues.map(({ id, pattern }) => ({
      id,
      count: item.text.match(pattern)?.length ?? 0
    }))
    const [most] = counts.toSorted((a, b) => b.count - a.count)
    // Without headings the item is the whole meeting.
    if (item.heading && most && most.count > 0) return [most.id]
    return this.cues.some(({ id }) => id === unknown)
      ? [unknown]
      : this.cues.slice(0, 1).map(({ id }) => id)
  }

  private themesIn(text: string): string[] {
    return this.cues.filter(({ pattern }) => text.search(pattern) !== -1).map(({ id }) => id)
  }
}

/** A cue is the beginning of a word, or with $ the whole of it. */
function cuePattern(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll('$', '(?!\\p{L})')})`, 'giu')
}
