import { z } from 'zod';

/** A text as it came. PostgreSQL keeps none with the character NUL, which nobody types. */
export const text = () => z.string().regex(/^[^\0]*$/);

/** What somebody typed, without spaces around it. */
export const words = () => text().trim();
