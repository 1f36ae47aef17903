/**
 * A text with its parameters in their places; a place for which there is none stays as it is.
 * @example fillIn('Sans {label} : {count}', { label: 'Gratuit', count: 3 }) // 'Sans Gratuit : 3'
 */
export const fillIn = (template: string, parameters: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : place,
  );
