import type { AddressData } from '../../ontology/records/address';
import type { AgentData, CreditData } from '../../ontology/records/agents';
import type { ContactData, IdentifierData, LinkData } from '../../ontology/records/links';
import type { OfferData } from '../../ontology/records/offers';
import type { ProgrammeItemData } from '../../ontology/records/programme';
import type { LocalisedText, Term } from '../../ontology/records/source';
import { agesInWords } from '../../ontology/records/performance-wording';
import type { TerritoryData } from '../../ontology/records/territory';
import { dayInWords, timeInWords, whenInWords, type When } from '../../plugin-kit/dates-in-words';
import type { Locale } from '../../ontology/i18n-text';
import { pageText } from '../texts';
import { spoken, type Fact, type FactValue, type Spoken } from './content';

/** Makers of facts in one language. A fact without a value is not shown: `shown` leaves it out. */
export const factsIn = (locale: string) => {
  const fact = (attribute: string, values: (FactValue | null)[]): Fact => ({
    attribute,
    values: values.flatMap((value) => value ?? []),
  });
  const text = (value: LocalisedText | null) => spoken(value, locale);
  const colon = locale === 'fr' ? ' : ' : ': ';
  const prefixed = (before: Spoken | null, value: string): string =>
    before ? `${before.text}${colon}${value}` : value;

  return {
    text: (attribute: string, value: LocalisedText | null) => fact(attribute, [text(value)]),
    plain: (attribute: string, value: string | number | null) =>
      fact(attribute, value === null || value === '' ? [] : [{ text: String(value) }]),
    date: (attribute: string, date: string | null) =>
      fact(attribute, date ? [{ text: dayInWords(date, locale), dateTime: date }] : []),
    when: (attribute: string, when: When, dateTime: string) =>
      fact(attribute, [{ text: whenInWords(when, locale), dateTime }]),
    time: (attribute: string, time: string | null) =>
      fact(attribute, time ? [{ text: timeInWords(time, locale) }] : []),
    ages: ({ ageMin, ageMax }: { ageMin: number | null; ageMax: number | null }) => ({
      ...fact('ageMin', [text(agesInWords(ageMin, ageMax))]),
      label: pageText(locale as Locale, 'ages'),
    }),
    terms: (attribute: string, terms: (Term | null)[]) =>
      fact(
        attribute,
        terms.map((term) => term && text(term.label)),
      ),
    named: (attribute: string, named: ({ uri: string; name: LocalisedText | string } | null)[]) =>
      fact(
        attribute,
        named.map((one) => one && withUri(typeof one.name === 'string' ? { text: one.name } : text(one.name), one.uri)),
      ),
    agents: (attribute: string, agents: (AgentData | null)[]) =>
      fact(
        attribute,
        agents.map((agent) => agent && { text: agent.name, uri: agent.uri }),
      ),
    credits: (attribute: string, credits: CreditData[]) =>
      fact(
        attribute,
        credits.map(({ name, role, character, agent }) => {
          if (name === null) return null;
          const whole = character ? `${name} (${character})` : name;
          return withUri({ text: prefixed(text(role?.label ?? null), whole) }, agent?.uri);
        }),
      ),
    programme: (attribute: string, programme: ProgrammeItemData[]) =>
      fact(
        attribute,
        programme.map(({ title, work }) => withUri(text(title), work?.uri)),
      ),
    offers: (attribute: string, offers: OfferData[]) =>
      fact(
        attribute,
        offers.map((offer) => ({
          text: prefixed(text(offer.name) ?? text(offer.category?.label ?? null), priceText(offer, locale)),
        })),
      ),
    place: (attribute: string, address: AddressData | null) =>
      fact(attribute, address ? [{ text: addressText(address) }, mapLink(address, locale)] : []),
    territory: (attribute: string, territory: TerritoryData | null) =>
      fact(attribute, territory ? [{ text: territory.name, uri: territory.uri }] : []),
    contact: (attribute: string, contact: ContactData | null) =>
      fact(attribute, [
        contact?.phone ? { text: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, '')}` } : null,
        contact?.email ? { text: contact.email, href: `mailto:${contact.email}` } : null,
      ]),
    links: (attribute: string, links: LinkData[]) =>
      fact(
        attribute,
        links.map(({ url, label, kind }) => ({
          ...(text(label) ?? text(kind?.label ?? null) ?? { text: url }),
          href: url,
        })),
      ),
    identifiers: (attribute: string, identifiers: IdentifierData[]) =>
      fact(
        attribute,
        identifiers.map(({ scheme, value, uri }) => ({ text: `${scheme} ${value}`, ...(uri ? { href: uri } : {}) })),
      ),
  };
};

const withUri = (value: Spoken | null, uri: string | undefined): FactValue | null =>
  value && (uri ? { ...value, uri } : value);

function priceText({ price, priceMax, currency }: OfferData, locale: string): string {
  const amount = (value: number) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
  return priceMax === null ? amount(price) : `${amount(price)} – ${amount(priceMax)}`;
}

const addressText = ({ street, postalCode, locality }: AddressData): string =>
  [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Where it is on a map, when it is known better than by its commune. */
function mapLink({ place }: AddressData, locale: string): FactValue | null {
  if (!place) return null;
  const { latitude, longitude } = place;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return { text: pageText(locale as Locale, 'map'), href };
}
