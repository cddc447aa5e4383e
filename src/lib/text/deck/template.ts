/** More would be slow to read and to put in every deck. */
export const largestTemplate = {
  bytes: 20_000_000,
  sentence: 'Mallen är för stor. Välj en på högst 20 MB.'
}

export const templateUnread = 'Mallen kunde inte läsas. Försök igen, eller välj en annan fil.'
