/** Something that whoever just joined does first: it is done once an entry of the type is theirs. */
export interface FirstStep {
  code: string;
  label: Record<string, string>;
  uid: string;
  /** The entry must be published too. */
  isPublished: boolean;
  /** Address in the admin where it begins; null when the entry is made otherwise, as that of an organisation. */
  start: string | null;
}
