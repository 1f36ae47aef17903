import { Flex, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Language } from '../language';

interface LanguageSwitchProps {
  /** Of the field whose texts they are. */
  label: string;
  languages: Language[];
  shown: Language;
  texts: Partial<Record<Language, string>>;
  onShow(language: Language): void;
}

/** Which language of a text is shown, and which ones are filled. */
export function LanguageSwitch({ label, languages, shown, texts, onShow }: LanguageSwitchProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex
      role="group"
      aria-label={formatMessage({ id: 'odus.texts.languages', defaultMessage: 'Languages of {label}' }, { label })}
      gap={1}
    >
      {languages.map((language) => (
        <LanguageButton key={language} type="button" aria-pressed={language === shown} onClick={() => onShow(language)}>
          {language.toUpperCase()}
          {texts[language] && <Check aria-hidden width="1rem" height="1rem" fill="currentColor" />}
          <VisuallyHidden>
            {' '}
            {formatMessage(
              { id: texts[language] ? 'odus.texts.filled' : 'odus.texts.empty', defaultMessage: '{language}' },
              { language: formatMessage({ id: `odus.language.${language}`, defaultMessage: language }) },
            )}
          </VisuallyHidden>
        </LanguageButton>
      ))}
    </Flex>
  );
}

const LanguageButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  padding: 4px 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: 1.2rem;
  line-height: 1.33;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
  background: ${({ theme }) => theme.colors.neutral0};

  &[aria-pressed='true'] {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
