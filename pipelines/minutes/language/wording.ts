/**
 * How Swedish minutes say what a meeting does, as parts of patterns. Gathered from minutes of the county's chefsgrupper and
 * from the formulas of municipal minutes ("bifaller", "bordlägger", "uppdrar åt").
 */

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

const adverb = '(?:(?!inte |ej |inget |inga |aldrig )\\p{L}+ )?'

/** A meeting decides with these. "Antar att" is to assume. */
export const decides = [
  `beslutar|beslutade|beslöt|bestämmer att|bestämde att|(?:fattar|fattade|tar|tog) ${adverb}\\p{L}*beslut|bifaller|biföll`,
  'godkänner|godkände|accepterar|accepterade|antar(?! att)|antog(?! att)|fastställer|fastställde|tillstyrker|tillstyrkte',
  `avslår|avslog|(?:ställer|ställde) sig ${adverb}bakom|(?:enas|enades|kom överens|kommer överens) om|tillsätter|tillsatte`,
  '(?:är|var) (?:\\p{L}+ )?(?:enigt?a?|överens) om att (?:\\p{L}+a|gå|få|ge|ta|se|bli|ha|stå|ske)|inrättar|inrättade|utser|utsåg',
  'avsätter|avsatte|(?:säger|sade|sa) ja till|beviljar|beviljade|(?:lägger|lade) fast|lämnar sitt godkännande',
  '(?:ger|gav) (?:sitt )?(?:klartecken|bifall|godkännande|grönt ljus)|rekommenderar (?:alla |samtliga )?(?:kommuner(?:na)?|huvudmän(?:nen)?|\\p{L}+nämnderna|fullmäktige) att'
].join('|')

/** "Alla" is no body of its own: "alla kommuner har beslutat" is another matter. */
export const everybodyDecides = `(?:samtliga|alla)(?: \\p{L}+)? (?:(?:ställer|ställde) sig ${adverb}bakom|enas om|enades om)`

/** A meeting gives somebody something to do with these. */
export const assigns = [
  '(?:uppdrar|uppdrog) (?:\\p{L}+ )?(?:åt|till)|(?:ger|gav|lämnar|lämnade) (?:[^.;:]{0,80} )?(?:i uppdrag|uppdrag(?:et)?)(?! av)',
  '(?:ber|bad) (?!om |att )[^.;:,]{2,60} (?:att|ta|se|göra|bjuda|skicka|återkomma)'
].join('|')

/** The same without saying who gives it. */
export const assigned = [
  'uppdrag(?:et)? (?:ges|gavs|lämnas|lämnades)|(?:ges|gavs|får|fick) (?:i uppdrag|uppdraget)|ombeds att',
  '(?:uppdras|uppdrogs) (?:det )?(?:åt|att)|^uppdrag (?:till|åt) [^.;:]{2,60}(?::| att)'
].join('|')

/** Decisions without a subject. */
export const impersonal = [
  'det beslutas|det beslutades|det beslöts|beslutades|beslutas|beslöts|det bestämdes|bestämdes att',
  `beslut(?:et)? (?:fattas|fattades|tas|togs|fattat)(?: enhälligt)?`
].join('|')

/** "Beslutet blev att …", where it is the meeting's own. */
export const outcome = '(?:beslutet|vårt beslut|gruppens beslut|mötets beslut) (?:blev|är|blir) att'

const papers =
  'förslaget|förslagen|planen|avtalet|överenskommelsen|inriktningen|budgeten|strategin|riktlinjerna|rutinen|ansökan|begäran|rapporten|underlaget|programmet|policyn|beskrivningen|ordningen|yttrandet|remissvaret|anbudet|projektet|modellen|utredningen|dokumentet|beslutet'

/** What is decided as the subject; "antas öka" is to be assumed. */
export const passive = `(?:ärendet|\\p{L}*(?:${papers}))(?: (?:för|om|av|mellan) [^.;:,]{2,60})? (?:(?:bifalls|godkänns|fastställs|tillstyrks|avslås|bifölls|godkändes|antogs|fastställdes|avslogs)|antas(?! \\p{L}+a(?!\\p{L}))|(?:fick|vann) bifall)`

/** The same of anything that is the whole of a sentence. */
export const passiveAlone =
  '[^.;:,]{3,80} (?:antas|godkänns|fastställs|bifalls|antogs|godkändes|fastställdes|bifölls)(?: enhälligt| utan ändring\\p{L}*| i sin helhet| (?:med|enligt) .{2,60})?[.!]?'

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
  '(?:(?:ärendet|punkten|frågan|beslutet|förslaget|ärendena|punkterna|frågorna)(?: (?:om|kring|gällande|rörande) [^.;:,]{2,60}?)?)'

/** An item is left for another meeting. "Arbetet utgår från …" is none. */
export const postpones = [
  `bordlägg\\p{L}*|bordlades|bordlagd?t?a?|återremitt\\p{L}*|${matter} (?:utgår|utgick)(?! från(?! dagordning))|${matter} ställs in`,
  `behandlades inte|${matter} (?:behandlas|hinner|hann|hanns|tas|togs) inte|(?:hanns|hinns|hann) inte med`,
  `${matter} (?:har |kunde |kan )?inte (?:behandlas|behandlats|tas upp|tagits upp)|(?:skjuts|sköts|skjutas) (?:upp|fram|på framtiden)`
].join('|')

/** It comes back, whatever else was done with it. */
export const returns = [
  `${matter} återkommer|vi återkommer till (?:ärendet|punkten|frågan)|flytta(?:s|des) till (?:nästa|kommande)`,
  '(?:tas|togs|tar) (?:\\p{L}+ )?upp (?:\\p{L}+ ){0,2}(?:vid|på) (?:nästa|kommande|ett senare)|tar upp frågan igen|^återkommer(?: (?:till|på|vid|i) .*)?'
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
  'noterar|noterades|noteras|till handlingarna|tar del av|tog del av|tackar|tackade|tackas|till protokollet|informationen mottas'

/** How the meeting itself goes; nothing for a register of decisions. */
export const routine = [
  'dagordning\\p{L}*|föredragningslista\\p{L}*|justera\\p{L}*|justering\\p{L}*|protokollsjusterare',
  '(?:föregående|förra) (?:möte|mötets|protokoll|minnesanteckning|anteckning)\\p{L}*|(?:protokollet|anteckningarna|minnesanteckningarna) godkän\\p{L}*',
  'minnesanteckningarna från|mötet (?:öppnas|öppnat|avslutas|avslutat)|mötesordförande|mötessekreterare|protokollförare',
  '(?:ordförande|sekreterare) för (?:mötet|dagen|sammanträdet)'
].join('|')

/** Under the heading "Beslut": it says only when there will be a decision. */
export const announces = [
  '(?:beslut(?:et)? )?(?:om .* )?(?:kan |ska |kommer att )?(?:tas|fattas|väntas|förväntas|planeras|avvaktas|senare|nästa möte)',
  '(?:beslut )?(?:våren|hösten|i \\p{L}+)?(?: ?20\\d\\d)?(?: (?:av|i|hos) (?:respektive|varje|\\p{L}*nämnd).*)?[.]?$'
].join('|')

/** Under the heading "Beslut": there is none. */
export const none =
  '(?:inget|inga|ej|inte)(?: (?:formella?|nya?|något))?(?: (?:beslut|att besluta).*)?|–|-|saknas|ej aktuellt|inte aktuellt.*|(?:endast )?information(?:spunkt|särende)?|se ovan'

/** A pattern between whole words, in any case of letters. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
}
