const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex']

/** A number in running text: in words up to six, "fyra", and in figures above, "16". */
export function numberWord(count: number): string {
  return words[count] ?? String(count)
}
