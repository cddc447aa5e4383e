const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')

/** A number in running text: in words up to twelve, "fyra", and in figures above, "16". */
export function numberWord(count: number): string {
  return words[count] ?? String(count)
}
