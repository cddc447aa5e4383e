import { beforeAll, describe, expect, it, test } from 'vitest'
import { Vocabulary } from '../../src/lib/minutes/language/vocabulary.ts'
import { NameFinder } from '../../src/lib/minutes/people/name-finder.ts'
import { swedishDictionary } from '../../pipelines/read/dictionary.ts'

let finder: NameFinder

const kommuner = ['Örebro', 'Nora', 'Lindesberg', 'Ljusnarsberg', 'Hällefors', 'Laxå', 'Kumla']

function finderWith(...words: string[]): NameFinder {
  const areas = kommuner.map((short_name) => {
    return { name: short_name, short_name, type: 'kommun' as const }
  })
  const knownWords = words.map((word) => ({ word }))
  const none = { themes: [], sources: [], decisions: [], initiatives: [], shortForms: [] }
  return new NameFinder(new Vocabulary({ ...none, areas, knownWords }, swedishDictionary()))
}

beforeAll(() => {
  finder = finderWith()
})

const told = (text: string, isOwner = false) =>
  finder.find(text, isOwner).map(({ sign, start, end }) => `${sign}: ${text.slice(start, end)}`)

// Invented people. Some have names that are words, places, months or of no language that the dictionary has.
const people = [
  ...['Ylva Ekdalen', 'Torvald Granmyr', 'Siv Höglinder', 'Birk Åstrand', 'Per-Arne Wiklander'],
  ...['Björn Sten', 'Nora Lind', 'Sten Ek', 'Dag Hammar', 'My Berg', 'Love Skog', 'Hans Ek'],
  ...['Solveig Hällström-Oja', 'Torgny von Essle', 'Nour al-Khatibi', 'Thi Nguyen Lanh'],
  ...['Xhevahire Gashani', 'Fatlum Berishan', 'Suada Hodžits', 'Zeynep Yildirimer'],
  ...['Tuulikki Haapasalmi', 'Ritva Talvinen', "Deirdre O'Malleyson", 'Maria Ekdalen'],
  ...['Y. Ekdalen', 'Y.E. Ekdalen', 'Ylva E.', 'YLVA EKDALEN', 'ylva ekdalen']
]

