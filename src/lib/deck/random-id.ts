/** A name that nothing else has, of 16 hexadecimal digits. `crypto.randomUUID` would need https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
