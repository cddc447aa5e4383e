import { decidedPassives } from './deciding-verbs.ts'
import { inSwedish } from './swedish-letters.ts'
import { toDo } from './to-do.ts'

/**
 * How Swedish minutes say what a meeting does, as parts of patterns. Gathered from minutes of the county's chefsgrupper and
 * from the formulas of municipal minutes ("bifaller", "bordlägger", "uppdrar åt").
 */

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

const adverb = '(?:(?!inte |ej |inget |inga |aldrig )\\p{L}+ )?'

/** "Alla" is no body of its own: "alla kommuner har beslutat" is another matter. */
export const everybodyDecides = `(?:samtliga|alla)(?: \\p{L}+)? (?:(?:ställer|ställde) sig ${adverb}bakom|enas om|enades om|kommer överens om|kom överens om|(?:är|var) (?:eniga|överens|ense) om ${toDo}|(?:säger|sade|sa) ja till|röstade för|(?:godkänner|godkände|tillstyrker|tillstyrkte|accepterar|accepterade)(?! inte))`

/** A meeting gives somebody something to do with these. */
export const assigns = [
  '(?:uppdrar|uppdrog) (?:\\p{L}+ )?(?:åt|till)|(?:ger|gav|lämnar|lämnade) (?:[^.;:]{0,80} )?(?:i (?:uppdrag|uppgift)|uppdrag(?:et)?|uppgiften|i läxa)(?! av)',
  '(?:ber|bad) (?!om |att )[^.;:,]{2,60} (?:att|ta|se|göra|bjuda|skicka|återkomma|sätta|skriva|undersöka|kontakta|ordna|utreda|titta|fundera|kolla)'
].join('|')

/** The same without saying who gives it. */
export const assigned = [
  '(?:är|blir) ansvariga? för att|^det blir [^.;:]{2,40} som \\p{L}{2,}r',
  'uppdrag(?:et)? (?:ges|gavs|lämnas|lämnades)|(?:uppdraget|uppgiften|ansvaret)(?: (?:för|att|med) [^.;:]{2,60}?)? (?:går|gick|ligger|lades|läggs|faller|föll|hamnar|hamnade) (?:till|hos|på)|(?:ges|gavs|får|fick) (?:i (?:uppdrag|uppgift)|uppdraget|uppgiften|[^.;:,]{2,40}s uppdrag)(?! av)|(?:ombeds|ombads) (?:att )?\\p{L}+a|(?:det )?föll på [^.;:]{2,40} att|(?<!ingen )(?:tar|tog) bollen|har lovat att|uppdraget(?: att [^.;:]{2,60})? (?:går|gick|ligger|lades|läggs) (?:till|hos|på)|(?:lovar|lovade|erbjuder sig|erbjöd sig|åtar sig|åtog sig) (?:\\p{L}+ )?att(?! inte)',
  '(?:uppdras|uppdrogs) (?:det )?(?:åt|att)|^uppdrag (?:till|åt) [^.;:]{2,60}(?::| att)',
  '(?:får|fick|ges|gavs) (?:i )?mandat att|(?:tar|tog) (?:\\p{L}+ )?med sig (?:frågan|ärendet|punkten|detta|det|synpunkterna)(?: [^.;:]{2,40})? till',
  '(?:tar|tog) (?:\\p{L}+ )?på sig (?:att|uppgiften|uppdraget|ansvaret|detta)|(?:åtar|åtog) sig(?: (?:att|uppgiften|uppdraget|ansvaret|detta))'
].join('|')

/** Decisions without a subject. */
export const impersonal = [
  'överenskoms|(?:det|man) överenskoms|det beslutas|det beslutades|det beslöts|beslutades|beslutas|beslöts|det bestämdes|bestämdes att',
  `beslut(?:et)? (?:fattas|fattades|fattats|fattat|tas|togs|tagits)(?: enhälligt)?`,
  '(?:fattas|fattades|tas|togs) (?:det )?(?:ett )?\\p{L}*beslut(?= (?:om )?att )'
].join('|')

