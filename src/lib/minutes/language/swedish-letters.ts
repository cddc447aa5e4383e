const letters = 'a-zà-öø-ÿ'

/** The pattern with the letters of Swedish for all that there are: hundreds of those take a second to get ready. */
export function inSwedish(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|\\p\{L\}/g, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letters) : `[${letters}]`
  )
}
