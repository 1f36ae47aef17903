import type { Filter } from '../../server/src/domain/filter/filter';
import type { PressStyle } from '../../server/src/domain/print/press-styles';
import type { Shape } from '../../server/src/domain/shape/shape';

export type LocalisedText = Record<string, string>;
export type { Filter, Shape };

/** A channel as the editor holds it; without a document id it is not saved yet. */
export interface Channel {
  documentId?: string;
  name: LocalisedText;
  slug: string;
  /** Addresses that it had and that lead to it until an instant. */
  formerSlugs?: { slug: string; until: string }[] | null;
  mission: LocalisedText | null;
  partner: { documentId: string; name?: string } | null;
  source: string;
  filter: Filter | null;
  shape: Shape | null;
  formats: string[] | null;
  locales: string[] | null;
  licence: string;
  attribution: LocalisedText | null;
  /** House style of its lines for the press; null for the first. */
  pressStyle: PressStyle | null;
  approval: 'automatic' | 'trusted' | 'all';
  trustedOrganisations: string[] | null;
  isPublic: boolean;
  allowedSites: string[] | null;
  /** When it was saved, as the server says it. */
  updatedAt?: string;
  mayEdit?: boolean;
  address?: string;
  count?: number | null;
}

export interface Field {
  name: string;
  type: 'text' | 'terms' | 'number' | 'boolean' | 'date' | 'instant' | 'place' | 'object';
  label: string;
  /** The question that it answers, its rank among all fields by question, and other words for it. */
  group: string | null;
  rank: number;
  synonyms: string[];
  isShown: boolean;
  /** For closed channels of members alone. */
  isReserved: boolean;
  hasTerms: boolean;
  operators: string[];
  /** Extensions of the formats that hold it, and of those that hold its terms in a channel's own words. */
  formats: string[];
  formatsOfWords: string[];
}

export interface Source {
  name: string;
  label: string;
  isDated: boolean;
  hasOverlay: boolean;
  /** Field of terms that names who answers for an entry; null when no field does. */
  responsibleField: string | null;
  formats: {
    extension: string;
    label: string;
    /** For whom it is. */
    readers: string;
    carriesConstants: boolean;
    carriesNames: boolean;
    /** Other addresses of it, by their query. */
    variants: { query: string; label: string }[];
  }[];
  /** Conditions that a press adds to a filter: a clause whose value is null asks for one. */
  readyConditions: { code: string; label: string; clauses: Filter[] }[];
  readyShapes: { code: string; label: string; shape: Shape }[];
  fields: Field[];
}

export interface Choice {
  code: string;
  label: LocalisedText;
}

export interface Choices {
  partners: { documentId: string; name: string; isYours: boolean }[];
  locales: string[];
  defaultLocale: string;
  licences: { code: string; name: string }[];
  /** What may be said of a picture that a channel shows. */
  pictures: { licences: Choice[]; usages: Choice[] };
  templates: { code: string; label: LocalisedText; description: LocalisedText; channel: Partial<Channel> }[];
  address: string;
}

export interface Recognised {
  documentId: string;
  title: string;
  line: string;
}

export interface Preview {
  count: number;
  first: Recognised[];
  sentence: string;
  /** What is published already and stays, though it would wait for an approval from now on. */
  kept: number;
  changes: { entering: number; leaving: number; firstEntering: Recognised[]; firstLeaving: Recognised[] } | null;
}

/** An item as a reader sees it. */
export interface Card {
  documentId: string;
  title: string;
  /** Lines of plain text. */
  text: string;
  picture: { url: string; credit: string } | null;
  categories: string[];
}

export interface Overlay {
  title?: LocalisedText;
  teaser?: LocalisedText;
  category?: LocalisedText;
  image?: OverlayImage;
}

/** A picture of the media library, or the address that a partner gave before it could choose one. */
export type OverlayImage = LibraryImage | { url: string; alt: LocalisedText; credit: string };

export interface LibraryFile {
  id: number;
  url: string;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number }> | null;
}

export interface LibraryImage {
  file: LibraryFile;
  alt: LocalisedText;
  credit: string;
  licence: { code: string } | null;
  usage: string;
  expiresOn: string | null;
}

/** A file, and what the entries that show it say of it, the most complete first. */
export interface LibraryPicture {
  file: LibraryFile;
  permissions: {
    alt: LocalisedText | null;
    credit: string | null;
    licence: { code: string } | null;
    usage: string;
    expiresOn: string | null;
  }[];
}

/** An entry in a channel, and why it is in or not. */
export interface Entry extends Recognised {
  isIn: boolean;
  because: string;
  clauses: { sentence: string; holds: boolean }[];
  decision: 'include' | 'exclude' | 'approve' | null;
  /** Why it was refused or taken out. */
  reason: string | null;
  position: number | null;
  overlay: Overlay | null;
  original: { title?: LocalisedText | null; teaser?: LocalisedText | null; image?: { url: string } | null };
  outdated: string[];
}

/** What may be written of a channel. */
export const toInput = ({ partner, ...channel }: Channel): object => {
  const { name, slug, mission, source, filter, shape, formats, locales, licence } = channel;
  const { attribution, pressStyle, approval, trustedOrganisations, isPublic } = channel;
  const allowedSites = channel.allowedSites?.map((one) => one.trim()).filter(Boolean) ?? null;
  return {
    ...{ name, slug, mission, source, filter, shape, formats, locales, licence },
    ...{ attribution, pressStyle, approval, trustedOrganisations, isPublic },
    allowedSites: allowedSites && allowedSites.length > 0 ? allowedSites : null,
    partner: partner?.documentId ?? null,
  };
};