/** "Beslutet blev att …", where it is the meeting's own. */
export const outcome = [
  '(?:beslutet|vårt beslut|gruppens beslut|mötets beslut) (?:blev|är|blir) att',
  '(?:[^.;:]{2,120}, )?(?:så )?(?:då|så|det) (?:blir|blev|gör|gäller) (?:det|vi) så',
  '(?:det )?(?:beslöts|beslutades|bestämdes) (?:efter|med|genom|enhälligt)',
  '(?:efter|vid|genom) (?:handuppräckning|omröstning|votering)[^.;:]{0,60} majoritet\\p{L}* (?:för|vill|vann|röstade|stöder|stödjer|stödde)',
  '(?:beslutat|bestämt|överenskommet|klubbat|godkänt|överens|eniga|enighet|konsensus|samsyn|alla (?:är )?överens|alla (?:är )?eniga|ok|okej)(?: (?:om|kring))?(?: att(?= )|: (?=\\p{L})| (?=att ))',
  '(?:det (?:blev|rådde|råder|finns|fanns|är|var) )?(?:full |bred |total )?(?:samsyn|konsensus|enighet|samstämmighet) (?:om|kring) att',
  '(?:efter|vid|genom) [^.;:]{3,60} (?:segrade|vann|segrar|vinner) [^.;:]{3,80}(?:förslag|alternativ|linje|modell)',
  '[^.;:]{3,160} (?:finner|fann) (?:att så (?:är|var) fallet|(?:frågan|den) med ja besvarad|bifall)',
  '(?:[^.;:]{2,60} )?(?:valet (?:föll|faller) på|föll valet på)',
  '(?:ok|okej|ja|klartecken|tummen? upp|grönt ljus) från (?:alla|samtliga|gruppen|parterna|kommunerna|båda)',
  '(?:[^.;:]{2,80} )?ingen (?:har|hade) (?:något|någonting|nåt) (?:emot|att invända)|(?:inga|utan) invändningar',
  '[^.;:]{10,160}, vilket (?:också )?(?:blev|är|var) (?:vad|det(?: som)?) (?:vi|gruppen|mötet|nätverket|parterna) (?:enades om|beslutade|bestämde|kom fram till)',
  '(?:enligt|i enlighet med) (?:gruppens|mötets|rådets|nämndens|vårt|nätverkets) beslut (?:ska|skall|får|gäller)',
  '(?:ok(?:ej)?,? )?(?:då |så )?gör vi så(?: här)?(?=[:.!]|$)',
  '[^.;:]{3,80} (?:är|var) (?:därmed |härmed )?(?:antage[nt]|antagna|beslutade?t?|fastställ[dt]a?|klubba[dt]e?|spikade?t?)(?=[.!]|$)',
  '[^.;:]{3,120}, det (?:var|är) (?:alla|vi|gruppen|samtliga) (?:eniga|överens|ense) om',
  'till [^.;:]{3,60} (?:utses|utsågs|väljs|valdes)'
].join('|')

const papers =
  'förslaget|förslagen|planen|avtalet|överenskommelsen|inriktningen|budgeten|strategin|riktlinjerna|rutinen|ansökan|begäran|rapporten|underlaget|programmet|policyn|beskrivningen|ordningen|yttrandet|remissvaret|anbudet|projektet|modellen|utredningen|dokumentet|beslutet'

/** What is decided as the subject; "antas öka" is to be assumed. */
export const passive = `(?:ärendet|\\p{L}*(?:${papers}))(?: (?:för|om|av|mellan) [^.;:,]{2,60})? (?:(?:bifalls|godkänns|fastställs|tillstyrks|avslås|bifölls|godkändes|antogs|fastställdes|avslogs|bifalles|godkännes|fastställes|antages|avslås)|antas(?! \\p{L}+a(?!\\p{L}))|(?:fick|vann) bifall)`

/** The same of anything that is the whole of a sentence. */
export const passiveAlone = `(?:[^.;:,]{3,80} )?(?:(?:${decidedPassives})|röstades (?:ned|ner|igenom)|läggs fast|lades fast)(?: enhälligt| utan ändring\\p{L}*| i sin helhet| (?:med|enligt|på|för) .{2,60})?[.!]?`

