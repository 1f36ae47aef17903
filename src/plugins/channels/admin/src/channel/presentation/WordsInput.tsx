import { LocalisedInput } from '../../fields/LocalisedInput';
import type { LocalisedText } from '../../types';

interface WordsInputProps {
  name: string;
  label: string;
  /** One text is said in every language. */
  value: string | LocalisedText;
  /** Languages of the channel. */
  locales: string[];
  isDisabled?: boolean;
  onChange(value: string | LocalisedText): void;
}

/** A text of the partner: the same in every language of the channel, or translated. */
export function WordsInput({ value, locales, onChange, ...input }: WordsInputProps) {
  const [first = ''] = locales;
  const texts = typeof value === 'string' ? { [first]: value } : value;
  const edit = (edited: LocalisedText) => {
    const filled = Object.entries(edited).filter(([, text]) => text !== '');
    const isSaidOnce = filled.every(([locale]) => locale === first);
    onChange(isSaidOnce ? (edited[first] ?? '') : Object.fromEntries(filled));
  };
  return <LocalisedInput {...input} value={texts} locales={locales} onChange={edit} />;
}
