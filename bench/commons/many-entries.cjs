const { root } = require('../support/application.cjs');
const { bulkInsert } = require(`${root}/dist/src/bulk-loading/bulk-insert.js`);
const { documentIdFor } = require(`${root}/dist/src/bulk-loading/document-id.js`);

const VENUE = 'api::venue.venue';

const KINDS = ['Église', 'Chapelle', 'Salle', 'Théâtre', 'Maison', 'Espace', 'Fort', 'Grange', 'Cour', 'Jardin'];
const SAINTS =
  'Antoine Roch Sébastien Marcellin Maurice Jacques Romain Laurent Étienne Pancrace Véran Louis Jean Pierre Luce'.split(
    ' ',
  );
const ONES = 'mel gra vau cha bri mon ceil que riou pla aig tour pré bois lau sal ner clar gui arg'.split(' ');
const TWOS = 'ette ières onne ace igue ard eule estre ive oure ine aud ange oche elle ande ou asse'.split(' ');
const THREES =
  'du haut|du bas|des prés|du lac|du col|de la tour|du pont|du moulin|de la forêt|des cimes|du torrent'.split('|');

/** As many venues as asked, named as those of the valleys are, one in fifty of them twice. */
async function manyVenues(strapi, count) {
  const communes = await strapi.db.query('api::territory.territory').findMany({ where: { codeType: 'insee_commune' } });
  const names = Array.from({ length: count }, (_, n) => nameOf(n));
  const entries = names.map((name, n) => {
    const commune = communes[Math.floor((n * 7919) / 13) % communes.length];
    const isTwice = n % 50 === 49;
    const of = isTwice ? communes[Math.floor(((n - 1) * 7919) / 13) % communes.length] : commune;
    return {
      documentId: documentIdFor(VENUE, `bench/${n}`),
      locale: 'fr',
      isPublished: true,
      data: {
        name: isTwice ? misspelt(names[n - 1]) : name,
        slug: `bench-${n}`,
        address: { locality: of.name, countryCode: 'FR', commune: of.documentId },
      },
    };
  });
  await bulkInsert(strapi, VENUE, entries);
  return names;
}

function nameOf(n) {
  const kind = KINDS[n % KINDS.length];
  if (n % 3 === 0) return `${kind} Saint-${SAINTS[Math.floor(n / 3) % SAINTS.length]} de ${place(n)}`;
  return `${kind} ${place(n)} ${THREES[Math.floor(n / 11) % THREES.length]}`;
}

const place = (n) => {
  const word = `${ONES[Math.floor(n / 2) % ONES.length]}${TWOS[Math.floor(n / 40) % TWOS.length]}`;
  return word[0].toUpperCase() + word.slice(1);
};

const misspelt = (name) => name.replace(/([aeiou])(\w*)$/, '$2$1').replace('é', 'e');

module.exports = { VENUE, manyVenues };
