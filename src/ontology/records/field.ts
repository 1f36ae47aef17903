import type { MarkdownText } from '../i18n-text';
import type { Field, FieldType, Term, TermSource, UntypedEntry, UntypedLookup } from './source';
import { protocolCodes, protocolLabels } from './protocol-terms';

type Label = [fr: string, en: string, it: string];
type Read<Data> = (data: Data) => unknown;

/** Makers of fields of one record, by type. An empty list is read as null: nothing known is not "none". */
export function fieldsOf<Data>() {
  const field =
    (type: FieldType) =>
    (name: string, [fr, en, it]: Label, read: Read<Data>): Field<Data> => ({
      name,
      type,
      label: { fr, en, it },
      read: (data) => orNull(read(data)),
    });
  const terms = (
    name: string,
    label: Label,
    read: (data: Data) => (Term | null)[],
    known: TermSource,
  ): Field<Data> => ({
    ...field('terms')(name, label, (data) => read(data).flatMap((one) => (one ? bare(one) : []))),
    terms: known,
  });
  return {
    text: field('text'),
    markdown: (name: string, label: Label, read: (data: Data) => MarkdownText | null): Field<Data> => ({
      ...field('text')(name, label, read),
      isMarkdown: true,
    }),
    number: field('number'),
    boolean: field('boolean'),
    date: field('date'),
    instant: field('instant'),
    place: field('place'),
    /** `words`: those of the codes that some parts of the object hold. */
    object: (name: string, label: Label, read: Read<Data>, words?: Field['words']): Field<Data> => ({
      ...field('object')(name, label, read),
      ...(words ? { words } : {}),
    }),
    terms,
    /** The only term of a field: filters compare it as the others, items show it without a list. */
    term: (name: string, label: Label, read: (data: Data) => Term | null, known: TermSource): Field<Data> => ({
      ...terms(name, label, (data) => [read(data)], known),
      isSingle: true,
    }),
  };
}

/** Fields with the parts of the record that hold them, for those that it does not hold under their own name. */
export const heldIn = <Data>(parts: Record<string, string[]>, fields: Field<Data>[]): Field<Data>[] =>
  fields.map((field) => (parts[field.name] ? { ...field, parts: parts[field.name] } : field));

/** A term without what only mappings need. */
export const bare = ({ code, label, broader }: Term): Term => ({ code, label, broader });

/** A term inside an object: filters do not read it. */
export const named = (term: Term | null) => term && { code: term.code, label: term.label };

/** The terms of a vocabulary. */
export const scheme = (code: string): TermSource => ({
  uid: 'api::concept.concept',
  code: ({ values }: UntypedEntry, lookup: UntypedLookup) => {
    const vocabulary = values.scheme ? lookup(values.scheme as { uid: string; documentId: string }) : undefined;
    return vocabulary?.values.code === code ? (values.code as string) : null;
  },
});

/** The documents of a type, by their identifier. */
export const documents = (uid: string): TermSource => ({ uid, code: ({ documentId }) => documentId });

export const territories: TermSource = {
  uid: 'api::territory.territory',
  code: ({ values }) => values.code as string | null,
};

export const list = (name: Parameters<typeof protocolCodes>[0]): TermSource => ({
  codes: protocolCodes(name),
  labels: protocolLabels(name),
});

const orNull = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : (value ?? null));
