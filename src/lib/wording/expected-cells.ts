/** What a cell of the register of decisions holds, as the pipelines and the page for review say of one that does not. */
export const expectedCells = {
  value: 'ett värde',
  key: 'en nyckel med a–z, 0–9 och bindestreck',
  ownAddress: 'ett annat id: det är adressen till en annan sida',
  followUp: 'ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt',
  area: 'en plats ur areas.csv',
  theme: 'ett beslutstema ur themes.csv',
  follows: 'id för ett annat beslut i registret, som inte är senare'
} as const
