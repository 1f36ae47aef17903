import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

describe('the messages of the rules', () => {
  const placeholders = (messages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(messages).map(([name, text]) => [name, [...text.matchAll(/\{(\w+)\}/g)].map(String).sort()]),
    );

  test.each(Object.entries({ en, it }))('are the same in %s, with the same details', (_language, messages) => {
    expect(placeholders(messages)).toEqual(placeholders(fr));
  });
});
