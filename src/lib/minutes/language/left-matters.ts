import { left, matter, noun } from './left-verbs.ts'

/**
 * How everyday notes say that a matter is put off, sent on or taken back, as parts of patterns that the formulas of municipal
 * minutes in `wording.ts` lack.
 */

/** Whom a matter is sent on to. */
const others =
  '(?:\\p{L}+ ){0,2}?\\p{L}*(?:grupp|nämnd|styrelse|utskott|råd|lednings?|fullmäktige|direktör|chef|förvaltning|AU)(?:en|n|na|et|erna|gruppen|arna)?(?!\\p{L})'

const us = '(?:vi|gruppen|mötet|nätverket|rådet)'

/** It is left for another time. */
export const putsOff = [
  left('postpone'),
  '(?:avvakta|vänta)(?<=(?:att|ska) \\S+)(?= (?:med|till|tills|in)(?!\\p{L})|[.!]|$)',
  `(?:sparar|sparade|parkerar|parkerade|(?:skjuter|sköt) på|(?:tar|tog) om|pausar|pausade) ${noun}`,
  `${matter} (?:(?:lämnas|lämnades) (?:öppen|öppet)|sparas|sparades|pausas|pausades|(?:skjuts|sköts) på|(?:tas|togs) om|(?:behöver|får|måste) arbetas om|(?:går|gick|skickas|skickades|lämnas|lämnades) (?:åter|tillbaka) till|(?:hanns|hinns) (?:inte|ej))`,
  `(?:får|fick|ska|skall|måste)(?<=(?:^|(?<!\\p{L})${matter} )\\S+) (?:ligga(?: till sig)?(?! (?:med|till grund|kvar|på|hos|under))|vila|vänta|anstå|bero|mogna|stå över)`,
  `${us} (?:(?:avvaktar|avvaktade)(?=[.!,]| \\p{L}+s |$)|(?:väntar|väntade|avvaktar)(?: in [^.;:]{3,60})?(?=[.!]|$| och )|återkommer (?:till (?:det|detta|ärendet|frågan|punkten)|(?:i|på|vid|den|när|efter) )|hann (?:aldrig|ej|inte)|behöver (?:mer|bättre) underlag)`,
  '^(?:avvaktas?|(?:läggs|lagd?t?) på is|på is|pausas?|vilar|hinner (?:inte|ej|vi inte)|kan (?:inte|ej) avgöras|ej klart för beslut|öppen fråga|hann (?:aldrig|ej|inte)|tiden (?:räckte|räcker) inte)(?!\\p{L})|^åter (?:i|den|på|till) ',
  '(?:blev|finns|fanns|rådde) ingen (?:enighet|samsyn|konsensus)[^.;:]{0,30}(?:kommer|tas|tar|upp|åter)',
  '(?:mer|bättre) underlag (?:behövs|krävs)(?= ?[.!,]|$)'
].join('|')

/** It comes back. */
export const comesBack = `${left('return')}|(?:kommer|kom)(?<=(?<!\\p{L})${matter} \\S+) (?:upp|tillbaka)`

/** It is for others to settle. */
export const sendsOn = [
  left('refer'),
  `(?:går|gick|tas|togs|hänskjuts|hänsköts)(?<=(?:^|(?<!\\p{L})${matter} )\\S+) (?:över |upp |vidare )*(?:till|i) ${others}`,
  `(?:hänskjuter|hänsköt|tar|tog) ${matter} (?:vidare |upp |över )?(?:till|i) ${others}`,
  `^(?:förs|lyfts|lyftes|bollas|bollades|skickas) (?:vidare |upp |över )?(?:till|i) ${others}`,
  `får ${others} (?:avgöra|bestämma|besluta|ta ställning)`,
  `är en fråga för ${others}|hör hemma (?:i|hos) ${others}|ligger hos ${others},? dit`,
  `${us} (?:vill att|ber) ${others} (?:att )?(?:ta ställning|beslutar?|avgöra?|tar ställning)`,
  `(?:skickas|skickades|går|gick)(?<=(?<!\\p{L})${matter} \\S+) (?:ut )?(?:till|på) [^.;:]{2,40} för (?:synpunkter|yttrande|samråd)`
].join('|')

/** Whoever brought it takes it back, or it falls by itself. */
export const givesUp = [
  'ställ(?:s|des) in(?<=som (?:[^.;:,]{2,40} )?(?:beslutade|bestämde|beslutades|bestämdes)(?: [^.;:,]{2,30})?,? ställ\\p{L}+ in)',
  left('withdraw'),
  `${matter}(?:,? som (?:därmed |därför |alltså |då |nu )*(?:faller|föll|utgår|utgick)(?!\\p{L})| (?:är|är nu) (?:tillbakadrage[nt]|återkalla[dt]|inte längre aktuell\\p{L}*|inaktuell\\p{L}*)| (?:(?:läggs|lades) (?:ned|ner)|(?:faller|föll)(?= ?[.!,]|$)))`,
  '(?:drar|drog|dragit|tar|tog|tagit) tillbaka (?:sin|sitt|sina|\\p{L}*förslaget|frågan|ärendet)',
  '(?:lägger|lade) (?:ned|ner) (?:frågan|ärendet|punkten|förslaget)',
  '^(?:ställs in|(?:inte|ej) längre aktuellt?|läggs (?:ned|ner)|avskrivs)(?!\\p{L})',
  '(?:återkallar|återkallade|upphäver|upphävde|river upp|rev upp|(?:tar|tog|drar|drog) tillbaka|häver) (?:sitt |sina |det |tidigare |förra |gamla )*beslut\\p{L}*(?! om att)',
  'beslutet(?: [^.;:]{2,60}?)? (?:(?:upphör|upphörde) att gälla|gäller inte(?= ?[.!,]|$| längre))'
].join('|')
