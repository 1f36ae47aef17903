import {
  Combobox,
  DatePicker,
  DateTimePicker,
  Modal,
  MultiSelect,
  Searchbar,
  SearchForm,
  SingleSelect,
  TimePicker,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { currentLanguage, type Language } from './language';

interface Words {
  clear: string;
  close: string;
  none: string;
  choose: string;
  loading: string;
  date: string;
  time: string;
  create(value: string): string;
}

const WORDS: Record<Language, Words> = {
  fr: {
    clear: 'Effacer',
    close: 'Fermer',
    none: 'Aucun résultat',
    choose: 'Choisissez ou écrivez',
    loading: 'Lecture…',
    date: 'Choisir la date',
    time: 'Choisir l’heure',
    create: (value) => `Créer « ${value} »`,
  },
  en: {
    clear: 'Clear',
    close: 'Close',
    none: 'No result',
    choose: 'Choose or type',
    loading: 'Reading…',
    date: 'Choose the date',
    time: 'Choose the time',
    create: (value) => `Create “${value}”`,
  },
  it: {
    clear: 'Cancellare',
    close: 'Chiudere',
    none: 'Nessun risultato',
    choose: 'Scegliete o scrivete',
    loading: 'Lettura…',
    date: 'Scegliere la data',
    time: 'Scegliere l’ora',
    create: (value) => `Creare «${value}»`,
  },
};

type Defaults = Record<string, (words: Words) => unknown>;

const clearable: Defaults = { clearLabel: ({ clear }) => clear };

/** The design system and Strapi's pages write these in English where nobody gives them words. */
const DEFAULTS: [component: object, words: Defaults][] = [
  [
    Combobox,
    {
      ...clearable,
      placeholder: ({ choose }) => choose,
      loadingMessage: ({ loading }) => loading,
      noOptionsMessage:
        ({ none }) =>
        () =>
          none,
      createMessage: ({ create }) => create,
    },
  ],
  [SingleSelect, clearable],
  [MultiSelect, clearable],
  [Searchbar, clearable],
  [SearchForm, clearable],
  [DatePicker, clearable],
  [TimePicker, clearable],
  [DateTimePicker, { ...clearable, dateLabel: ({ date }) => date, timeLabel: ({ time }) => time }],
  [Page.Loading, { children: ({ loading }) => loading }],
  [Modal.Content, { closeLabel: ({ close }) => close }],
];

/** Says the words of the design system in the language of the reader, read each time: it may be changed without a new page. */
export function translateDesignSystem(): void {
  for (const [component, words] of DEFAULTS) {
    const defaultProps = {};
    for (const [name, wordOf] of Object.entries(words))
      Object.defineProperty(defaultProps, name, { enumerable: true, get: () => wordOf(WORDS[currentLanguage()]) });
    Object.assign(component, { defaultProps });
  }
}
