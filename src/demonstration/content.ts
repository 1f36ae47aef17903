/**
 * The shapes in which the demonstration content is written. Entries are named by their slug; concepts, territories
 * and other entries are referred to by code or slug and resolved by the loader.
 */

/** Texts of an entry by language: French always, English and Italian where a tourist office would have them. */
export type Texts<Fields> = { fr: Fields; en?: Partial<Fields>; it?: Partial<Fields> };

export interface VenueContent {
  slug: string;
  texts: Texts<{ name: string; description: string; alternateNames?: string[] }>;
  kinds: string[];
  /** INSEE code of the commune. */
  commune: string;
  postalCode: string;
  /** Village or hamlet, when it is not the commune's own name. */
  locality?: string;
  street?: string;
  /** Latitude and longitude, only where the source gives them; else the centre of the commune is used. */
  point?: [latitude: number, longitude: number];
  capacity?: number;
  altitudeMetres?: number;
  isOutdoor?: boolean;
  isTemporary?: boolean;
  /** Slug of the organisation that runs it. */
  operator?: string;
  /** Number of the file in the Ministry's heritage inventory. */
  merimee?: string;
  /** Whether everybody sees the address, or its commune alone. */
  disclosure?: 'public' | 'commune_only';
  /** The public page from which the facts come; a fictional venue has none. */
  source?: string;
}

export interface SpaceContent {
  slug: string;
  venue: string;
  name: string;
  kind: string;
  capacitySeated?: number;
  source?: string;
}

export interface OrganisationContent {
  slug: string;
  name: string;
  shortName?: string;
  kinds: string[];
  commune: string;
  description: Texts<{ description: string }>;
  disciplines?: string[];
  legalForm?: string;
  foundedYear?: number;
  closedYear?: number;
  predecessors?: string[];
  street?: string;
  postalCode?: string;
  /** Public page of a real organisation; a fictional one has none. */
  source?: string;
  members?: CreditContent[];
}

export interface PersonContent {
  slug: string;
  displayName: string;
  firstName: string;
  lastName: string;
  professions: string[];
  biography: Texts<{ biography: string }>;
  /** Public page of a real author; a fictional person has none. */
  source?: string;
}

export interface CreditContent {
  role: string;
  /** Slug of a person, or of an organisation. */
  person?: string;
  organisation?: string;
  character?: string;
  headline?: boolean;
}

export interface WorkContent {
  slug: string;
  texts: Texts<{ title: string }>;
  kind: string;
  credits: CreditContent[];
  creationYear?: number;
  originalTitle?: string;
  languages?: string[];
}

export interface ProgrammeItemContent {
  kind: 'work' | 'interval' | 'talk';
  work?: string;
  title?: { fr: string; en: string; it: string };
  durationMinutes?: number;
}

/** Where, when and for whom a production plays: what the season is drawn from. */
export type Setting = 'hall' | 'church' | 'outdoor' | 'family' | 'cinema' | 'club' | 'reading';

export interface ProductionContent {
  slug: string;
  texts: Texts<{ title: string; teaser: string; description: string; subtitle?: string }>;
  form: string;
  disciplines: string[];
  genres?: string[];
  companies: string[];
  credits?: CreditContent[];
  programme?: ProgrammeItemContent[];
  durationMinutes: number;
  intervalMinutes?: number;
  ageMin?: number;
  ageMax?: number;
  audiences: string[];
  languages: string[];
  subtitleLanguages?: string[];
  contentNote?: string;
  state?: 'in_creation' | 'active' | 'archived';
  setting: Setting;
}

export interface EventGroupContent {
  slug: string;
  texts: Texts<{ name: string; teaser?: string; description: string }>;
  kind: 'festival' | 'season' | 'cycle' | 'edition';
  /** INSEE codes of the communes. */
  territories: string[];
  disciplines: string[];
  organisers: string[];
  website?: string;
  /** Identifier in the Ministry's list of festivals, and at the Centre national de la musique. */
  ministry?: string;
  cnm?: string;
  parent?: string;
  editionNumber?: number;
  startDate?: string;
  endDate?: string;
}
