import type { EngineFault } from '../db/engine-error.ts'
import { formatShare } from '../format/number.ts'

/** What is going on while a changed filter waits for the engine. */
export function engineProgress(progress: number): string {
  if (progress <= 0) return 'Startar analysmotorn …'
  if (progress >= 1) return 'Läser uppgifterna …'
  return `Hämtar analysmotorn, ${formatShare(progress)} …`
}

const faults: Record<EngineFault, string> = {
  'no-webassembly':
    'Webbläsaren kan inte köra analysmotorn eftersom WebAssembly är avstängt eller saknas. Prova en nyare webbläsare, eller be it-avdelningen tillåta WebAssembly.',
  'engine-missing':
    'Analysmotorn gick inte att hämta. Kontrollera nätverket och försök igen. Om felet är kvar saknas en fil på webbplatsen.',
  'engine-wrong-type':
    'Webbservern lämnar ut analysmotorn med fel filtyp. Den som sköter webbplatsen behöver ställa in att filer som slutar på .wasm skickas som application/wasm.',
  'engine-timeout': 'Analysmotorn svarade inte inom en minut. Försök igen.',
  'engine-failed': 'Analysmotorn gick inte att starta. Ladda om sidan och försök igen.',
  'file-missing':
    'En fil med uppgifter gick inte att hämta. Kontrollera nätverket och försök igen. Om felet är kvar saknas filen på webbplatsen.',
  'file-damaged':
    'En fil med uppgifter är skadad eller ofullständig. Den som sköter webbplatsen behöver publicera uppgifterna på nytt.'
}

/** Why a view could not be shown, and what to do about it. The chart that was there stays. */
export function engineFault(fault: EngineFault): string {
  return `${faults[fault]} Diagrammet visar den senaste vyn som gick att läsa.`
}
