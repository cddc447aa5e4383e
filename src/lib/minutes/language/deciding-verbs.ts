import { toDo } from './to-do.ts'
import { verbForms } from './verb-forms.ts'

/**
 * What must follow a verb for it to decide anything:
 * - `att`: a clause or what it is about; `what`: the same, or a thing; `paper`: a proposal; `choice`: one of several
 * - `to do`: what is going to be done, since what is agreed on can be an opinion too
 * - `no clause`: anything but a clause, which makes it mean something else
 */
type Needs = 'att' | 'what' | 'paper' | 'choice' | 'to do' | 'no clause' | 'end'

const follows: Record<Needs, string> = {
  att: '(?=: \\p{L}| (?:\\p{L}+ ){0,3}?(?:att|om|kring)(?!\\p{L}))',
  what: '(?= (?:\\p{L}+ ){0,2}?(?:att|om|en|ett|två|tre|följande|datum|\\d))',
  paper:
    '(?= (?:\\p{L}+ ){0,2}?\\p{L}*(?:förslag|planen|rutinen|mallen|skrivelsen|inriktning|idén|tanken|detta|linje|rekommendation)\\p{L}*)',
  choice: '(?= \\p{L})(?! (?:mellan|bland|själv\\p{L}*|ofta|ibland))',
  'to do': `(?=: \\p{L}| (?:(?:\\p{L}+ )?(?:om|i|kring) )?(?:${toDo}|(?<=(?:om|i|kring) )(?:en|ett|följande) (?!bild|beskrivning|problem)))`,
  'no clause': '(?! att)',
  end: '(?=[.!]|$)'
}

/** One way in which a meeting decides: the verb, what belongs to it, and what must follow. */
type Row = [verb: string, particle?: string, needs?: Needs]

const table: Row[] = [
  // It decides.
  ['beslut/1'],
  ['besluta beslutar beslöt beslutit'],
  ['bestämm/2', '', 'what'],
  ['bestämm/2', 'sig för'],
  ['fatta fattar fattade fattat', '\\p{L}*beslut'],
  ['ta tar tog tagit', '\\p{L}*beslut'],
  // It says yes to what was brought to it.
  ['bifalla bifaller biföll bifallit'],
  ['godkänn/2'],
  ['acceptera accepterar accepterade accepterat'],
  ['anta antar antog antagit', '', 'no clause'],
  ['fastställ/2'],
  ['tillstyrk/3'],
  ['fastslå fastslår fastslog fastslagit'],
  ['slå slår slog slagit', 'fast'],
  ['lägga lägger lade lagt', 'fast'],
  ['klubb/1'],
  ['spik/1'],
  ['godta godtar godtog godtagit'],
  ['medge medger medgav medgett'],
  ['bevilj/1'],
  ['biträd/2'],
  ['ratificer/1'],
  ['sanktioner/1'],
  ['bekräft/1', '', 'paper'],
  ['ställa ställer ställde ställt', 'sig (?:inte |ej )?bakom(?![^.;]{0,60} (?:ännu|än)(?!\\p{L}))'],
  ['stå står stod stått', 'bakom'],
  ['sluta sluter slöt slutit', 'upp bakom'],
  ['stödja stödjer stödde stött', '', 'paper'],
  ['stödja stöder stödde stött', '', 'paper'],
  ['instämm/2'],
  ['förord/1'],
  ['rekommender/1'],
  ['ansluta ansluter anslöt anslutit', 'sig till'],
  ['följ/2', '(?:\\p{L}+s )?(?:förslaget|linje|rekommendation\\p{L}*)'],
  ['säga säger sade sagt', '(?:ja|nej) till'],
  ['säga säger sa sagt', '(?:ja|nej) till'],
  ['säga säger sade sagt', '(?:ja|nej)', 'end'],
  ['säga säger sa sagt', '(?:ja|nej)', 'end'],
  ['svar/1', '(?:ja|nej)'],
  ['tack/1', '(?:ja|nej)'],
  ['röst/1', '(?:ja|nej|för|emot|igenom|ned|ner)'],
  [
    'ge ger gav gett',
    '(?:sitt )?(?:klartecken|bifall|godkännande|medgivande|samtycke|grönt ljus|tummen upp|tummen ner)'
  ],
  ['lämn/1', 'sitt (?:godkännande|bifall|medgivande|samtycke)'],
  // It says no.
  ['avslå avslår avslog avslagit'],
  ['avvis/1'],
  ['förkast/1'],
  ['nek/1'],
  ['avstå avstår avstod avstått'],
  ['avböja avböjer avböjde avböjt'],
  ['gå går gick gått', '(?:inte|ej) vidare med'],
  ['komma kommer kom kommit', '(?:inte|ej) att gå vidare'],
  ['lägga lägger lade lagt', '(?:ned|ner)'],
  ['avskriva avskriver avskrev avskrivit'],
  ['avbryta avbryter avbröt avbrutit'],
  ['paus/1'],
  ['upphäv/2'],
  ['återkall/1'],
  ['återta återtar återtog återtagit'],
  ['riva river rev rivit', 'upp'],
  ['dra drar drog dragit', 'tillbaka'],
  // It agrees.
  ['enas enas enades enats', '', 'att'],
  ['komma kommer kom kommit', 'överens', 'att'],
  [
    '(?:vara|bli) (?:är|blir) (?:var|blev) (?:varit|blivit)',
    '(?:eniga?|enigt|ense|överens)',
    'to do'
  ],
  ['bli blir blev blivit', '(?:klara?|klart) med', 'att'],
  ['land/1', '', 'to do'],
  ['komma kommer kom kommit', 'fram till', 'to do'],
  ['stann/1', 'för'],
  ['fastn/1', 'för'],
  ['ena enar enade enat', 'sig', 'att'],
  // It chooses and gives.
  ['välja väljer valde valt', '', 'choice'],
  ['utse utser utsåg utsett'],
  ['tillsätta tillsätter tillsatte tillsatt'],
  ['inrätt/1'],
  ['anslå anslår anslog anslagit'],
  ['avsätta avsätter avsatte avsatt'],
  ['tilldel/1'],
  [
    'föreslå föreslår föreslog föreslagit',
    '\\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|gruppen|förbundet)(?: att)?(?: besluta)?(?= (?:att|besluta|anta|godkänna|fastställa))'
  ]
]