/** What somebody has asked for, or a paper of the meeting's own, of which a whole sentence tells what became. */
export const passiveMatter = [
  '(?:\\p{L}*förslaget|motionen|ärendet|skrivelsen|framställan|begäran|ansökan|frågan|initiativet|\\p{L}*yrkandet|\\p{L}*synpunkten)(?: (?:om|från) [^.;:,]{2,60})? lämna(?:s|des) utan (?:\\p{L}+ )?(?:åtgärd|bifall|avseende)',
  'lämna(?:s|des) utan (?:\\p{L}+ )?(?:åtgärd|bifall|avseende)',
  '(?:avtalet|\\p{L}*överenskommelsen|försöket|samarbetet|\\p{L}*uppdraget|\\p{L}*planen|\\p{L}*policyn|\\p{L}*rutine(?:n|rna)|\\p{L}*riktlinje(?:n|rna)|\\p{L}*mallen) (?:förlängs|revideras)(?: (?:med|till|ett|två|enligt) [^.;:,]{2,60})?',
  'en (?:\\p{L}+ )?\\p{L}*(?:arbets|styr|projekt|referens)grupp(?: [^.;:,]{2,60})? (?:tillsätts|inrättas|bildas)',
  '\\p{L}*gruppen läggs ned?r?'
].join('|')

/** Those who give assignments to each other and not to a meeting. */
export const authorities =
  'regeringen|socialstyrelsen|\\p{L}*(?:verket|myndigheten|inspektionen|kommissionen)|utredaren|SKR|SBU|IVO|SPSM|MFoF'

/** Whose decision it is when it stands with "i": "Beslut fattas i nämnden". */
export const otherBodies =
  'i (?:\\p{L}*nämnde[nr]\\p{L}*|\\p{L}*fullmäktige|\\p{L}*styrelse[nr]?\\p{L}*|respektive|varje|kommunerna|regionen|riksdagen)'

/** What keeps a clause from being so even when a new one follows with "och". */
export const subordinate =
  'om|innan|när|att|hur|huruvida|ifall|föreslår|föreslog|vill|önskar|yrkar|rekommenderar|som'

/** Another time than this meeting's. */
export const elsewhen = [
  'nästa|nästkommande|kommande|senare|framöver|tidigare|redan|förra|föregående|senaste|därefter|ursprungligen',
  `i (?:våras|höstas|somras|vintras|fjol|höst|vår|vinter|sommar|${months})|(?:våren|hösten|sommaren|vintern)`,
  `under (?:året|våren|hösten)|(?:den )?\\d{1,2} (?:${months})|\\d{1,2}/\\d{1,2}|20\\d\\d`
].join('|')

/** Another time, where a year may be part of a name: "godkänner budgeten för 2026". */
export const elsewhenButYears = `tidigare|redan|förra|föregående|nästa möte|i (?:våras|höstas|somras|vintras|fjol|${months})`

/** Words that make of a decision a wish, a condition, a question, a plan or its opposite. */
export const unreal = [
  'om|innan|när|att|hur|huruvida|ifall|sedan|eftersom|förslag\\p{L}*|föreslår|föreslog|föreslås|inför|förutsatt|tills',
  'vill|önskar|begär|yrkar|rekommenderar|inte|ej|ska|skall|kan|bör|har|hade|skulle|kommer|måste|behöver|som|eventuellt',
  'förväntas|väntas'
].join('|')

const matter =
  '(?:(?:ärendet|(?:program)?punkten|frågan|beslutet|\\p{L}*förslaget|motionen|initiativet|begäran|ansökan|skrivelsen|\\p{L}*yrkandet|ärendena|punkterna|frågorna|ärende \\d+|punkt \\d+)(?: (?:om|kring|gällande|rörande) [^.;:,]{2,60}?)?)'

// What somebody brought may be a thought.
const brought = `(?:${matter}|(?:äskandet|framställan|tanken|idén|önskemålet|anbudet|erbjudandet)(?: (?:om|på|till|från) [^.;:,]{2,60}?)?)`

