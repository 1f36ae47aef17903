import type { ComponentValues, Lookup } from '../entry';
import { conceptTerm, type ConceptTerm } from './terms';
import type { LocalisedText } from './source';

export interface LinkData {
  url: string;
  kind: ConceptTerm | null;
  label: LocalisedText | null;
  language: string | null;
}

export interface IdentifierData {
  scheme: string;
  value: string;
  uri: string | null;
}

export const linksOf = (links: ComponentValues<'contact.link'>[], lookup: Lookup): LinkData[] =>
  links.flatMap(({ url, kind, label, language }) =>
    url ? [{ url, kind: conceptTerm(kind, lookup), label, language }] : [],
  );

/** The first link of a kind, such as `website` or `ticketing`. */
export const linkOfKind = (links: LinkData[], kind: string): string | null =>
  links.find((link) => link.kind?.code === kind)?.url ?? null;

export const identifiersOf = (
  identifiers: ComponentValues<'identity.external-id'>[],
  lookup: Lookup,
): IdentifierData[] =>
  identifiers.flatMap(({ scheme, value, uri }) => {
    const term = conceptTerm(scheme, lookup);
    return term && value ? [{ scheme: term.code, value, uri }] : [];
  });

export interface ContactData {
  label: LocalisedText | null;
  email: string | null;
  phone: string | null;
}

type Contact = ComponentValues<'contact.contact'> | null;

/** A contact, if the people concerned agreed to publish it. */
export const publicContact = (contact: Contact): ContactData | null =>
  contact?.visibility === 'public' ? contactData(contact) : null;

/** A contact that closed channels may ask for: nothing that anyone reads is made from it. */
export const channelContact = (contact: Contact): ContactData | null =>
  contact?.visibility === 'channel' ? contactData(contact) : publicContact(contact);

const contactData = ({ label, email, phone }: NonNullable<Contact>): ContactData => ({ label, email, phone });
