import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import ExplanationPicture from '../../src/lib/components/explanation/ExplanationPicture.svelte'
import { explainedIn, explanationIds, explanations } from '../../src/lib/text/help/explanations.ts'
import { differenceGuide, multiplesGuide } from '../../src/lib/text/comparison/compared.ts'
import { profileGuide } from '../../src/lib/text/place/profile-guide.ts'
import { initiativeGuide } from '../../src/lib/text/initiative/map.ts'
import { rugGuide } from '../../src/lib/text/comparison/rug.ts'
import { timelineGuide } from '../../src/lib/text/decision/timeline.ts'
import { openSite } from '../queries/site.ts'
import { profiles } from './profiles.ts'

const jargon =
  /konfidens|signifik|p-värde|hypotes|standardfel|estimat|sampl|percentil|suppress|varians|poisson|wilson/i

test.each(explanationIds)('%s is a question, two short sentences and a picture', (id) => {
  const { question, sentences, picture } = explanations[id]
  expect(question).toMatch(/^(Vad|Varför) [^.?]+\?$/)
  expect(sentences).toHaveLength(2)
  for (const sentence of sentences) {
    // One each: a full stop at its end and nowhere before.
    expect(sentence).toMatch(/^[A-ZÅÄÖ][^.?!]+\.$/)
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22)
  }
  expect(picture).toMatch(/^[A-ZÅÄÖ].+\.$/)
  expect([question, ...sentences, picture].join(' ')).not.toMatch(jargon)
})

test('each has a picture of its own, that carries its name and no inline style', () => {
  const drawn = explanationIds.map((id) => render(ExplanationPicture, { props: { id } }).body)
  expect(new Set(drawn).size).toBe(explanationIds.length)
  for (const [i, svg] of drawn.entries()) {
    expect(svg).toContain(`role="img" aria-label="${explanations[explanationIds[i]!].picture}"`)
    expect(svg).toMatch(/<(path|rect)[^]*<text/)
    expect(svg).not.toMatch(/style=|NaN|undefined/)
  }
})

test('what is said of one child among 500 is so', () => {
  expect(explanations['liten-kommun'].sentences[0]).toContain('500\u00a0barn')
  expect(explanations['liten-kommun'].sentences[0]).toContain(
    `${1000 / 500}\u00a0per\u00a01\u00a0000`
  )
})

test('a text has the explanations of the words in it, and no others', () => {
  expect(explainedIn([])).toEqual([])
  expect(explainedIn(['Linjen är länet.', 'Ett kryss: värdet visas inte.'])).toEqual(['dolt'])
  expect(explainedIn(['Värdet inte visas, för att skydda barnen.'])).toEqual(['dolt'])
  expect(explainedIn(['Ju mindre plats, desto bredare intervall.'])).toEqual([
    'intervall',
    'liten-kommun'
  ])
  expect(explainedIn(['▲ är säkert högre.'])).toEqual(['sakerstallt'])
  expect(explainedIn(['Den exakta andelen visas här.'])).toEqual(['grans'])
})

test("a place's guide has them all", async () => {
  const { of } = await profiles(await openSite())
  expect(explainedIn(profileGuide(await of('1864')))).toEqual(explanationIds)
})

test('each guide of the comparison has its own, and a guide without numbers none', () => {
  expect(explainedIn(rugGuide('övriga länet', 'here'))).toEqual(['dolt', 'grans', 'sakerstallt'])
  expect(explainedIn(multiplesGuide('here', []))).toEqual([
    'intervall',
    'dolt',
    'grans',
    'sakerstallt'
  ])
  expect(explainedIn(differenceGuide('övriga länet'))).toEqual(['intervall', 'sakerstallt'])
  expect(explainedIn(timelineGuide())).toEqual([])
  expect(explainedIn([...initiativeGuide(true, true), ...initiativeGuide(false, false)])).toEqual(
    []
  )
})
