import { describe, expect, it } from 'vitest'
import { Acts } from '../../../pipelines/minutes/outcome/act.ts'
import { bodiesOf } from '../../../pipelines/minutes/outline/forum.ts'

const acts = new Acts(bodiesOf({ fileName: 'm.txt', lines: [] }, 'Chefsgrupp folkhälsa'))

describe('a sentence that decides', () => {
  it.each([
    'Chefsgruppen beslutar att pröva modellen i två kommuner.',
    'Chefsgruppen beslutade att planen ska gälla från hösten 2027.',
    'Chefsgruppen för folkhälsa beslutade enhälligt att anta planen.',
    'Mötet beslutade enligt förslaget.',
    'Mötet beslutade, efter votering, att avslå begäran.',
    'Gruppen bifaller förslaget.',
    'Gruppen godkänner budgeten för 2027.',
    'De närvarande ställer sig bakom planen.',
    'En majoritet av de närvarande ställer sig bakom att arbetet börjar.',
    'Chefsgruppen enades om att pröva under ett år.',
    'Vi beslutade att börja med de minsta kommunerna.',
    'Beslut fattas av chefsgruppen enligt förslag.',
    'Beslut fattades om att gå vidare.',
    'Det beslutades att frågan utreds.',
    'Beslutades att utreda frågan.',
    'Beslöt att utreda frågan.',
    'Man beslutade att utreda frågan.',
    'Förslaget godkänns.',
    'Handlingsplanen fastställs.',
    'Efter att alla hade talat beslutade chefsgruppen att utreda frågan.',
    'Efter en diskussion om hur arbetet ska ordnas beslutar gruppen att bilda två lag.',
    'Mötet diskuterade om avtalet kan sägas upp och beslutade att göra det.',
    'Chefsgruppen, som hade läst underlaget, beslutar att gå vidare.',
    'Ordföranden finner att mötet beslutar att bifalla förslaget.',
    'Chefsgruppen beslutar att uppdra åt AU att ta fram en rutin.',
    'Chefsgruppen tillsätter en arbetsgrupp.',
    'Chefsgruppen beslutar om budget för 2027.',
    'Chefsgruppen beslutar för 2027 att avsätta 300 000 kronor.',
    'Mötet ställer sig positivt till förslaget och beslutar att gå vidare.',
    'Mötet är enigt om att revidera överenskommelsen.',
    'Samtliga närvarande ställer sig bakom planen.',
    'Alla kommuner ställer sig bakom planen.',
    'Gruppen fattade ett inriktningsbeslut om att införa modellen.',
    'Gruppen rekommenderar kommunerna att anta planen.',
    'Det bestämdes att mötena hålls digitalt.',
    'Beslutet blev att gå vidare.',
    'Budgeten för 2027 fastställdes.',
    'Rutinen antas och gäller från 1 mars.',
    'Föreslagna mötestider antas.',
    'Förslaget vann bifall.',
    'Chefsgruppen antar planen för våren 2027 till hösten 2029.'
  ])('%s', (sentence) => expect(acts.of(sentence)).toBe('beslut'))
})

describe('a sentence that only tells of a decision', () => {
  it.each([
    'Beslut våren 2027 i respektive kommun.',
    'Beslut tas vid nästa möte.',
    'Beslut fattas i nämnden i juni.',
    'Beslut om budgeten fattas av regionfullmäktige.',
    'Beslut kan fattas först när underlaget är klart.',
    'Dagens punkt avser beslut i frågan.',
    'Efter beslut från direktörerna har medel delats ut.',
    'Chefsgruppen beslutar i frågan vid nästa möte.',
    'Chefsgruppen fattar beslut i höst.',
    'Chefsgruppen beslutade i våras att se över rutinen.',
    'Chefsgruppen beslutade 2024-05-02 att se över rutinen.',
    'Vid förra mötet beslutade chefsgruppen att se över rutinen.',
    'I mars beslutade chefsgruppen att se över rutinen.',
    'Chefsgruppen har tidigare beslutat att se över rutinen.',
    'Chefsgruppen beslutade inte i frågan.',
    'Om chefsgruppen beslutar att gå vidare behövs medel.',
    'Innan gruppen beslutar något behövs mer underlag.',
    'Arbetsgruppen föreslår att chefsgruppen beslutar att införa modellen.',
    'Förslaget är att chefsgruppen godkänner planen.',
    'Chefsgruppen ska besluta om planen.',
    'Chefsgruppen behöver ta ställning till vilka beslut som krävs.',
    'Regionstyrelsen beslutade att avsätta medel.',
    'Kommunen ställer sig bakom planen.',
    'Strategin antogs 2024 och gäller till 2030.',
    'Planen antogs av regionfullmäktige.',
    'En projektplan har beslutats på nationell nivå.',
    'Beslutar chefsgruppen att gå vidare?',
    'Gruppen antar att siffrorna stiger.',
    'Kostnaden antas öka.',
    'Planen godkänns när alla har svarat.',
    'Planen antas i respektive nämnd.',
    'I Nora beslutades att skolan läggs ned.',
    'Sedan chefsgruppen beslutade att börja har två kommuner anslutit sig.',
    'Gruppen fattade inget beslut.',
    'Gruppen ställer sig inte bakom förslaget ännu.',
    'Gruppen utser ordförande för mötet.',
    'Beslut om bistånd ökar i länet.',
    'Enligt chefsgruppens beslut ska rutinen ses över.',
    'Alla kommuner utom en har beslutat att delta.',
    'Vi är överens om att frågan är viktig.',
    'Mötet beslutade att godkänna dagordningen.',
    'Mötet beslutade att utse en av deltagarna att justera protokollet.'
  ])('%s', (sentence) => expect(acts.of(sentence)).not.toBe('beslut'))
})

