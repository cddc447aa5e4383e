/** One command of a line as cmd.exe would start it, and how it hangs on the one before: always, if that went well, or if it did not. */
export interface Command {
  after: '' | '&&' | '||'
  words: string[]
}

// What cmd.exe has no such command for, though every POSIX shell has.
const foreign =
  /^(?:cat|cp|export|false|grep|ls|mv|pwd|rm|sed|sh|bash|sleep|source|test|time|touch|true|unset|which)$/

/**
 * A line of a script as cmd.exe reads it, in the words that Windows programs are given: only double quotes hold words
 * together, and a backslash escapes nothing but such a quote. Throws an Error that says what no line should have that is to
 * mean the same to every shell.
 */
export function cmdLine(line: string): Command[] {
  const commands: Command[] = []
  for (const part of partsOf(line)) {
    const words = wordsOf(part.text)
    const [program = ''] = words
    if (program === '') throw new Error(`no command: ${line}`)
    if (/^[A-Za-z_]\w*=/.test(program)) throw new Error(`cmd sets no variable by ${program}`)
    if (/[/\\]/.test(program)) throw new Error(`cmd finds no program by ${program}`)
    if (foreign.test(program)) throw new Error(`cmd has no ${program}`)
    commands.push({ after: part.after, words })
  }
  return commands
}

/** The commands of a line as they are written, quotes and all. */
function partsOf(line: string): { after: Command['after']; text: string }[] {
  const parts: { after: Command['after']; text: string }[] = [{ after: '', text: '' }]
  let isQuoted = false
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]!
    const two = line.slice(i, i + 2)
    // Other shells set in a variable, and run what stands in such marks, within quotes too.
    if (letter === '$' || letter === '`')
      throw new Error(`${letter} means something to other shells: ${line}`)
    if (letter === '%') throw new Error(`% means something to cmd: ${line}`)
    if (letter === '"' && line[i - 1] !== '\\') isQuoted = !isQuoted
    if (isQuoted || !/[&|<>()^;'*?~#{}[\]!\n]/.test(letter)) {
      parts.at(-1)!.text += letter
    } else if (two === '&&' || two === '||') {
      parts.push({ after: two, text: '' })
      i++
    } else {
      throw new Error(`${JSON.stringify(letter)} does not mean the same to every shell: ${line}`)
    }
  }
  if (isQuoted) throw new Error(`a quote without an end: ${line}`)
  return parts
}

/** The words as a Windows program finds them in the line that it is given. */
function wordsOf(text: string): string[] {
  const words = text.match(/(?:[^\s"\\]|\\.|\\$|"(?:[^"\\]|\\.)*")+/g) ?? []
  return words.map((word) => word.replaceAll(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')))
}