// "Gruppen bestämde sig", "vi bestämde oss".
const self = (particle: string) => particle.replace(/^sig /, '(?:sig|oss) ')

const adverb = '(?:(?!inte |ej |inget |inga |aldrig )\\p{L}+ )?'

function activeOf([written, particle = '']: Row): string {
  const { present, past, supine } = verbForms(written)
  const behind = particle && ` ${adverb}${self(particle)}`
  return `(?:${present}|${past}|har (?!tidigare |redan |sedan )${adverb}${supine})${behind}`
}

/** A meeting decides with these, as a pattern: present, past and perfect. */
export const decides = [...new Set(table.map(([, , needs]) => needs))]
  .map((needs) => {
    const forms = table.filter(([, , other]) => other === needs).map(activeOf)
    return `(?:${forms.join('|')})${needs ? follows[needs] : ''}`
  })
  .join('|')

/** The first part of a verb that its subject can part: "ställde sig gruppen bakom", "kom man överens om". */
export const parted = table
  .filter(([, particle]) => particle)
  .flatMap(([written, particle = '']) => {
    const { present, past } = verbForms(written)
    const own = particle.startsWith('sig ') ? '(?: sig)?' : ''
    return [`(?:${present})${own}`, `(?:${past})${own}`]
  })
  .filter((form, i, forms) => forms.indexOf(form) === i)
  .join('|')

// Of what these are the object, something is decided even where nobody is said to do it.
const formal =
  'bifalla godkänna anta fastställa tillstyrka fastslå klubba spika godta bevilja avslå avvisa förkasta biträda acceptera'.split(
    ' '
  )

/** The passives of verbs that do nothing but decide: "godkänns", "antogs". */
export const decidedPassives = table
  .filter(([written, particle]) => !particle && formal.includes(verbForms(written).infinitive))
  .flatMap(([written]) => verbForms(written).passive)
  .map((form) => (form === 'antas' ? 'antas(?! \\p{L}+a(?!\\p{L}))' : form))
  .join('|')
