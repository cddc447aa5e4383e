import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser'

const words: Record<string, string> = {
  InvalidSymbol: 'ett okänt ord',
  InvalidNumberFormat: 'ett tal med fel form',
  PropertyNameExpected: 'ett namn saknas',
  ValueExpected: 'ett värde saknas',
  ColonExpected: 'ett kolon saknas',
  CommaExpected: 'ett komma saknas',
  CloseBraceExpected: '} saknas',
  CloseBracketExpected: '] saknas',
  EndOfFileExpected: 'något följer efter slutet',
  InvalidCommentToken: 'kommentarer är inte tillåtna',
  UnexpectedEndOfComment: 'en kommentar slutar inte',
  UnexpectedEndOfString: 'en text slutar inte',
  UnexpectedEndOfNumber: 'ett tal slutar inte',
  InvalidUnicode: 'en teckenkod med fel form',
  InvalidEscapeCharacter: 'fel tecken efter ett omvänt snedstreck',
  InvalidCharacter: 'ett otillåtet tecken i en text'
}

/** What is wrong with a text that is no JSON, in words that follow "hel JSON". */
export function jsonFault(code: ParseErrorCode): string {
  return words[printParseErrorCode(code)] ?? 'något annat följer'
}
