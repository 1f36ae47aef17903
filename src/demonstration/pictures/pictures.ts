import type { I18nText } from '../../ontology/i18n-text';
import { eventGroups } from '../event-groups';
import { productions, specialProductions } from '../productions';
import { venues } from '../venues';
import type { EventGroupContent, ProductionContent, VenueContent } from '../content';
import { landscape, lamps } from './landscape';
import { poster } from './poster';

/** Who drew them: whoever shows them may say so. */
export const CREDIT = 'OduS, démonstration';

/** A picture of the demonstration: what is drawn, and what it shows in words. */
export interface Drawing {
  /** Of its file, and of the entry that shows it: `production/paroi`. */
  name: string;
  svg: string;
  alt: I18nText;
}

/** A picture for each show, venue and festival. */
export const allDrawings = (today: string): Drawing[] => [
  ...[...productions, ...specialProductions].map(drawingOfProduction),
  ...venues.map(drawingOfVenue),
  ...eventGroups(today).map(drawingOfEventGroup),
];

const drawingOfProduction = ({ slug, texts, disciplines }: ProductionContent): Drawing => ({
  name: `production/${slug}`,
  svg: poster(slug, disciplines[0]),
  alt: {
    fr: `Affiche dessinée de « ${texts.fr.title} »`,
    en: `Drawn poster of “${texts.en?.title ?? texts.fr.title}”`,
    it: `Manifesto disegnato di «${texts.it?.title ?? texts.fr.title}»`,
  },
});

const drawingOfVenue = ({ slug, texts, kinds }: VenueContent): Drawing => ({
  name: `venue/${slug}`,
  svg: landscape(slug, kinds),
  alt: {
    fr: `Dessin : ${texts.fr.name} devant les montagnes`,
    en: `Drawing: ${texts.en?.name ?? texts.fr.name} in front of the mountains`,
    it: `Disegno: ${texts.it?.name ?? texts.fr.name} davanti alle montagne`,
  },
});

const drawingOfEventGroup = ({ slug, texts }: EventGroupContent): Drawing => ({
  name: `event-group/${slug}`,
  svg: lamps(slug),
  alt: {
    fr: `Dessin : des lampions au-dessus de la vallée, pour ${texts.fr.name}`,
    en: `Drawing: lanterns above the valley, for ${texts.en?.name ?? texts.fr.name}`,
    it: `Disegno: lampioncini sopra la valle, per ${texts.it?.name ?? texts.fr.name}`,
  },
});
