import { artsdata, datatourisme, schema } from './mapping';
import type { VocabularySeed } from './seed';

export const venueKind = {
  code: 'venue-kind',
  title: { fr: 'Nature du lieu', en: 'Kind of venue', it: 'Tipo di luogo' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'theatre',
      prefLabel: { fr: 'Théâtre', en: 'Theatre', it: 'Teatro' },
      mappings: [schema('PerformingArtsTheater'), datatourisme('Theater'), artsdata('TheatreBuilding')],
    },
    {
      code: 'concert_hall',
      prefLabel: { fr: 'Salle de concert, auditorium', en: 'Concert hall', it: 'Sala da concerto' },
      mappings: [schema('MusicVenue', 'broad'), datatourisme('Auditorium'), artsdata('ConcertHall')],
    },
    {
      code: 'music_club',
      prefLabel: { fr: 'Salle de musiques actuelles', en: 'Music venue', it: 'Locale musicale' },
      mappings: [schema('MusicVenue'), datatourisme('Theater', 'close'), artsdata('MusicVenue')],
    },
    {
      code: 'village_hall',
      prefLabel: { fr: 'Salle polyvalente, salle des fêtes', en: 'Village hall', it: 'Sala polivalente' },
      mappings: [
        schema('EventVenue', 'broad'),
        datatourisme('MultiPurposeRoomOrCommunityRoom'),
        artsdata('EventVenue', 'broad'),
      ],
    },
    {
      code: 'cultural_centre',
      prefLabel: { fr: 'Centre ou foyer culturel', en: 'Cultural centre', it: 'Centro culturale' },
      mappings: [schema('EventVenue', 'broad'), datatourisme('CulturalSite', 'broad'), artsdata('CulturalCentre')],
    },
    {
      code: 'community_centre',
      prefLabel: { fr: 'MJC, centre social', en: 'Community centre', it: 'Centro sociale' },
      mappings: [
        schema('EventVenue', 'broad'),
        datatourisme('MultiPurposeRoomOrCommunityRoom', 'close'),
        artsdata('CommunityCentre'),
      ],
    },
    {
      code: 'cinema',
      prefLabel: { fr: 'Cinéma', en: 'Cinema', it: 'Cinema' },
      mappings: [schema('MovieTheater'), datatourisme('Cinema'), artsdata('MovieTheatre')],
    },
    {
      code: 'library',
      prefLabel: { fr: 'Médiathèque', en: 'Library', it: 'Biblioteca' },
      mappings: [schema('Library'), datatourisme('Library'), artsdata('Library')],
    },
    {
      code: 'museum',
      prefLabel: { fr: 'Musée', en: 'Museum', it: 'Museo' },
      mappings: [schema('Museum'), datatourisme('Museum'), artsdata('MuseumBuilding')],
    },
    {
      code: 'art_centre',
      prefLabel: { fr: "Centre d'art", en: 'Art centre', it: "Centro d'arte" },
      mappings: [schema('ArtGallery', 'close'), datatourisme('CulturalSite', 'broad'), artsdata('ArtGallery', 'close')],
    },
    {
      code: 'music_school',
      prefLabel: { fr: 'Conservatoire, école de musique', en: 'Music school', it: 'Conservatorio, scuola di musica' },
      mappings: [
        schema('School', 'broad'),
        datatourisme('SchoolOrTrainingCentre', 'broad'),
        artsdata('RehearsalSpace', 'close'),
      ],
    },
    {
      code: 'place_of_worship',
      prefLabel: { fr: 'Lieu de culte', en: 'Place of worship', it: 'Luogo di culto' },
      mappings: [schema('PlaceOfWorship'), datatourisme('ReligiousSite', 'close'), artsdata('ReligiousBuilding')],
    },
    {
      code: 'church',
      prefLabel: { fr: 'Église', en: 'Church', it: 'Chiesa' },
      broader: ['place_of_worship'],
      mappings: [schema('Church'), datatourisme('Church'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'chapel',
      prefLabel: { fr: 'Chapelle', en: 'Chapel', it: 'Cappella' },
      broader: ['place_of_worship'],
      mappings: [schema('Church', 'broad'), datatourisme('Chapel'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'collegiate',
      prefLabel: { fr: 'Collégiale', en: 'Collegiate church', it: 'Collegiata' },
      broader: ['church'],
      mappings: [schema('Church', 'broad'), datatourisme('Collegiate'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'cathedral',
      prefLabel: { fr: 'Cathédrale', en: 'Cathedral', it: 'Cattedrale' },
      broader: ['church'],
      mappings: [schema('Church', 'broad'), datatourisme('Cathedral'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'abbey',
      prefLabel: { fr: 'Abbaye', en: 'Abbey', it: 'Abbazia' },
      broader: ['church'],
      mappings: [schema('Church', 'broad'), datatourisme('Abbey'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'temple',
      prefLabel: { fr: 'Temple protestant', en: 'Protestant church', it: 'Tempio protestante' },
      broader: ['place_of_worship'],
      mappings: [schema('PlaceOfWorship', 'broad'), datatourisme('Temple'), artsdata('ReligiousBuilding', 'broad')],
    },
    {
      code: 'fort',
      prefLabel: { fr: 'Fort, rempart', en: 'Fort', it: 'Forte' },
      mappings: [
        schema('LandmarksOrHistoricalBuildings', 'broad'),
        datatourisme('Fort'),
        datatourisme('Citadel', 'close'),
        datatourisme('FortifiedSet', 'close'),
        artsdata('Structure', 'broad'),
      ],
    },
    {
      code: 'castle',
      prefLabel: { fr: 'Château', en: 'Castle', it: 'Castello' },
      mappings: [
        schema('LandmarksOrHistoricalBuildings', 'broad'),
        datatourisme('Castle'),
        artsdata('Structure', 'broad'),
      ],
    },
    {
      code: 'heritage',
      prefLabel: { fr: 'Site patrimonial', en: 'Heritage site', it: 'Sito storico' },
      mappings: [
        schema('LandmarksOrHistoricalBuildings'),
        datatourisme('CulturalSite', 'broad'),
        artsdata('Structure', 'broad'),
      ],
    },
    {
      code: 'square',
      prefLabel: { fr: 'Place, rue', en: 'Square, street', it: 'Piazza, strada' },
      mappings: [
        schema('CivicStructure', 'broad'),
        datatourisme('CityHeritage', 'broad'),
        artsdata('OpenAirEventVenue', 'broad'),
      ],
    },
    {
      code: 'open_air',
      prefLabel: { fr: 'Plein air', en: 'Open air', it: "All'aperto" },
      mappings: [
        schema('EventVenue', 'broad'),
        datatourisme('NaturalHeritage', 'broad'),
        artsdata('OpenAirEventVenue'),
      ],
    },
    {
      code: 'park',
      prefLabel: { fr: 'Parc', en: 'Park', it: 'Parco' },
      mappings: [schema('Park'), datatourisme('ParkAndGarden'), artsdata('OpenAirEventVenue', 'broad')],
    },
    {
      code: 'lake',
      prefLabel: { fr: 'Lac', en: 'Lake', it: 'Lago' },
      mappings: [schema('BodyOfWater', 'broad'), datatourisme('Lake'), artsdata('OpenAirEventVenue', 'broad')],
    },
    {
      code: 'pass',
      prefLabel: { fr: 'Col', en: 'Mountain pass', it: 'Passo' },
      mappings: [schema('Landform', 'broad'), datatourisme('Col'), artsdata('OpenAirEventVenue', 'broad')],
    },
    {
      code: 'pasture',
      prefLabel: { fr: 'Alpage', en: 'Mountain pasture', it: 'Alpeggio' },
      mappings: [schema('Landform', 'broad'), datatourisme('AlpinePasture'), artsdata('OpenAirEventVenue', 'broad')],
    },
    {
      code: 'refuge',
      prefLabel: { fr: 'Refuge', en: 'Mountain hut', it: 'Rifugio' },
      mappings: [schema('LodgingBusiness', 'broad'), datatourisme('StopOverOrGroupLodge')],
    },
    {
      code: 'ski_area',
      prefLabel: { fr: 'Domaine skiable', en: 'Ski area', it: 'Comprensorio sciistico' },
      mappings: [
        schema('SkiResort'),
        datatourisme('DownhillSkiResort'),
        datatourisme('CrossCountrySkiResort'),
        artsdata('OpenAirEventVenue', 'broad'),
      ],
    },
    {
      code: 'mountain_restaurant',
      prefLabel: { fr: "Restaurant d'altitude", en: 'Mountain restaurant', it: 'Ristorante in quota' },
      mappings: [schema('Restaurant', 'broad'), datatourisme('MountainRestaurant')],
    },
    {
      code: 'bar',
      prefLabel: { fr: 'Bar, café', en: 'Bar, café', it: 'Bar, caffè' },
      mappings: [schema('BarOrPub'), datatourisme('BarOrPub')],
    },
    {
      code: 'spa',
      prefLabel: { fr: 'Thermes', en: 'Baths', it: 'Terme' },
      mappings: [schema('HealthClub', 'broad'), datatourisme('Spa')],
    },
    {
      code: 'hotel',
      prefLabel: { fr: 'Hôtel', en: 'Hotel', it: 'Albergo' },
      mappings: [schema('Hotel'), datatourisme('Hotel')],
    },
    {
      code: 'tent',
      prefLabel: { fr: 'Chapiteau', en: 'Big top', it: 'Tendone' },
      mappings: [
        schema('EventVenue', 'broad'),
        datatourisme('CircusPlace', 'close'),
        artsdata('OpenAirEventVenue', 'broad'),
      ],
    },
    {
      code: 'mobile_stage',
      prefLabel: { fr: 'Scène mobile', en: 'Mobile stage', it: 'Palco mobile' },
      mappings: [schema('EventVenue', 'broad'), artsdata('OpenAirEventVenue', 'broad')],
    },
    {
      code: 'private_home',
      prefLabel: { fr: "Chez l'habitant", en: 'Private home', it: 'Casa privata' },
      mappings: [schema('Residence')],
    },
    {
      code: 'school',
      prefLabel: { fr: 'Établissement scolaire', en: 'School', it: 'Scuola' },
      mappings: [schema('School')],
    },
    {
      code: 'care',
      prefLabel: { fr: 'Hôpital, EHPAD', en: 'Hospital, care home', it: 'Ospedale, casa di riposo' },
      mappings: [schema('Hospital', 'close'), datatourisme('HealthcarePlace', 'broad')],
    },
  ],
} satisfies VocabularySeed;
