/** What the points below the head of a list are. */
export type ListLabel = 'decisions' | 'assignments' | 'steps'

const till =
  '(?: (?:framåt|framöver|nu|sedan|som delades ut|(?:till|inför|före|innan|efter|från) (?:nästa|kommande|dagens|den|vår|hösten|våren|sommaren|jul|mötet|träffen|\\d).{0,40}))?'

// A list of what everybody takes home, by whatever it is called and till whenever it is to be done.
const tasks = [
  '(?:vår |gruppens |vårt )?(?:hem|uppföljnings|arbets)?(?:läxa|läxor|uppgift(?:er)?)',
  '(?:kvar )?att(?: |-)(?:göra|fixa|åtgärda|följa upp|bevaka|ordna)(?:[- ]list(?:a|an))?',
  '(?:det |detta |det här |vad )?(?:vi )?(?:ska|skall|behöver) (?:vi )?(?:göras?|ordnas?|fixas?)',
  'göra|görs|vi ska|kom ihåg|bollar(?: i luften)?|åtaganden|löften',
  'vem (?:ska )?gör(?:a)? (?:vad|det)(?: och när)?|vad gör vi|vi gör|(?:arbets|ansvars|uppgifts)fördelning',
  '(?:åtgärds|uppdrags|uppgifts|aktivitets)(?:lista|listan|punkter|plan)|(?:fördelade |utdelade |nya )?(?:uppdrag|åtgärder|uppgifter)',
  'action(?:s| points?| items?)|todo|to[- ]do(?:[- ]list(?:a|an))?|punkter att (?:följa upp|göra|bevaka)'
].join('|')
const steps = [
  '(?:vad (?:är|blir) )?nästa steg|aktiviteter|handlingsplan|vägen framåt|det fortsatta arbetet',
  '(?:(?:så|så här|hur) )?(?:går|jobbar|arbetar|tar) vi (?:detta |det )?vidare|vad händer (?:nu|framåt|härnäst)',
  '(?:vi |alla )?tar (?:vi )?med (?:oss|sig)|(?:vi )?tar vidare'
].join('|')
// What a list of decisions is called by, and of things to do.
const keys: [ListLabel, RegExp][] = [
  [
    'decisions',
    /^(?:(?:besluts?(?:punkter|lista|listan)?|besluten|beslutat|beslutade|beslutades|beslutar|beslöts|bestämde|bestämdes|bestämt|bestämda|enades|enats|eniga|ense|(?:kom(?:mer|mit)? )?överens|överenskoms|överenskommet|överenskomna|överenskommelser|klubbat|klubbades|spikat|spikades|fastslaget|landade|ställningstaganden|slutsatser)(?!\p{L})|kom(?:mit|mer)? fram till|gör vi (?:nu|så|så här|framåt|framöver|i stället)|vi gör (?:nu|så|så här)|gäller(?= (?:nu|framåt|framöver))|(?:så|det) (?:blir|blev)(?= det| så|$))/u
  ],
  [
    'assignments',
    /^(?:att[ -](?:göra|fixa|åtgärda|följa upp|bevaka|ordna|fördela|ta tag i)(?:[- ]lista|[- ]listan)?|ska göras?|behöver göras|vem gör vad|(?:hem|uppföljnings|arbets)?(?:läxa|läxor|uppgifter)|(?:åtgärds|uppdrags|uppgifts|aktivitets|göra)(?:lista|listan|punkter|plan)|uppdrag|uppdragen|åtgärder|åtaganden|löften|todo|to[- ]do)(?!\p{L})/u
  ]
]
// What else may stand in such a head: who, when, and that it was so.
const filler =
  /^(?:d(?:et|e|en) här|det|de|detta|dessa|följande|så(?: här)?|här|vad|vilka|som|vi|man|oss|gruppen|mötet|nätverket|rådet|parterna|alla|har|är|var|blev|blir|om|på|under|i|från|av|för|vid|och|&|\/|att|nu|dag|idag|dagen|dagens|mötets|gruppens|våra|vår|vårt|nya|samlade|fattade|fattades|utdelade|fördelade|gemensamma|gemensamt|tillsammans|tog|togs|sammanfattning|sammanfattade|kort|korthet|framåt|framöver|direkt|(?:till|inför|före) (?:nästa|kommande) (?:gång|möte|träff)|mötet|träffen|nästa steg|åtgärder|uppdrag|[\d/.:-]+|\p{L}*dag(?:en)?)(?!\p{L})/u

/** What a head made of nothing but such words is of; null when any other word stands in it. */
function headOfKeys(words: string): ListLabel | null {
  // What comes is one decision in several points.
  if (/ följande$/.test(words)) return null
  let found: ListLabel | null = null
  for (let rest = words; rest !== '';) {
    const key = keys.find(([, form]) => form.test(rest))
    const [told = ''] = (key?.[1] ?? filler).exec(rest) ?? []
    if (!told) return null
    found ??= key?.[0] ?? null
    rest = rest.slice(told.length).trimStart()
  }
  return found
}

const heads: [ListLabel, RegExp][] = [
  ['assignments', new RegExp(`^(?:${tasks})${till}$`, 'iu')],
  ['steps', new RegExp(`^(?:${steps})${till}$`, 'iu')]
]
const longest = 60

/** What a line heads that calls a list by its own words; null for any other. */
export function listHead(words: string): ListLabel | null {
  const plain = words.replace(/[?:]$/, '').trim()
  if (plain.length > longest) return null
  return heads.find(([, head]) => head.test(plain))?.[0] ?? headOfKeys(plain.toLowerCase())
}

const unnamed =
  /^(?:att göra(?:[- ]lista)?|(?:åtgärds|uppdrags)lista|todo|to do|åtgärder|uppdrag)$/iu

/** True for the head of things to do that is called something of its own: "Läxa till nästa gång". */
export function namesList(label: string, words: string): boolean {
  return label === 'assignments' && !unnamed.test(words)
}
