import { describe, expect, test } from 'vitest'
import { wordingAdvice, wordingFaults } from '../../src/lib/wording/wording.ts'

const kinds = (text: string) => wordingFaults(text).map(({ kind, words }) => `${kind}: ${words}`)

describe('what must not stand in a text that everybody reads', () => {
  test.each([
    ['Enligt Ylva Ekdalen går det framåt.', 'name: Ylva Ekdalen'],
    ['Vi frågade Elsa om skolan.', 'name: Elsa'],
    ['Elsas klass trivs.', 'name: Elsas'],
    ['Tova-Britt har hållit i gruppen.', 'name: Tova-Britt'],
    ['Skriv till ungdom@exempel.se i dag.', 'contact: ungdom@exempel.se'],
    ['Barnet 20110203-1234 är berört.', 'contact: 20110203-1234'],
    ['Ring 070-123 45 67.', 'contact: 070-123 45 67'],
    ['Ring +46 70 123 45 67.', 'contact: +46 70 123 45 67'],
    ['Barnet 201102031234 är berört.', 'contact: 201102031234'],
    ['Tre elever i klassen mår dåligt.', 'small-group: Tre elever'],
    ['Det gäller 2 av 11 flickor.', 'small-group: 2 av 11 flickor'],
    ['En av oss har bytt skola.', 'small-group: En av oss'],
    ['Bara en elev svarade så.', 'small-group: Bara en elev'],
    ['Ökningen beror på fler orosanmälningar.', 'cause: beror på'],
    ['Färre placeras tack vare tidiga insatser.', 'cause: tack vare'],
    ['Insatsen har gett effekt.', 'cause: har gett effekt'],
    ['Det ledde till färre samtal.', 'cause: ledde till']
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected])
  })

  test.each([
    'Maria Ungdom och Mini-Maria följer upp enligt lex Sarah.',
    'Mötet hålls på Karl Johansgatan 3, vid Olof Palmes torg.',
    'Region Örebro län har organisationsnummer 232100-0164, ärendet är RS 0123-2024.',
    'Elevhälsan i Nora ser över rutinerna till maj 2027.',
    'Fler elever i årskurs 9 trivs i skolan än 2020.',
    'Gruppen vet inte om det beror på vem som svarar.',
    'Utredningstiden är 4 månader, 20 elever har svarat.',
    'Länsdelsgrupp norr, Välfärd och folkhälsa, Region Örebro län',
    'Vi vill ha en vuxen att prata med på rasten.',
    'Kommunerna i norra länsdelen har anslutit sig till Backa barnet.',
    'Att en elev trivs är inte samma sak som att alla gör det.'
  ])('leaves alone: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  test('has an advice for each kind', () => {
    for (const advice of Object.values(wordingAdvice)) expect(advice).toMatch(/^Skriv|^Siffrorna/)
  })
})
