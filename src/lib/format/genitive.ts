/** What belongs to something by its name: a name that ends in s, x or z has no s more. Svenska skrivregler 2017, 7.4. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`)