describe('somebody’s name', () => {
  test.each(people)('%s, wherever it stands', (person) => {
    const sentence = `Uppdraget går till ${person} i Laxå kommun.`
    for (const text of [person, sentence, `Backa barnet (${person})`, `${person}, Laxå kommun`]) {
      expect(told(text), text).toEqual([`name: ${person}`])
    }
  })

  test.each(people)('%s beside a title', (person) => {
    for (const text of [
      `${person}, rektor`,
      `${person} (enhetschef)`,
      `${person} – tf. verksamhetschef`,
      `${person} är skolchef i Laxå`,
      `rektor ${person}`,
      `Skolchefen ${person} samordnar.`,
      `bitr. rektor ${person}`,
      `Ansvarig: ${person}`,
      `Kontaktperson ${person}`
    ]) {
      expect(told(text), text).toEqual([`titled: ${person}`])
    }
  })

  test.each([
    ['Ylva redovisar läget.', 'name: Ylva'],
    ['Ylvas förslag antas.', 'name: Ylvas'],
    ['Ylva Ekdalens förslag antas.', 'name: Ylva Ekdalens'],
    ['Kontakt: Ylva', 'titled: Ylva'],
    ['Ekdalen, Ylva', 'name: Ylva'],
    ['rektor Ekdalen', 'name: Ekdalen'],
    ['Stödet till familjen Granmyr', 'name: Granmyr'],
    ['Maria leder arbetet.', 'name: Maria'],
    ['Maria Ungdom, Ylva Ekdalen', 'name: Ylva Ekdalen']
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('is found for each who is named', () => {
    expect(told('Ylva Ekdalen, Torvald Granmyr/Siv Höglinder')).toEqual([
      'name: Ylva Ekdalen',
      'name: Torvald Granmyr',
      'name: Siv Höglinder'
    ])
  })

  it('needs no title in a text that says who does something', () => {
    expect(told('Ylva Ekdalen', true)).toEqual(['titled: Ylva Ekdalen'])
    expect(told('Region Örebro län, Ylva Ekdalen', true)).toEqual(['titled: Ylva Ekdalen'])
    expect(told('skolchefen i Laxå och Björn Sten', true)).toEqual(['titled: Björn Sten'])
    expect(told('Välfärd och folkhälsa, Region Örebro län', true)).toEqual([])
  })
})

describe('what leads to somebody', () => {
  test.each([
    'ylva.ekdalen@exempel.se',
    'Ylva.Ekdalen@exempel.se',
    ...['070-123 45 67', '0701234567', '019-12 34 56', '+46 70 123 45 67', '0586-123 45'],
    ...['20110203-1234', '110203-1234', '201102031234', '1102031234', '110263-1234']
  ])('%s', (contact) => {
    expect(told(`Svar lämnas till ${contact} i maj.`)).toEqual([`contact: ${contact}`])
  })

  test.each([
    ...['Dnr RS 0123-2024', 'KS 2024/00123', 'Protokoll 2024-06-14', 'Den 03-06-2026'],
    ...['Organisationsnummer 232100-0164', '300 000 kronor', '0–20 år', 'SFS 2001:453']
  ])('and not: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('nobody’s name', () => {
  const methods = [
    ...[
      'Backa barnet',
      'Backa Barnet',
      'Maria Ungdom',
      'Mini-Maria',
      'Rädda Barnen',
      'Röda Korset'
    ],
    ...['Kraftsamling: lots', 'GROWTH', 'Trappan', 'Rätt kurva', 'Rätt Kurva', 'Komet', 'KOMET'],
    ...['ABC Alla Barn i Centrum', 'ABC och Föräldraskap i Sverige (FöS)', 'Gryningen', 'Barnahus'],
    ...[
      'Signs of Safety',
      'En månad för livet',
      'En Månad för Livet',
      'SSPF',
      'GVI',
      'MHFA',
      'YAM'
    ],
    ...['Youth Aware of Mental Health', 'Mental Health First Aid', 'Traumamedveten omsorg (TMO)'],
    ...['Generation Pep, en nulägesbild', 'RF-SISU Örebro län', 'Suicide Zero', 'Mind', 'Bris'],
    ...['Skolfam', 'Repulse', 'Cool Kids', 'Cope', 'De otroliga åren', 'Circle of Security'],
    ...['Communities That Care', 'Housing First', 'Triple P', 'Marte Meo', 'Planet Youth', 'PAX'],
    ...['Föräldraskapsprogrammet Connect', 'Våga Berätta', 'Prata Om Det', 'Huskurage i Nora'],
    ...['Tidiga Samordnade Insatser', 'Mentors in Violence Prevention', 'Locker Room Talk'],
    ...['Orange Day', 'En Vecka Fri från Våld', 'Navigatorcentrum', 'Islandsmodellen', 'Bokstart'],
    ...['Projekt Nova', 'Lex Sarah', 'anmälan enligt lex Maria', 'Power BI', 'Microsoft Teams']
  ]
  const organisations = [
    ...['Region Örebro län', 'Örebro universitet', 'Lokalpolisområde Norra Örebro', 'Fryshuset'],
    ...['Nerikes Brandkår', 'Svenska kyrkan', 'Lugna Gatan', 'Unga Örnar', 'Bufff Örebro', 'Tilia'],
    ...['Ersta Vändpunkten', 'Stiftelsen Allmänna Barnhuset', 'Karlskoga SK', 'Sydnärke', 'SKR'],
    ...['Samordningsförbundet Finsam', 'Leader Bergslagen', 'Campus Alfred Nobel', 'Kolada', 'BUP'],
    ...['Rådet för främjande av kommunala analyser (RKA)', 'Gemensam chefsgrupp (skola, vård)'],
    ...['Familjecentralen Tornhuset', 'Öppna förskolan Nyckelpigan', 'Olaus Petriskolan']
  ]
  const places = [
    ...['Nora', 'Nora kommun', 'Elevhälsan i Nora ser över', 'Nora, Lindesberg och Hällefors'],
    ...['Lindesberg Nora Hällefors Ljusnarsberg', 'Vivalla, Varberga och Oxhagen', 'Bergslagen'],
    ...['Storgatan 3, Nora', 'Karl Johansgatan 4', 'Olof Palmes torg', 'Carl Johans park'],
    ...['Kulturhuset Kåken', 'Conventum', 'Scandic Grand', 'S:t Eriks sjukhus', 'Sankt Nikolai'],
    ...['Exempellokalen', 'Skottland', 'Ukraina', 'Glasgow']
  ]
  const work = [
    ...['Skolchef', 'Rektorer i Lindesberg', 'Skolchefen i Nora kommun', 'Rektor Karlslundsskolan'],
    ...['Projektledare Backa Barnet', 'Samordnare Signs of Safety', 'Samordnare Skolfam'],
    ...['Koordinator Generation Pep', 'Folkhälsochef, Region Örebro län', 'Ansvarig: Nora kommun'],
    ...['Områdeschef Välfärd och folkhälsa', 'Ansvarig: skolchefen i Laxå', 'Ansvarig: Nora']
  ]
  const sentences = [
    'Maria Ungdom: finansiering framåt beslutas senare. MHFA: utvärdering pågår.',
    'Utbildning genom Rädda Barnen den 27 maj 2026.',
    'I frågan Hur mår du oftast, svaren Mycket bra och Bra.',
    'Vi ska ta fram en plan. Sen följer vi upp i maj, juni och hela sommaren.',
    'Vägen är Första kontakten, Mottagning psykisk ohälsa, sist BUP.',
    'Socialtjänstlagen (SoL), LVU och LSS gäller, SiS och SAMS berörs.',
    'hem för vård eller boende,HVB-hem,Skolfam,dygnsvård,LVU,SoL'
  ]

  test.each([...methods, ...organisations, ...places, ...work, ...sentences])('%s', (text) => {
    expect(told(text), text).toEqual([])
  })

  it('is what somebody has said is none', () => {
    const text = 'Elsa Andersson, verksamhetschef, och Elsa Anderssons lokaler'
    expect(finder.find(text)).toHaveLength(2)
    expect(finderWith('elsa  andersson', 'C++ (x)').find(text)).toEqual([])
  })
})

describe('a text that is told again', () => {
  it('has nothing left that tells who somebody is', () => {
    const text = 'Ylva Ekdalen, rektor, nås på 070-123 45 67 eller Ylva.Ekdalen@exempel.se i Laxå.'
    expect(finder.hide(text)).toBe('[…], rektor, nås på […] eller […] i Laxå.')
    expect(finder.hide('Backa barnet i Nora')).toBe('Backa barnet i Nora')
  })

  it('may be as long as the longest row of a register', () => {
    const long = ['Ylva Ekdalen ', 'ylva ', 'Nora Lind ', 'Olof Palmes ', 'a@', '0', 'x'].map(
      (part) => {
        return part.repeat(1_000_000 / part.length)
      }
    )
    for (const text of long) expect(finder.hide(text).length).toBeLessThanOrEqual(1_000_000)
  })
})
