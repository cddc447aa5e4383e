import type { ShortForm } from '../../schema/registers/short-form.ts'

/** Spells out the short forms that minutes use for organisations, as the register has them. */
export class ShortForms {
  private readonly names: Map<string, string>
  private readonly forms: RegExp | null

  constructor(register: ShortForm[]) {
    this.names = new Map(register.map(({ short, name }) => [short, name]))
    const words = [...this.names.keys()].join('|')
    this.forms = words ? new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'gu') : null
  }

  has(word: string): boolean {
    return this.names.has(word)
  }

  spellOut(text: string): string {
    return this.forms ? text.replace(this.forms, (form) => this.names.get(form) ?? form) : text
  }
}
