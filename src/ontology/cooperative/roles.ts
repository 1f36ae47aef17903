/** Codes of the admin roles that come with what somebody may do for an organisation, and with a mandate of the cooperative. */
export const roles = {
  person: 'odus-person',
  levels: { contributor: 'odus-contributor', editor: 'odus-editor', manager: 'odus-manager' },
  mandates: {
    'vocabulary-steward': 'odus-vocabulary-steward',
    'channel-manager': 'odus-channel-manager',
    moderator: 'odus-moderator',
    administrator: 'odus-administrator',
  },
} as const;
