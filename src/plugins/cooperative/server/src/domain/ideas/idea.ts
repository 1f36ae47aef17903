/** An entry, term or channel that an idea is about. */
export interface IdeaLink {
  uid: string;
  documentId: string;
}

/** Something that a member would like. */
export interface Idea {
  /** Random: what others call it by. */
  id: string;
  title: string;
  text: string;
  links: IdeaLink[];
  authorId: number;
  at: number;
  editedAt: number | null;
  /** The idea that it became a part of. */
  mergedInto: string | null;
}
