import { texts, type FieldText } from '../../forms/texts';
import { currentLanguage, type Language } from '../language';

interface FieldLayout {
  name: string;
  label?: unknown;
  hint?: unknown;
}

type Rows = FieldLayout[][];

interface EditLayout {
  layout: Rows[];
  components: Record<string, { layout: Rows }>;
}

/**
 * Shows labels and help in the language of the admin. They are stored once, in French, with the forms: what an
 * administrator rewrote there is nobody's translation and stays as it was written.
 */
export function translateForm<Context extends { layout: EditLayout }>(context: Context): Context {
  const language = currentLanguage();
  if (language === 'fr') return context;
  const { layout } = context;
  const inLanguage = (rows: Rows): Rows => rows.map((row) => row.map((field) => translateField(field, language)));
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: inLanguage(component.layout) },
  ]);
  return {
    ...context,
    layout: {
      ...layout,
      layout: layout.layout.map(inLanguage),
      components: Object.fromEntries(components) as EditLayout['components'],
    },
  };
}

/** A field, or the column of a list, which has no help. */
export function translateField<Field extends FieldLayout>(field: Field, language: Language): Field {
  const { name, label, hint } = field;
  return {
    ...field,
    label: translation(name, 'label', label, language),
    ...(hint === undefined ? {} : { hint: translation(name, 'help', hint, language) }),
  };
}

/** Labels are found by their French words: the admin does not say to which type a field belongs. */
function translation(name: string, part: keyof FieldText, french: unknown, language: Language): unknown {
  const found = Object.entries(texts.fr.fields).find(
    ([key, text]) => text[part] === french && (key === name || key.endsWith(`.${name}`)),
  );
  return (found && texts[language].fields[found[0]]?.[part]) ?? french;
}
