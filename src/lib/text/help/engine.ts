import type { EngineFault } from '../../db/engine-error.ts'
import { formatShare } from '../../format/number.ts'

/** What is going on while a changed filter waits for the engine; `again` when it has died and is started again. */
export function engineProgress(progress: number, again = false): string {
  if (again) return 'Analysmotorn slutade svara. Startar om den …'
  if (progress <= 0) return 'Förbereder urvalen …'
  if (progress >= 1) return 'Förbereder urvalen: läser uppgifterna …'
  return `Förbereder urvalen, ${formatShare(progress)} …`
}

const faults: Record<EngineFault, string> = {
  'no-webassembly':
    'Webbläsaren kan inte köra analysmotorn eftersom WebAssembly är avstängt eller saknas. Prova en nyare webbläsare, eller be it-avdelningen tillåta WebAssembly.',
  'engine-missing':
    'Analysmotorn gick inte att hämta. Kontrollera nätverket och försök igen. Om felet är kvar saknas en fil på webbplatsen.',
  'engine-wrong-type':
    'Webbservern lämnar ut analysmotorn med fel filtyp. Den som sköter webbplatsen behöver ställa in att filer som slutar på .wasm skickas som application/wasm.',
  'engine-timeout': 'Analysmotorn svarade inte inom en minut. Försök igen.',
  'engine-failed':
    'Analysmotorn gick inte att starta. Kanske kom den inte fram hel. Ladda om sidan och försök igen.',
  'engine-died':
    'Analysmotorn slutade svara, också efter en omstart. Stäng andra flikar och försök igen, eller ladda om sidan.',
  'file-missing':
    'En fil med uppgifter gick inte att hämta. Kontrollera nätverket och försök igen. Om felet är kvar saknas filen på webbplatsen.',
  'file-damaged':
    'En fil med uppgifter är skadad eller ofullständig. Den som sköter webbplatsen behöver publicera uppgifterna på nytt.',
  'new-release': 'Siffrorna publiceras på nytt just nu. Vänta en stund och ladda om sidan.'
}

/** Why a view could not be shown, and what to do about it. The chart that was there stays. */
export function engineFault(fault: EngineFault): string {
  return `${faults[fault]} Diagrammet visar den senaste vyn som gick att läsa.`
}

/** Told on every page, in browsers that no engine can run in. */
export const withoutEngine =
  'Webbläsaren kan inte räkna fram egna urval, eftersom WebAssembly är avstängt eller saknas. Sidorna visas som de är, med de urval som är förberedda. Prova en nyare webbläsare, eller be it-avdelningen tillåta WebAssembly.'

/** Told when nothing has been heard of the engine for some seconds. */
export const engineSilent = 'Analysmotorn svarar inte än. Svarar den inte snart startas den om.'

/** Told once the engine works again. */
export const engineRestarted = 'Analysmotorn slutade svara, men är startad igen.'

/** Told when other figures have been published than those that the page was made of. */
export const newRelease =
  'Nya siffror har publicerats sedan sidan öppnades. Det du väljer nu visas med de nya. Ladda om sidan så att även texterna och det som inte ändrats blir nytt.'

/** Told where the address asks for a view on a line that is slow or paid for by what is fetched. */
export const engineHeld =
  'Länken visar ett eget urval, som räknas fram här i webbläsaren. Först behöver omkring 10 MB hämtas, och uppkopplingen är långsam eller begränsad. Diagrammen visar sidans vanliga vy.'
