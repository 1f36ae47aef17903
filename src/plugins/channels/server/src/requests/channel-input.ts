import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { APPROVALS } from '../domain/curation/curation';
import { PRESS_STYLE_NAMES } from '../domain/print/press-styles';
import { translate } from '../services/translate';

const text = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().max(5000));
const list = z.array(z.string().max(255)).max(200).nullable();

/** A channel as the editor sends it. What its values mean together is checked when it is saved. */
const channelInput = z.strictObject({
  name: text.optional(),
  slug: z.string().max(96).optional(),
  mission: text.nullable().optional(),
  partner: z.string().max(100).nullable().optional(),
  source: z.string().max(60).optional(),
  filter: z.unknown().optional(),
  shape: z.unknown().optional(),
  formats: list.optional(),
  locales: list.optional(),
  licence: z.string().max(40).optional(),
  attribution: text.nullable().optional(),
  pressStyle: z.enum(PRESS_STYLE_NAMES).nullable().optional(),
  approval: z.enum(APPROVALS).optional(),
  trustedOrganisations: list.optional(),
  isPublic: z.boolean().optional(),
  allowedSites: list.optional(),
  /** The channel as it was when the editor read it. */
  updatedAt: z.iso.datetime().optional(),
});

export type ChannelInput = z.infer<typeof channelInput>;

/** @throws ValidationError that names the first thing that a channel cannot have. */
export function parseChannelInput(strapi: Core.Strapi, body: unknown): ChannelInput {
  const parsed = channelInput.safeParse(body);
  if (parsed.success) return withoutEmptyTexts(parsed.data);
  const path = parsed.error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  )[0];
  throw new errors.ValidationError(translate(strapi, 'channel.input', { path: path ?? '' }));
}

/** A language whose text was emptied is a language that is not there. */
function withoutEmptyTexts(input: ChannelInput): ChannelInput {
  const cleaned = { ...input };
  for (const name of ['name', 'mission', 'attribution'] as const) {
    const texts = Object.entries(input[name] ?? {}).filter(([, one]) => one.trim() !== '');
    if (input[name]) cleaned[name] = texts.length > 0 ? Object.fromEntries(texts) : (null as never);
  }
  return cleaned;
}