/** An item is left for another meeting. */
export const postpones = [
  'bordlägg\\p{L}*|bordlades|bordlagd?t?a?|återremitt\\p{L}*|återremiss\\p{L}*|behandlades inte|(?:hanns|hinns|hann) inte med',
  `${matter} (?:(?:behandlas|hinner|hann|hanns|tas|togs) inte|(?:har |kunde |kan )?inte (?:behandlas|behandlats|tas upp|tagits upp)|(?:får|fick) (?:vänta till|ligga|vänta|mogna|vila|bero|anstå)|(?:ligger|läggs|lades|lämnas|får ligga|förklaras) vilande|(?:vilar|vilade|får vila|fick vila)(?! på)|(?:läggs|lades) på is|parkeras|parkerades|vilandeförklaras)`,
  `(?:skjuts|sköts|skjutas|skjuter|skjuta) (?:${matter} )?(?:upp|fram|på framtiden|till (?:nästa|kommande|ett senare|mötet|(?:den )?\\d|hösten|våren|efter|${months}))`,
  `(?:väntar|väntade|avvaktar) (?:med|till|tills)(?! att)|(?:^|(?:vi|gruppen|man|mötet|rådet|nätverket|parterna) )(?:bestämmer|beslutar|avgör|tar (?:beslut|ställning|ny ställning|(?:upp )?(?:det|frågan|punkten|ärendet))) (?:\\p{L}+ ){0,3}(?:först )?(?:(?:på|vid|till|i) )?(?:nästa (?:\\p{L}*möte|gång|träff)|ett senare|${months})`,
  `^(?:hann|hanns) (?:inte|ej|vi inte)|^(?:behandlas|tas upp)(?: igen)? (?:först )?(?:i|på|vid|till) (?:${months}|nästa|kommande|mötet|höst|vår)|^\\p{L}[^.;:]{2,40} (?:får|fick) anstå`
].join('|')

/** An item is struck out, or whoever brought it takes it back. "Arbetet utgår från …" is none. */
export const drops = [
  `${brought} (?:(?:dras|drogs|drar|drog|har dragits) (?:\\p{L}+ )?tillbaka|återkallas|återkallades|har återkallats|återtas|återtogs|stryks|ströks|lyft(?:s|es) (?:ut|bort)|(?:utgår|utgick)(?! från(?! (?:dag|dagens|mötets|föredragnings)))|(?:tas|togs|stryks|ströks|plockas) (?:bort|ut)|ställ(?:s|des) in|avskriv(?:s|es))`,
  '(?:drar|drog) tillbaka (?:sitt |sin )?(?:\\p{L}*förslag(?:et)?|initiativ(?:et)?|ärendet|punkten|frågan|motion(?:en)?|begäran|ansökan|äskande(?:t)?|yrkande(?:t)?)',
  '^(?:utgår|utgick|återkallas|återkallades|dras tillbaka|drogs tillbaka|upphävs|återtas)(?!\\p{L}| från(?! (?:dag|dagens|mötets|föredragnings)))'
].join('|')

/** It comes back, whatever else was done with it. */
export const returns = [
  `${matter} återkommer|vi återkommer till (?:ärendet|punkten|frågan)|flytta(?:s|des) till (?:nästa|kommande)`,
  '(?:tas|togs|tar) (?:\\p{L}+ )?upp (?:\\p{L}+ ){0,2}(?:(?:vid|på|till) (?:nästa|kommande|ett senare)|på nytt|igen)|(?:tas|tar) (?:(?:vi|det|den|frågan|punkten|ärendet|detta|igen|upp) ){1,2}(?:(?:vid|på) )?nästa (?:gång|möte|träff)|^tas på nästa (?:möte|träff)|(?<=^|, )återkommer(?: (?:till|på|vid|i|den) .*)?'
].join('|')

/** A decision is taken back. */
export const withdraws =
  '(?:(?:det |vårt |gruppens )?(?:tidigare|förra|föregående|gamla) )?beslut(?:et)?(?: (?:om|från|vid|av|i|under|att|på) [^.;:]{2,80}?)?,? (?:(?:upphävs|upphävdes|återkallas|återkallades|hävs|återtas)|(?:dras|drogs) tillbaka|(?:rivs|revs) upp|(?:gäller|gällde) inte (?:längre|mer))|(?:backar|backade) (?:\\p{L}+ )?från (?:\\p{L}+ )?beslut\\p{L}*'

/** The meeting takes something back. */
export const takesBack = [
  'upphäv(?:er|a|s|de|des)|återkalla(?:r|s|de|des)?|återta(?:r|s|gs)?|häv(?:er|a)',
  '(?:drar|dra|dras|drog|drogs) (?:\\p{L}+ ){0,3}tillbaka|(?:river|riva|rivs|rev|revs) upp'
].join('|')

