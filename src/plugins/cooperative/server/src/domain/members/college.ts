/** Words of the cooperative in its languages; French is the reference. */
export type Label = { fr: string } & Partial<Record<'en' | 'it', string>>;

/** Members of one kind, who may vote apart from the others. */
export interface College {
  code: string;
  label: Label;
  position: number;
}
