import { readFileSync } from 'node:fs'

/** One case of a test runner's report. */
export interface Case {
  file: string
  name: string
  failed: boolean
  seconds: number
  /** What it failed with; empty when it passed. */
  message: string
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    startTime: number
    endTime: number
    assertionResults: {
      fullName: string
      status: string
      duration?: number
      failureMessages: string[]
    }[]
  }[]
}

/** The cases that ran; a file that does not load, or fails outside its cases, is a failed case of its own. */
export function vitestCases(path: string): Case[] {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(name)
    const cases = assertionResults
      .filter(({ status }) => ['passed', 'failed'].includes(status))
      .map((result): Case => ({
        file,
        name: result.fullName,
        failed: result.status === 'failed',
        seconds: (result.duration ?? 0) / 1000,
        message: result.failureMessages.join('\n')
      }))
    const isUntold = status === 'failed' && !cases.some(({ failed }) => failed)
    return isUntold ? [...cases, { file, name: '', failed: true, seconds: 0, message }] : cases
  })
}

interface Suite {
  suites?: Suite[]
  title: string
  specs: {
    title: string
    file: string
    tests: {
      status: string
      results: { duration: number; errors: { message?: string }[] }[]
    }[]
  }[]
}

/** The cases that ran, and what went wrong outside them. A flaky case has failed: nothing is tried twice. */
export function playwrightCases(path: string): Case[] {
  const { suites, errors } = JSON.parse(readFileSync(path, 'utf8')) as {
    suites: Suite[]
    errors: { message?: string }[]
  }
  const outside = errors.map(({ message = '' }): Case => {
    return { file: 'playwright', name: '', failed: true, seconds: 0, message }
  })
  return [...suites.flatMap((suite) => suiteCases(suite, [])), ...outside]
}

function suiteCases({ suites = [], specs }: Suite, above: string[]): Case[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status !== 'skipped')
      .map(({ status, results }): Case => ({
        file: `tests/e2e/${file}`,
        name: [...above, title].join(' '),
        failed: status !== 'expected',
        seconds: results.reduce((sum, { duration }) => sum + duration / 1000, 0),
        message: results
          .flatMap(({ errors }) => errors.map(({ message = '' }) => message))
          .join('\n')
      }))
  )
  return [...own, ...suites.flatMap((suite) => suiteCases(suite, [...above, suite.title]))]
}

const relative = (path: string) => path.slice(path.replaceAll('\\', '/').indexOf('/tests/') + 1)

/** The seconds that the cases of every file took together, most first. */
export function slowestFiles(cases: Case[], count: number): [file: string, seconds: number][] {
  const files = new Map<string, number>()
  for (const { file, seconds } of cases) files.set(file, (files.get(file) ?? 0) + seconds)
  return [...files].sort(([, a], [, b]) => b - a).slice(0, count)
}

// eslint-disable-next-line no-control-regex -- what colours a terminal
const colour = /\u001b\[[\d;]*m/g

/** The first lines of a failure, without colours and with what it is about. */
export function firstLines(message: string, count: number): string[] {
  const lines = message.replace(colour, '').split('\n')
  return lines.filter((line) => line.trim() && !/^\s+at /.test(line)).slice(0, count)
}
