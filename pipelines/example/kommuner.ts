import type { Stage } from './school.ts'

/** What the example data know of a kommun in Örebro län. */
export interface Kommun {
  code: string
  /** Inhabitants aged 0–5, 6–15 and 16–19. */
  young: readonly [number, number, number]
  /** How much likelier its pupils are to answer the survey than others in the county; invented. */
  response: number
  /** How many schools it has by stage; invented, so that they get the sizes of SIZES in schools.ts. */
  schools: Readonly<Record<Stage, number>>
  /** Where its pupils go to upper secondary school: weights by kommun; invented, after the roads. */
  gymnasium: Readonly<Record<string, number>>
}

/**
 * Populations: Kolada (RKA), N01952, N01953 and N01954, both sexes, 2022, as in
 * data/raw/kolada/figures.csv.
 */
export const kommuner: readonly Kommun[] = [
  {
    code: '1814', // Lekeberg
    young: [745, 1258, 359],
    response: 0.04,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1880': 90, '1883': 6, '1861': 4 }
  },
  {
    code: '1860', // Laxå
    young: [302, 608, 223],
    response: 0.02,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1861': 55, '1880': 30, '1883': 15 }
  },
  {
    code: '1861', // Hallsberg
    young: [1171, 2024, 737],
    response: 0.01,
    schools: { compulsory: 2, upper: 1 },
    gymnasium: { '1861': 70, '1880': 30 }
  },
  {
    code: '1862', // Degerfors
    young: [544, 998, 407],
    response: 0.03,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1883': 85, '1880': 15 }
  },
  {
    code: '1863', // Hällefors
    young: [383, 720, 263],
    response: -0.02,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1883': 40, '1885': 35, '1880': 25 }
  },
  {
    code: '1864', // Ljusnarsberg
    young: [223, 387, 166],
    response: 0.02,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1885': 75, '1880': 25 }
  },
  {
    code: '1880', // Örebro
    young: [10545, 19271, 7235],
    response: -0.01,
    schools: { compulsory: 20, upper: 10 },
    gymnasium: { '1880': 97, '1861': 1, '1883': 1, '1885': 1 }
  },
  {
    code: '1881', // Kumla
    young: [1662, 3116, 1055],
    response: 0.04,
    schools: { compulsory: 3, upper: 0 },
    gymnasium: { '1880': 70, '1861': 30 }
  },
  {
    code: '1882', // Askersund
    young: [650, 1171, 499],
    response: 0.02,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1861': 60, '1880': 40 }
  },
  {
    code: '1883', // Karlskoga
    young: [1815, 3351, 1390],
    response: 0,
    schools: { compulsory: 4, upper: 1 },
    gymnasium: { '1883': 90, '1880': 10 }
  },
  {
    code: '1884', // Nora
    young: [666, 1259, 451],
    response: 0.01,
    schools: { compulsory: 1, upper: 0 },
    gymnasium: { '1880': 65, '1885': 35 }
  },
  {
    code: '1885', // Lindesberg
    young: [1437, 2745, 1023],
    response: -0.01,
    schools: { compulsory: 3, upper: 1 },
    gymnasium: { '1885': 80, '1880': 20 }
  }
]
