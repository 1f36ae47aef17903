/** A text in the languages of the interface. */
export type Texts = { fr: string } & Partial<Record<string, string>>;

/** Which types are places, and which are the communes that they are in. Paths are attributes, `address.latitude`. */
export interface PlacesConfiguration {
  place: {
    uid: string;
    name: string;
    latitude: string;
    longitude: string;
    /** Path of how near the position is, and the values that mean no nearer than its commune. */
    precision: string;
    approximate: string[];
    /** Path of the relation to its commune. */
    commune: string;
  };
  commune: {
    uid: string;
    name: string;
    /** Attribute of its official code. */
    code: string;
    /** What distinguishes communes from the other territories of the same type. */
    among: Record<string, unknown>;
    latitude: string;
    longitude: string;
    /** Attribute that holds its outline, GeoJSON. */
    outline: string;
  };
  /** Where the background of maps comes from; null for none, and no request leaves the machine. */
  tiles: { url: string; attribution: string } | null;
  outlines: {
    /** Properties under which files of outlines give the code of a commune, the usual first. */
    codeProperties: string[];
    /** Address of the outline of a commune in an official service: `{code}` stands for its code. */
    address: string;
  };
}
