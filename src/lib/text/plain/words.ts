import { isProtected, type Protection } from '../../schema/registers/indicator.ts'
import { capitalise } from '../parts/sentence.ts'
import { division, whole } from '../county/county.ts'

/** A word that a reader may not know, and what it means. */
export interface PlainWord {
  word: string
  meaning: string
}

interface Known extends PlainWord {
  /** Where it is used. */
  used: RegExp
}

// What figures are of.
const things: Known[] = [
  {
    word: 'Familjehem',
    used: /familjehem/i,
    meaning: 'En familj som tar emot barn som inte kan bo hemma.'
  },
  { word: 'HVB', used: /\bHVB\b/, meaning: 'Ett hem för barn som inte kan bo hos sin familj.' },
  {
    word: 'Öppna insatser',
    used: /öppna insatser/i,
    meaning: 'Stöd från kommunen medan barnet bor kvar hemma.'
  },
  {
    word: 'Individuell prövning',
    used: /individuell prövning/i,
    meaning: 'Kommunen har sett efter vad just det barnet behöver.'
  },
  {
    word: 'Utredning',
    used: /utredning/i,
    meaning: 'Kommunen tar reda på om ett barn behöver stöd.'
  },
  {
    word: 'Öppen förskola',
    used: /öppna förskolor/i,
    meaning: 'Ett ställe dit små barn går med en förälder.'
  },
  {
    word: 'Familjecentral',
    used: /familjecentral/i,
    meaning: 'Ett ställe där små barn och föräldrar får olika sorters stöd.'
  },
  { word: 'Behörig', used: /behöriga/i, meaning: 'Den som har de betyg som krävs för att söka.' },
  {
    word: 'Yrkesprogram',
    used: /yrkesprogram/i,
    meaning: 'En väg på gymnasiet mot ett yrke.'
  },
  {
    word: 'Meritvärde',
    used: /meritvärde/i,
    meaning: 'Alla betyg i nian, gjorda till poäng och lagda ihop.'
  },
  {
    word: 'Gymnasieexamen',
    used: /gymnasieexamen/i,
    meaning: 'Det man får när man har klarat gymnasiet.'
  },
  {
    word: 'Musik- eller kulturskola',
    used: /kulturskola/i,
    meaning: 'Kommunens skola för musik, dans, bild och teater på fri tid.'
  },
  {
    word: 'Deltagartillfälle',
    used: /deltagartillfällen/i,
    meaning: 'En person har varit med en gång, till exempel på en träning.'
  },
  {
    word: 'Aktivitetsstöd',
    used: /aktivitetsstöd/i,
    meaning: 'Pengar från staten till föreningar för barn och unga.'
  },
  { word: 'Anmält', used: /anmält/i, meaning: 'Någon har berättat om det för polisen.' },
  {
    word: 'MPR',
    used: /\bMPR\b/,
    meaning: 'En spruta mot sjukdomarna mässling, påssjuka och röda hund.'
  },
  {
    word: 'Ekonomiskt bistånd',
    used: /ekonomiskt bistånd/i,
    meaning: 'Pengar från kommunen till den som inte har råd med det som behövs.'
  },
  {
    word: 'Låg ekonomisk standard',
    used: /låg ekonomisk standard/i,
    meaning: 'Familjen har mycket mindre pengar än de flesta andra.'
  },
  {
    word: 'E-cigarett och vape',
    used: /e-cigarett|vape/i,
    meaning: 'En apparat som gör ånga att andas in, ofta med nikotin.'
  },
  {
    word: 'SIP',
    used: /\bSIP\b/,
    meaning: 'En plan för barnets stöd. Skola, vård och kommun gör den ihop med familjen.'
  },
  { word: 'BUP', used: /\bBUP\b/, meaning: 'Vård för barn och unga som mår psykiskt dåligt.' },
  { word: 'Kallelse', used: /kallelse/i, meaning: 'Ett brev som ber någon komma till ett möte.' },
  {
    word: 'Utan deltagande',
    used: /utan deltagande/i,
    meaning: 'Alla som var kallade kom inte till mötet. Här är det BUP som inte kom.'
  },
  { word: 'Vårdplan', used: /vårdplan/i, meaning: 'En plan för den vård som barnet ska få.' }
]

// How figures are told.
const figures: Known[] = [
  {
    word: capitalise(division.one),
    used: new RegExp(division.one, 'i'),
    meaning: `En del av ${whole}. Den är en eller flera kommuner.`
  },
  {
    word: 'Säker skillnad',
    used: /säker (skillnad|ändring)|skiljer sig säkert|(fler|färre|högre|lägre) (sedan|i )/i,
    meaning: 'Den är större än vad slumpen brukar ge.'
  },
  { word: 'Av 100', used: /av\s100\b/, meaning: 'Det är samma sak som procent.' },
  {
    word: 'På varje',
    used: /på varje|per 1\s0/i,
    meaning: 'Så många skulle det bli i en grupp som är så stor.'
  },
  { word: 'I snitt', used: /i snitt/i, meaning: 'Allt läggs ihop och delas lika på alla.' },
  {
    word: 'Under, över, färre än',
    used: /(under|över) \d|(färre|fler) än \d+(?!\d|\sav)/i,
    meaning: 'Den exakta siffran är gömd, så att ingen kan pekas ut.'
  },
  {
    word: 'Ofullständig',
    used: /ofullständig/i,
    meaning: 'Siffran går inte att räkna ut. En kommun saknas.'
  },
  { word: 'Uppgift saknas', used: /uppgift saknas/i, meaning: 'Det finns ingen siffra.' },
  {
    word: 'Tveksam uppgift',
    used: /tveksam uppgift/i,
    meaning: 'Siffran passar inte ihop med andra år. Den kan vara fel.'
  }
]

/** The words of a text that take explaining, what it is of before how it is told. */
export function wordsIn(text: string, indicator: Protection): PlainWord[] {
  const hidden: Known = {
    word: 'Visas inte',
    used: /visas inte/i,
    meaning: isProtected(indicator)
      ? 'Siffran är gömd, så att ingen kan förstå vem det gäller.'
      : 'Siffran är gömd av dem som har samlat in den.'
  }
  const known = [...things, ...figures, hidden]
  return known.filter(({ used }) => used.test(text)).map(({ word, meaning }) => ({ word, meaning }))
}
