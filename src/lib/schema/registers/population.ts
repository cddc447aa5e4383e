/** A population used as weight or as base, and the Kolada keys whose sum it is. Read by the ETL only. */
export interface Population {
  id: string
  title: string
  keys: string[]
}
