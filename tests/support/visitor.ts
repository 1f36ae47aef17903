import { Parser, type Quad } from 'n3';
import request from 'supertest';
import type { TestApp } from './boot';
import { drain } from './partners';

export const SITE = 'http://localhost:1337';
export const URI_BASE = 'https://odus.example';

/** Asks as a browser or a program would, once what was written has reached the records. */
export function visitor({ strapi, server }: TestApp) {
  return async (path: string, headers: Record<string, string> = {}) => {
    await drain(strapi);
    return request(server).get(path).set(headers);
  };
}

export const accept = (type: string, language = 'fr') => ({ Accept: type, 'Accept-Language': language });

export const readTurtle = (text: string): Quad[] => new Parser({ format: 'Turtle' }).parse(text);