it.each([
  ['Uppdrag ges att ta fram ett underlag.', 'uppdrag'],
  ['AU får i uppdrag att ta fram ett underlag.', 'uppdrag'],
  ['Chefsgruppen ger AU i uppdrag att ta fram ett underlag.', 'uppdrag'],
  ['Chefsgruppen uppdrar åt AU att ta fram ett underlag.', 'uppdrag'],
  ['Skolverket fick i uppdrag av regeringen att utreda saken.', null],
  ['Arbetet görs på uppdrag av direktörerna.', null],
  ['Ärendet bordläggs.', 'bordlagt'],
  ['Chefsgruppen uppdrar åt AU att återkomma i mars 2027.', 'uppdrag'],
  ['Gruppen ber AU att ta fram en rutin.', 'uppdrag'],
  ['Uppdrag till AU: ta fram en rutin.', 'uppdrag'],
  ['Vid förra mötet fick AU i uppdrag att ta fram en plan.', null],
  ['Socialstyrelsen fick i uppdrag att ta fram föreskrifter.', null],
  ['Uppdrag gavs 2024 av regeringen.', null],
  ['Frågan om medel återkommer på nästa möte.', 'bordlagt'],
  ['Punkten utgick på grund av tidsbrist.', 'bordlagt'],
  ['Vi återkommer till frågan på nästa möte.', 'bordlagt'],
  ['Återkommer.', 'bordlagt'],
  ['Problemet återkommer varje år.', null],
  ['Frågan hanns inte med.', 'bordlagt'],
  ['Punkten skjuts upp till hösten.', 'bordlagt'],
  ['Ärendet behandlades inte men återkommer senare.', 'bordlagt'],
  ['Chefsgruppen beslutar att bordlägga frågan.', 'bordlagt'],
  ['Arbetet utgår från barnens behov.', null],
  ['Hänsyn tas inte till inkomsten.', null],
  ['Gruppen återkommer med ett datum.', null],
  ['Chefsgruppen tackar för informationen.', null]
])('%s is %s', (sentence, kind) => expect(acts.of(sentence)).toBe(kind))

it.each([
  ['Planen antas.', 'beslut'],
  ['Revidera överenskommelsen', 'beslut'],
  ['Uppdrag ges att revidera överenskommelsen.', 'beslut'],
  ['Enligt förslag.', 'beslut'],
  ['Punkten bordläggs och genomförs digitalt i stället.', 'beslut'],
  ['En dialog ordnas. Frågan återkommer till gruppen.', 'beslut'],
  ['Gruppen noterar informationen. Planen antas.', 'beslut'],
  ['Ärendet bordläggs.', 'bordlagt'],
  ['Bordläggs till nästa möte', 'bordlagt'],
  ['Tas vid nästa möte.', 'beredning'],
  ['Beslut tas vid nästa möte.', 'beredning'],
  ['Våren 2027', 'beredning'],
  ['Informationen läggs till handlingarna.', 'information'],
  ['Gruppen noterar informationen.', 'information'],
  ['Inget beslut.', null],
  ['Inget beslut i dag. Ärendet återkommer i december.', 'bordlagt'],
  ['Nämnden fattar beslut den 3 juni.', 'beredning'],
  ['Hösten 2027 i respektive kommun.', 'beredning'],
  ['Planen skickas på remiss. Nämnderna fattar beslut i höst.', 'beslut'],
  ['Våren 2027 hålls en gemensam konferens.', 'beslut'],
  ['Inte aktuellt i dag.', null],
  ['-', null],
  ['Dagordningen godkänns.', null],
  ['Föregående protokoll läggs till handlingarna.', null]
])('under the heading "Beslut", "%s" is %s', (text, kind) => {
  expect(acts.ofDecision(text)).toBe(kind)
})

it('knows the day of the meeting from another', () => {
  const held = new Acts('chefsgruppen', '2026-05-12')
  expect(held.of('Vid mötet den 12 maj 2026 beslutade chefsgruppen att börja.')).toBe('beslut')
  expect(held.of('Vid mötet den 3 mars 2026 beslutade chefsgruppen att börja.')).toBeNull()
  expect(held.of('Chefsgruppen beslutade om en konferens den 3 oktober.')).toBe('beslut')
  expect(held.of('Chefsgruppen beslutade om en konferens den 3 april.')).toBeNull()
})
