import { texts } from '../../forms/texts';

/** The type whose form a layout is: Strapi says of it only its French name. */
export const typeOfForm = ({ settings }: { settings: { displayName?: string } }): string | undefined =>
  Object.entries(texts.fr.types).find(([, name]) => name === settings.displayName)?.[0];
