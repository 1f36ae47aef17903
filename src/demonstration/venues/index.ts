import type { SpaceContent, VenueContent } from '../content';
import { brianconVenues } from './briancon';
import { clareeVenues } from './claree';
import { fictionalVenues } from './fictional';
import { guillestroisVenues } from './guillestrois';
import { guisaneRomancheVenues } from './guisane-romanche';
import { paysDesEcrinsVenues } from './pays-des-ecrins';
import { queyrasVenues } from './queyras';

/** Real venues of the three intercommunalities, facts of the public record; then what is invented. */
export const venues: VenueContent[] = [
  ...brianconVenues,
  ...clareeVenues,
  ...guisaneRomancheVenues,
  ...paysDesEcrinsVenues,
  ...guillestroisVenues,
  ...queyrasVenues,
  ...fictionalVenues,
];

/** Halls named by the same sources; a capacity only where the source gives one. */
export const spaces: SpaceContent[] = [
  {
    slug: 'theatre-du-brianconnais-salle-vauban',
    venue: 'theatre-du-brianconnais',
    name: 'Salle Vauban',
    kind: 'hall',
  },
  { slug: 'cosmo-salle-premium', venue: 'cinema-le-cosmo', name: 'Salle premium', kind: 'hall', capacitySeated: 200 },
  { slug: 'cosmo-salle-5', venue: 'cinema-le-cosmo', name: 'Cinquième salle', kind: 'hall', capacitySeated: 81 },
  { slug: 'la-ruche-salle-polyvalente', venue: 'mediatheque-la-ruche', name: 'Salle polyvalente', kind: 'room' },
  { slug: 'arsenal-salle-basse', venue: 'arsenal-de-mont-dauphin', name: 'Salle basse', kind: 'hall' },
  { slug: 'rochambeau-cour', venue: 'caserne-rochambeau', name: 'Cour de Rochambeau', kind: 'courtyard' },
  {
    slug: 'les-vigneaux-esplanade',
    venue: 'eglise-saint-laurent-les-vigneaux',
    name: "Esplanade de l'église",
    kind: 'courtyard',
  },
];
