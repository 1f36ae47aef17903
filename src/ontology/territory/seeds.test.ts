import { readFileSync } from 'node:fs';
import type { AdministrativeDivisions } from './divisions';
import { territorySeeds, type TerritorySeed } from './seeds';

const read = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));

const divisions: AdministrativeDivisions = {
  communes: read('communes'),
  epci: read('epci'),
  departements: read('departements'),
  regions: read('regions'),
};
const seeds = territorySeeds(['240500439', '240500462', '200067452'], divisions);
const communes = seeds.filter(({ codeType }) => codeType === 'insee_commune');
const commune = (code: string) => communes.find((one) => one.code === code) as TerritorySeed;

describe('a territory of three intercommunalities', () => {
  it('has 36 communes, 3 EPCI, their department and their region', () => {
    expect(communes).toHaveLength(36);
    expect(seeds.slice(0, 5).map(({ codeType, code, name, inScope }) => [codeType, code, name, inScope])).toEqual([
      ['insee_region', '93', "Provence-Alpes-Côte d'Azur", false],
      ['insee_department', '05', 'Hautes-Alpes', false],
      ['siren_epci', '240500439', 'CC du Briançonnais', true],
      ['siren_epci', '240500462', 'CC du Pays des Ecrins', true],
      ['siren_epci', '200067452', 'CC du Guillestrois et du Queyras', true],
    ]);
  });

  it('tells INSEE codes from postal codes: Briançon is 05023, and 05100 is a commune outside', () => {
    expect(commune('05023')).toEqual({
      codeType: 'insee_commune',
      code: '05023',
      name: 'Briançon',
      parents: [
        { codeType: 'siren_epci', code: '240500439' },
        { codeType: 'insee_department', code: '05' },
      ],
      postalCodes: ['05100'],
      latitude: 44.8994,
      longitude: 6.6493,
      inScope: true,
    });
    expect(commune('05100')).toBeUndefined();
  });

  it('has merged communes once, under their new name', () => {
    expect(communes.filter(({ code }) => code === '05001').map(({ name }) => name)).toEqual(['Abriès-Ristolas']);
    expect(commune('05101').name).toBe('Vallouise-Pelvoux');
    expect(commune('05101').postalCodes).toEqual(['05290', '05340']);
  });

  it('has the centre of every commune', () => {
    expect(communes.filter(({ latitude, longitude }) => latitude === null || longitude === null)).toEqual([]);
  });
});

describe('any other territory', () => {
  it('follows from the codes of its intercommunalities, one of which may span two departments', () => {
    const ventouxSud = territorySeeds(['200035723'], divisions);
    expect(ventouxSud.find(({ codeType }) => codeType === 'siren_epci')).toMatchObject({
      name: 'CC Ventoux Sud',
      parents: [
        { codeType: 'insee_department', code: '84' },
        { codeType: 'insee_department', code: '26' },
      ],
    });
    expect(ventouxSud.filter(({ codeType }) => codeType === 'insee_region').map(({ code }) => code)).toEqual([
      '93',
      '84',
    ]);
    expect(ventouxSud.filter(({ codeType }) => codeType === 'insee_commune')).toHaveLength(11);
  });

  it('leaves out the centre of a commune that is not known', () => {
    expect(territorySeeds(['200035723'], divisions).at(-1)).toMatchObject({ latitude: null, longitude: null });
  });

  it('refuses a code that is not that of an EPCI', () => {
    expect(() => territorySeeds(['000000000'], divisions)).toThrow('000000000');
  });
});
