import { appendFileSync } from 'node:fs'
import { tidyAtExit } from '../system/exit-tidying.ts'

/** How a run ended, in one line that a mail or a file of lines can take. */
export class RunLog {
  private readonly forget: () => void

  /** `file` is added to; null where nobody has asked for one. A run that is interrupted says so there. */
  constructor(private readonly file: string | null) {
    this.forget = tidyAtExit(() => this.write('Avbruten. Nästa körning börjar om.'))
  }

  /** Tells the end; to be called once. What should be looked at goes to the output for errors. */
  end(line: string, code: number): void {
    this.forget()
    this.write(line)
    if (code === 0) console.log(line)
    else console.error(line)
  }

  private write(line: string): void {
    if (this.file === null) return
    // Swedes write a time as this does, and of the place where the run is.
    const time = new Date().toLocaleString('sv-SE')
    appendFileSync(this.file, `${time} ${line.replaceAll(/\s+/g, ' ')}\n`)
  }
}
