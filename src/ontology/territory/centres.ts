/** Latitude and longitude in degrees (WGS 84). */
export type Centre = readonly [latitude: number, longitude: number];

/**
 * Centres of communes, by INSEE code: the centroid of the commune's outline in Admin Express COG 2018 (IGN, Licence
 * Ouverte 2.0), within some hundred metres. INSEE's tables have no coordinates, so a commune that is not here has no
 * centre until someone writes one.
 */
export const communeCentres: Readonly<Record<string, Centre>> = {
  '05001': [44.7747, 6.9679], // Abriès-Ristolas
  '05003': [44.7797, 6.8753], // Aiguilles
  '05006': [44.7821, 6.472], // L'Argentière-la-Bessée
  '05007': [44.7642, 6.7223], // Arvieux
  '05023': [44.8994, 6.6493], // Briançon
  '05026': [44.6527, 6.8035], // Ceillac
  '05027': [44.8533, 6.7652], // Cervières
  '05031': [44.718, 6.5307], // Champcella
  '05038': [44.7674, 6.8001], // Château-Ville-Vieille
  '05052': [44.6925, 6.6665], // Eygliers
  '05058': [44.7363, 6.4602], // Freissinières
  '05063': [45.06, 6.2837], // La Grave
  '05065': [44.6676, 6.7004], // Guillestre
  '05077': [44.7166, 6.8921], // Molines-en-Queyras
  '05079': [44.9957, 6.4699], // Le Monêtier-les-Bains
  '05082': [44.6691, 6.6247], // Mont-Dauphin
  '05085': [44.9392, 6.7279], // Montgenèvre
  '05093': [45.0441, 6.5989], // Névache
  '05101': [44.8729, 6.4266], // Vallouise-Pelvoux
  '05107': [44.8912, 6.5665], // Puy-Saint-André
  '05109': [44.8978, 6.6046], // Puy-Saint-Pierre
  '05110': [44.8142, 6.4642], // Puy-Saint-Vincent
  '05116': [44.6812, 6.5641], // Réotier
  '05119': [44.6245, 6.6231], // Risoul
  '05122': [44.7657, 6.6163], // La Roche-de-Rame
  '05133': [44.9348, 6.6013], // Saint-Chaffrey
  '05134': [44.6475, 6.5607], // Saint-Clément-sur-Durance
  '05136': [44.7246, 6.6355], // Saint-Crépin
  '05151': [44.8379, 6.5825], // Saint-Martin-de-Queyrières
  '05157': [44.6842, 6.8902], // Saint-Véran
  '05161': [44.9526, 6.5652], // La Salle-les-Alpes
  '05174': [44.9506, 6.6668], // Val-des-Prés
  '05177': [44.5926, 6.7138], // Vars
  '05180': [44.8216, 6.5372], // Les Vigneaux
  '05181': [45.0001, 6.3642], // Villar-d'Arêne
  '05183': [44.8393, 6.6504], // Villar-Saint-Pancrace
};
