import type { IndicatorRow } from '../../queries/registers/indicators.ts'

/** A right of the child, and which themes and single indicators tell something about it. */
interface RightsArea {
  article: string
  about: string
  themes: readonly string[]
  indicators: readonly string[]
}

/**
 * The articles of the UN convention on the rights of the child (Swedish law 2018:1197) that the site's indicators touch.
 * Article 3 is the test itself and has no indicators of its own.
 */
export const rightsAreas: readonly RightsArea[] = [
  {
    article: 'Artikel 12',
    about: 'Rätten att uttrycka sina åsikter och bli hörd',
    themes: [],
    indicators: ['delaktighet']
  },
  {
    article: 'Artikel 18',
    about: 'Föräldrarnas ansvar och stödet till dem',
    themes: ['foraldrar'],
    indicators: []
  },
  {
    article: 'Artikel 19',
    about: 'Skydd mot våld, övergrepp och vanvård',
    themes: [],
    indicators: ['vald-inomhus', 'vald-utomhus', 'mobbad', 'utsatt-natet', 'utredningstid']
  },
  {
    article: 'Artikel 20',
    about: 'Skydd för barn som inte kan bo kvar hemma',
    themes: [],
    indicators: ['familjehem', 'hvb']
  },
  {
    article: 'Artikel 24',
    about: 'Rätten till bästa möjliga hälsa och till vård',
    themes: ['halsa', 'levnadsvanor', 'sip'],
    indicators: []
  },
  {
    article: 'Artikel 27',
    about: 'Rätten till skälig levnadsstandard',
    themes: ['livsvillkor'],
    indicators: []
  },
  {
    article: 'Artikel 28–29',
    about: 'Rätten till utbildning och utbildningens syfte',
    themes: ['skola'],
    indicators: []
  },
  {
    article: 'Artikel 31',
    about: 'Rätten till vila, fritid, lek och kultur',
    themes: ['fritid'],
    indicators: []
  }
]

export const rightsIntroduction = [
  'Barnets bästa ska i första hand beaktas vid alla åtgärder som rör barn (barnkonventionen, artikel 3). Tabellen visar vilka av webbplatsens indikatorer som rör vilken av barnets rättigheter, och vad som är säkerställt om dem.',
  'Tabellen är ett underlag och ingen prövning. Den säger inget om ett enskilt barn, och barn och unga har rätt att komma till tals innan något beslutas (artikel 12).'
]

export const rightsSource = 'Källa: FN:s konvention om barnets rättigheter, lag (2018:1197).'

/** Those of the rows that tell something about the right. */
export function touching<Row extends { indicator: Pick<IndicatorRow, 'id' | 'theme'> }>(
  { themes, indicators }: RightsArea,
  rows: readonly Row[]
): Row[] {
  return rows.filter(
    ({ indicator }) => themes.includes(indicator.theme) || indicators.includes(indicator.id)
  )
}
