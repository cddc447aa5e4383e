/** What some browsers tell of the line that they are on. */
interface Connection {
  saveData?: boolean
  effectiveType?: string
  type?: string
}

/** What is fetched costs the reader money or a long wait, as far as the browser tells. */
export function isCostly(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection }
  if (!connection) return false
  const { saveData, effectiveType, type } = connection
  return (
    saveData === true ||
    type === 'cellular' ||
    ['slow-2g', '2g', '3g'].includes(effectiveType ?? '')
  )
}
