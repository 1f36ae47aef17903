/** What the application says of the history of its entries. */
export interface HistoryConfiguration {
  /** What only those who answer for an entry and those who look after the commons may see of the past. */
  masked: MaskedField[];
  /** What people call an attribute of a content type or component; undefined when the application has no word for it. */
  labelOf(uid: string, attribute: string, language: string): string | undefined;
  /** What people call a content type. */
  typeNameOf(uid: string, language: string): string | undefined;
  /** What people call a code of an enumeration. */
  choiceOf(uid: string, attribute: string, value: string, language: string): string | undefined;
}

export interface MaskedField {
  /** `contact.email`: attribute of the type, then of the component. */
  path: string;
  /** Attribute beside it that, with this value, lets everybody see it. */
  unless?: { attribute: string; is: unknown };
  /** Attribute beside it that, with this value, keeps what it says today for them alone, too. */
  hidden?: { attribute: string; is: unknown };
}
