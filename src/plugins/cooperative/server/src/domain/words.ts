import { z } from 'zod';

/** What somebody typed, without spaces around it. PostgreSQL keeps no text with the character NUL, which nobody types. */
export const words = () =>
  z
    .string()
    .trim()
    .regex(/^[^\0]*$/);
