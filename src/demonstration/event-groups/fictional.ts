import type { EventGroupContent } from '../content';
import { describeFictional } from '../fictional';
import { partners } from '../organisations';
import { addDays } from '../../plugin-kit/calendar';

/** Fictional seasons, cycles and editions around `today` (YYYY-MM-DD). */
export function fictionalGroups(today: string): EventGroupContent[] {
  const year = Number(today.slice(0, 4));
  const groups: EventGroupContent[] = [
    {
      slug: 'musique-au-coeur-des-eglises',
      kind: 'cycle',
      territories: ['05161', '05093', '05101', '05065'],
      disciplines: ['music'],
      organisers: [partners.churchMusic],
      startDate: addDays(today, -182),
      endDate: addDays(today, 182),
      texts: {
        fr: {
          name: 'Musique au cœur des églises',
          description: 'Un concert chaque semaine dans une église ou une chapelle des vallées.',
        },
        en: {
          name: 'Music at the Heart of the Churches',
          description: 'A concert every week in a church or chapel of the valleys.',
        },
        it: {
          name: 'Musica nel cuore delle chiese',
          description: 'Un concerto ogni settimana in una chiesa o cappella delle valli.',
        },
      },
    },
    {
      slug: 'saison-des-hautes-scenes',
      kind: 'season',
      territories: ['05023', '05006', '05065', '05079'],
      disciplines: ['theatre', 'dance', 'circus'],
      organisers: [partners.theatreService],
      startDate: addDays(today, -182),
      endDate: addDays(today, 182),
      texts: {
        fr: {
          name: 'Saison des hautes scènes',
          description: 'Théâtre, danse et cirque dans les salles du Grand Briançonnais.',
        },
        en: {
          name: 'High Stages Season',
          description: 'Theatre, dance and circus in the halls of the Grand Briançonnais.',
        },
        it: {
          name: 'Stagione delle alte scene',
          description: 'Teatro, danza e circo nelle sale del Grand Briançonnais.',
        },
      },
    },
    edition(
      'altitude-jazz-festival',
      'Altitude Jazz Festival',
      year + 1,
      addDays(today, 50),
      addDays(today, 59),
      '05023',
      ['music'],
    ),
    edition(
      'festival-musiques-en-ecrins',
      'Musiques en Écrins',
      year + 1,
      addDays(today, 120),
      addDays(today, 131),
      '05101',
      ['music'],
    ),
    edition('vertical-ete', "Vertical'été", year + 1, addDays(today, 150), addDays(today, 153), '05082', ['dance']),
  ];
  return groups.map((group) => ({ ...group, texts: withNotice(group) }));
}

function edition(
  parent: string,
  name: string,
  year: number,
  startDate: string,
  endDate: string,
  commune: string,
  disciplines: string[],
): EventGroupContent {
  return {
    slug: `${parent}-edition-de-demonstration`,
    kind: 'edition',
    parent,
    territories: [commune],
    disciplines,
    organisers: [partners.cooperative],
    startDate,
    endDate,
    texts: {
      fr: {
        name: `${name} ${year} (édition fictive)`,
        description: 'Dates et programme inventés, pour montrer une édition à venir.',
      },
      en: {
        name: `${name} ${year} (fictional edition)`,
        description: 'Invented dates and programme, to show a coming edition.',
      },
      it: {
        name: `${name} ${year} (edizione immaginaria)`,
        description: "Date e programma inventati, per mostrare un'edizione futura.",
      },
    },
  };
}

function withNotice(group: EventGroupContent): EventGroupContent['texts'] {
  const { fr, en, it } = group.texts;
  const described = describeFictional('edition', {
    fr,
    en: { description: en?.description ?? '' },
    it: { description: it?.description ?? '' },
  });
  return { fr: { ...fr, ...described.fr }, en: { ...en, ...described.en }, it: { ...it, ...described.it } };
}
