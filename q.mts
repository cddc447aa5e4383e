import { DuckDBInstance } from '@duckdb/node-api'
const i = await DuckDBInstance.create(); const c = await i.connect()
for (const q of process.argv.slice(2)) { const r = await c.runAndReadAll(q); console.table(r.getRowObjects().map((o: any) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typeof v === 'number' ? +v.toFixed(4) : typeof v === 'bigint' ? Number(v) : v])))) }