/** An item is sent on to somebody else, for an opinion or to be decided. */
export const refers = [
  `hänskjut\\p{L}*|hänsköt\\p{L}*|remittera(?:s|r|de|des)?|(?:sänd|skicka)\\p{L}* (?:\\p{L}+ ){0,6}på remiss|(?:går|gick) (?:ut )?på remiss`,
  `${matter} (?:lyfts|lyftes|lämnas|lämnades|skickas|skickades|överlämnas|överlämnades|går|hänvisas|hänvisades|förs|fördes|tas|togs|skjuts|sköts|bollas|skickas upp|eskaleras) (?:vidare |upp )?till(?! (?:nästa|kommande|mötet|ett senare|hösten|våren|handlingarna|(?:den )?\\d|${months}))`,
  `(?:lämna|överlämna|hänvisa|lyfta|föra|ta|skicka)r? ${matter} (?:vidare )?till|(?:skickas|lämnas|lyfts|förs) vidare (?:till|dit)|^(?:överlämnas|hänvisas|lyfts) till(?! (?:handlingarna|nästa|kommande))`
].join('|')

/** An item is on its way to a decision. */
export const prepares = [
  'remiss\\p{L}*|utkast\\p{L}*|synpunkter|(?:bereds|beredas|bereder)|arbetas om|arbeta om|omarbetas|förslag till|förslag på',
  'tas fram|ta fram|återkommer med (?:ett |nytt )?(?:förslag|underlag)',
  'beslut(?:et)? (?:\\p{L}+ ){0,3}(?:tas|fattas|väntas|planeras)|beslut (?:våren|hösten|i|under)'
].join('|')

/** Something is told. */
export const informs = [
  'informera\\p{L}*|information\\p{L}*|redovisa\\p{L}*|berätta\\p{L}*|presentera\\p{L}*|redogör\\p{L}*|redogjorde\\p{L}*',
  'lägesbild\\p{L}*|nulägesbild\\p{L}*|lägesbeskrivning\\p{L}*|lägesrapport\\p{L}*|följs upp|uppföljning\\p{L}*|tillbakablick'
].join('|')

/** A meeting takes in what it was told. */
export const notes =
  'noterar|noterades|noteras|till handlingarna|tar del av|tog del av|(?:tackar|tackade)(?! (?:ja|nej))|tackas|till protokollet|informationen mottas'

/** How the meeting itself goes; nothing for a register of decisions. */
export const routine = [
  'dagordning\\p{L}*|föredragningslista\\p{L}*|justera\\p{L}*|justering\\p{L}*|protokollsjusterare',
  '(?:föregående|förra) (?:möte|mötets|protokoll|minnesanteckning|anteckning)\\p{L}*|(?:protokollet|anteckningarna|minnesanteckningarna) godkän\\p{L}*',
  'minnesanteckningarna från|mötet (?:öppnas|öppnat|avslutas|avslutat)|mötesordförande|mötessekreterare|protokollförare',
  '(?:ordförande|sekreterare) för (?:mötet|dagen|sammanträdet)|nästa (?:möte|sammanträde|träff) (?:hålls|blir|är|äger rum)'
].join('|')

/** Under the heading "Beslut": it says only when there will be a decision. */
export const announces = [
  '(?:beslut(?:et)? )?(?:om .* )?(?:kan |ska |kommer att )?(?:tas|fattas|väntas|förväntas|planeras|avvaktas|senare|nästa möte)',
  '(?:beslut )?(?:våren|hösten|i \\p{L}+)?(?: ?20\\d\\d)?(?: (?:av|i|hos) (?:respektive|varje|\\p{L}*nämnd).*)?[.]?$'
].join('|')

/** Under the heading "Beslut": there is none. */
export const none =
  '(?:inget|inga|ej|inte)(?: (?:formella?|nya?|något))?(?: (?:beslut|att besluta).*)?|ingen (?:\\p{L}+ )?åtgärd.*|–|-|saknas|ej aktuellt|inte aktuellt.*|(?:endast )?information(?:spunkt|särende)?|se ovan'

/** A pattern between whole words, in any case of letters. */
export function wholeWords(pattern: string): RegExp {
  const whole = inSwedish(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`)
  // Without other letters than these, the engine need not know all that are alike.
  return new RegExp(whole, whole.includes('\\p') ? 'iu' : 'i')
}
