/** What a value is called that its source should be asked about. */
export const doubtfulWords = 'tveksam uppgift'
