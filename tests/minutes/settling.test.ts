import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Acts } from '../../src/lib/minutes/outcome/act.ts'
import { MinutesFolder, outline } from './minutes-folder.ts'

// How meetings say what they agree on, send on, put off and take back, in the words of everyday notes.

const acts = new Acts('nätverket|gruppen|mötet|vi', '2026-11-10')

it.each([
  ['Efter en paus enas man om att köpa en gemensam buss.', 'beslut'],
  ['Ingen hade frågor, så till sist enades vi om att köpa bussen.', 'beslut'],
  ['Man landade i att bussen ska gå på söndagar.', 'beslut'],
  ['Gruppen landade i att frågan är svår.', null],
  ['Vi pratade om att köpa en buss, men valde att inte göra det i år.', 'beslut'],
  ['Efter omröstning var det en knapp majoritet för en buss.', 'beslut'],
  ['Till sammankallande för våren utsågs biblioteket.', 'beslut'],
  ['Till mötesordförande för dagen utsågs biblioteket.', null],
  ['Biblioteket tar med sig frågan om bussen till sin ledning.', 'uppdrag'],
  ['Biblioteket får mandat att skriva under.', 'uppdrag'],
  ['Kyrkan drog tillbaka sitt förslag.', 'återtaget'],
  ['Beslut om bussen, fattat i våras, upphävs.', 'återtaget'],
  ['Punkten utgår från dagens möte.', 'återtaget'],
  ['Frågan om bussen fick vänta till januari.', 'bordlagt'],
  ['Vi tar upp bussen på nytt i januari.', 'bordlagt'],
  ['Nätverket ställer sig bakom förslaget och remitterar det till kommunerna.', 'hänskjutet'],
  ['Frågan skickas vidare till styrgruppen.', 'hänskjutet'],
  ['Eleverna skickas vidare till biblioteket.', null],
  ['Godkänns.', 'beslut'],
  ['Nätverket ställer sig inte bakom förslaget om en färja.', 'beslut'],
  ['Nästa möte hålls i Nora, beslutade gruppen.', null]
])('%s is %s', (sentence, kind) => expect(acts.of(sentence)).toBe(kind))

it.each([
  ['Skickas vidare dit med en fråga om pengar.', 'hänskjutet'],
  ['Biblioteket får i uppdrag att ringa. Återrapport i mars.', 'uppdrag'],
  ['Inget beslut, återkommer den 3 mars.', 'bordlagt'],
  ['Ingen åtgärd just nu.', null]
])('under the heading "Beslut", "%s" is %s', (text, kind) => {
  expect(acts.ofDecision(text)).toBe(kind)
})

describe('of whole minutes', () => {
  let folder: MinutesFolder
  beforeAll(async () => {
    folder = await MinutesFolder.create()
  })
  afterAll(() => folder.remove())

  it('tells what was refused, what was added, and who agreed to what after an arrow', async () => {
    const proposals = await folder.propose(
      'natverk.txt',
      `Minnesanteckningar Nätverk kollo 2026-11-10
Närvarande: Ylva Ekdalen, TG

1. Kollo i Laxå
En ansökan om pengar till kollo i Laxå har kommit.
Nätverket avslår ansökan.

2. Badvakter
Förslag: en badvakt anställs vid varje sjö.
Nätverket bifaller förslaget med ändringen att det gäller från juli.

3. Vem lånar kanoten?
TG har frågat runt.
=> Vi lånar kanoten av scouterna. Scouterna hämtar, klart 5/12.
=> Vi har ont om flytvästar.

4. Övrigt
Grillkväll – utgår.
Uppdrag till biblioteket att fråga kyrkan. Svar lämnas till nästa möte.

Nästa möte: 12 januari
`
    )
    expect(outline(proposals)).toEqual([
      '6 beslut: Kollo i Laxå',
      '10 beslut: Badvakter',
      '14 beslut: Vem lånar kanoten?',
      '18 återtaget: Grillkväll',
      '19 uppdrag: Övrigt'
    ])
    expect(proposals.map(({ summary }) => summary)).toEqual([
      'Nätverket avslår ansökan. En ansökan om pengar till kollo i Laxå har kommit.',
      'En badvakt anställs vid varje sjö. Med ändringen att det gäller från juli.',
      'Vi lånar kanoten av scouterna.',
      'Grillkväll – utgår.',
      'Uppdrag till biblioteket att fråga kyrkan.'
    ])
    expect(proposals.map(({ follow_up }) => follow_up)).toEqual([
      '',
      '',
      '2026-12-05',
      '',
      '2027-01-12'
    ])
  })

  it('reads on over the head of the next page', async () => {
    const head = (page: number) =>
      `Örebro kommun      Nämnden för kollo\n2026-11-10      Sida ${page} (2)\n`
    const proposals = await folder.propose(
      'sidor.txt',
      `${head(1)}
Protokoll
Närvarande: Ylva Ekdalen

§ 1 Kollo
Nämnden beslutar att köpa tre ka-

${head(2)}
noter till kollot.
`
    )
    expect(proposals.map(({ summary }) => summary)).toEqual([
      'Nämnden beslutar att köpa tre kanoter till kollot.'
    ])
  })

  it.each([
    ['Klart: före jul', '2026-12'],
    ['Klart: Q1 2027', '2027-H1'],
    ['Klart: andra halvåret 2027', '2027-H2'],
    ['Klart: 27-02-03', '2027-02-03'],
    ['Klart: 15/2', '2027-02-15'],
    ['Klart: feb', '2027-02'],
    ['Återkoppling: nästa möte', '2027-01-12']
  ])('reads %s as %s', async (label, day) => {
    const [proposal] = await folder.propose(
      'klart.txt',
      `Protokoll Nätverk kollo 2026-11-10
Närvarande: Ylva Ekdalen

1. Buss
Beslut: En buss köps.
${label}

2. Nästa möte
Tisdag 12 januari 2027
`
    )
    expect(proposal?.follow_up).toBe(day)
  })
})
